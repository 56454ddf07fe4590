import {type Command, Option} from 'commander';

/** Adds `--format`, the first of which is the default, and `--json`, which is short for `--format json`. */
export function formatOption(
  command: Command,
  formats: readonly string[],
): Command {
  const [first] = formats;
  command.addOption(
    new Option('--format <format>', 'how to print it')
      .choices(formats)
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
