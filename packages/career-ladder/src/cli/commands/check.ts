import path from 'node:path';
import type {AddCommand} from '../commands';
import {fixFolder} from '../../fix/fixFolder';
import {fixReport} from '../../fix/report';
import {findProblems} from '../../load';
import type {Problem} from '../../organization';
import {exit, type Host, type SiteLadders} from '../host';
import {ladderFolder} from '../ladderFolder';
import {problemFormats, type ProblemFormat} from '../output/problems';
import {formatOption} from '../output/format';
import {writeAll} from '../write';

/** All that a build would say of a ladder folder, in every language it has, without building. */
export const addCheck: AddCommand = (program, host, finish) => {
  formatOption(
    program
      .command('check')
      .argument('[folder]', 'the folder with the ladders')
      .summary('find mistakes and doubtful data')
      .description(
        'Finds all that is wrong or doubtful in a ladder folder and its translations.',
      )
      .option(
        '--fix',
        'first mend what is safe to mend: trailing slashes of links, the order of keys, long forms',
      )
      .addHelpText(
        'after',
        `\nExamples:\n  ${host.name} check ladders\n  ${host.name} check --fix`,
      ),
    Object.keys(problemFormats),
  ).action(
    async (
      named: string | undefined,
      {format, fix}: {format: ProblemFormat; fix?: true},
    ): Promise<void> => {
      const {name, ...site} = await ladderFolder(named, host);
      if (fix) {
        await mend(site, name, host);
      }
      const problems = await problemsIn(site);
      host.stdout.write(problemFormats[format](problems, name, host));
      finish(problems.length > 0 ? exit.problems : exit.fine);
    },
  );
};

/** Says what it mends beside what was asked for, so that JSON stays JSON. */
async function mend(
  site: SiteLadders,
  name: string,
  host: Host,
): Promise<void> {
  const found = await fixFolder(site);
  const mended = found.fixes.flatMap(({file, text}) =>
    text === undefined ? [] : {file: path.join(site.folder, file), text},
  );
  await writeAll(mended, {force: true, host});
  host.stderr.write(fixReport(found, {folder: name}));
}

/** As severe as the site's configuration makes them. */
async function problemsIn({
  translations,
  lint,
  ...folder
}: SiteLadders): Promise<Problem[]> {
  const problems = await findProblems(folder, translations, Object.keys(lint));
  return problems
    .filter(
      ({rule, severity}) => severity === 'error' || lint[rule] !== 'ignore',
    )
    .map((problem) =>
      lint[problem.rule] === 'throw'
        ? {...problem, severity: 'error'}
        : problem,
    );
}
