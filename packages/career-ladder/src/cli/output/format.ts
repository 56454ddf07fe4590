import {type Command, InvalidArgumentError, Option} from 'commander';
import {knownNames} from '../../names/knownNames';

/** Adds `--format`, the first of which is the default, and `--json`, which is short for `--format json`. */
export function formatOption(
  command: Command,
  formats: readonly string[],
): Command {
  const [first] = formats;
  command.addOption(
    new Option('--format <format>', 'how to print it')
      .choices(formats)
      .argParser((name) => oneOf(formats, name))
      .default(first),
  );
  return formats.includes('json')
    ? command.addOption(
        new Option('--json', 'the same as --format json').implies({
          format: 'json',
        }),
      )
    : command;
}

/** Commander tells only which there are, not which was probably meant. */
function oneOf(formats: readonly string[], name: string): string {
  if (!formats.includes(name)) {
    throw new InvalidArgumentError(knownNames('formats', name, formats));
  }
  return name;
}
