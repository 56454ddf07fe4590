import type {AddCommand} from '../commands';
import {loadOrganization} from '../../load';
import type {Problem} from '../../organization';
import {sortProblems} from '../../problems/sort';
import {exit} from '../host';
import {ladderFolder} from '../ladderFolder';
import {problemFormats, type ProblemFormat} from '../output/problems';
import {formatOption} from '../output/format';

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
      .addHelpText('after', `\nExample:\n  ${host.name} check ladders`),
    Object.keys(problemFormats) as ProblemFormat[],
  ).action(
    async (
      named: string | undefined,
      {format}: {format: ProblemFormat},
    ): Promise<void> => {
      const {translations, lint, name, ...folder} = await ladderFolder(
        named,
        host,
      );
      const loads = await Promise.all(
        [undefined, ...translations].map((texts) =>
          loadOrganization({...folder, ...(texts && {translations: texts})}),
        ),
      );
      const problems = sortProblems(
        distinct(loads.flatMap((load) => load.problems)),
      ).filter(({rule}) => lint[rule] !== 'ignore');
      host.stdout.write(problemFormats[format](problems, name, host));
      finish(problems.length > 0 ? exit.problems : exit.fine);
    },
  );
};

/** Each language finds the problems of the originals again. */
function distinct(problems: readonly Problem[]): Problem[] {
  return [
    ...new Map(
      problems.map((problem) => [JSON.stringify(problem), problem]),
    ).values(),
  ];
}
