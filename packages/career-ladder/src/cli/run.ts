import {Command, CommanderError} from 'commander';
import {version} from '../version';
import {commands} from './commands';
import {exit, type Exit, type Host, Refusal} from './host';

export type {LadderTexts} from '../load';
export type {Host} from './host';

/**
 * Runs the `career-ladder` command.
 * @param args what stands after the command's name
 * @returns what the process is to exit with: 0 fine, 1 problems found, 2 used wrongly
 */
export async function runCommand(
  args: readonly string[],
  host: Host,
): Promise<Exit> {
  let result: Exit = exit.fine;
  const program = new Command(host.name)
    .description(
      'Career ladders as data: check, import, compare and draw them.',
    )
    .version(version)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => host.stdout.write(text),
      writeErr: (text) => host.stderr.write(text),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  for (const add of commands) {
    add(program, host, (code) => {
      result = code;
    });
  }
  try {
    await program.parseAsync(args, {from: 'user'});
  } catch (error) {
    return failure(error, host);
  }
  return result;
}

function failure(error: unknown, host: Host): Exit {
  if (error instanceof CommanderError) {
    // Help and the version are asked for; the rest has been told by commander.
    return error.exitCode === 0 ? exit.fine : exit.misused;
  }
  if (error instanceof Refusal) {
    host.stderr.write(`error: ${error.message}\n`);
    return error.exit;
  }
  throw error;
}
