import path from 'node:path';
import type {AddCommand} from '../commands';
import {addEntry} from '../../diff/changelog';
import {compareStates} from '../../diff/compareStates';
import {diffFormats, type DiffFormat} from '../output/changes/formats';
import {safe} from '../output/changes/safe';
import {readChangelog} from '../readChangelog';
import type {Comparison} from '../../diff/schema';
import {readFolderState, readState, type State} from '../state/state';
import {formatProblems} from '../../problems/format';
import {exit, type Host, Refusal} from '../host';
import {nameOf} from '../ladderFolder';
import {formatOption} from '../output/format';
import {writeAll} from '../write';

interface Options {
  format: DiffFormat;
  folder?: string;
  name?: string;
  addTo?: string;
}

/** What changed for people between two states of the ladders. */
export const addDiff: AddCommand = (program, host, finish) => {
  formatOption(
    program
      .command('diff')
      .argument('<before>', 'the older state: a git revision or a folder')
      .argument(
        '[after]',
        'the newer state; without it, the ladders as they are on the disk',
      )
      .summary('say what changed, in sentences')
      .description(
        'Says what changed between two states of the ladders, and suggests the step of the version.',
      )
      .option('--folder <folder>', 'the ladder folder, now and in revisions')
      .option('--name <title>', 'what the change is called in the changelog')
      .option(
        '--add-to <file>',
        'also add the changes to this changelog, a JSON file',
      )
      .addHelpText(
        'after',
        `
Exits with 0 whether or not anything changed, and with 1 if some ladders have errors and are not compared.

Examples:
  ${host.name} diff HEAD
  ${host.name} diff v1 v2 --format markdown
  ${host.name} diff v1 v2 --name "Platform joins" --add-to ladder-changes.json`,
      ),
    Object.keys(diffFormats),
  ).action(
    async (
      older: string,
      newer: string | undefined,
      {format, folder, name, addTo}: Options,
    ): Promise<void> => {
      if ((name === undefined) !== (addTo === undefined)) {
        throw new Refusal(
          '--name and --add-to go together: the changelog says what each change is called.',
        );
      }
      const before = await readState(older, folder, host);
      const after =
        newer === undefined
          ? await readFolderState(folder, host)
          : await readState(newer, folder, host);
      const comparison = compareStates(before, after);
      host.stdout.write(diffFormats[format](comparison, host));
      for (const state of [before, after]) {
        host.stderr.write(errorsOf(state));
      }
      if (name !== undefined && addTo !== undefined) {
        await remember(comparison, name, after.date, addTo, host);
      }
      finish(comparison.notCompared.length > 0 ? exit.problems : exit.fine);
    },
  );
};

async function remember(
  comparison: Comparison,
  name: string,
  date: string,
  addTo: string,
  host: Host,
): Promise<void> {
  const file = path.resolve(host.cwd, addTo);
  const shown = nameOf(file, host);
  const changelog = addEntry(
    await readChangelog(file, shown),
    name,
    date,
    comparison,
  );
  await writeAll([{file, text: `${JSON.stringify(changelog, null, 2)}\n`}], {
    force: true,
    host,
  });
  host.stderr.write(`Added to ${shown}.\n`);
}

/** What of a state could not be compared. */
function errorsOf({problems, name}: State): string {
  const errors = problems
    .filter(({severity}) => severity === 'error')
    .map(({position, ...problem}) => ({
      ...problem,
      // A file in a revision may be called anything.
      position: {...position, file: safe(position.file)},
    }));
  return errors.length > 0
    ? `\n${formatProblems(errors, {folder: safe(name)})}\n`
    : '';
}
