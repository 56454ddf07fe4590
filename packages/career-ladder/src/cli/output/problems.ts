import type {Problem} from '../../organization';
import {formatProblems} from '../../problems/format';
import type {Host} from '../host';
import {styleFor} from '../style';
import {annotations} from './annotations';

export type ProblemFormat = 'text' | 'github' | 'json';

/** Problems as each format prints them, with a line break at the end. */
export const problemFormats: Record<
  ProblemFormat,
  (problems: readonly Problem[], folder: string, host: Host) => string
> = {
  text: (problems, folder, host) => {
    const style = styleFor(host.stdout, host);
    return problems.length === 0
      ? `${style('green', 'No problems')} in ${folder}.\n`
      : `${colored(formatProblems(problems, {folder}), style)}\n`;
  },

  github: (problems, folder) => annotations(problems, folder),

  json: (problems, folder) =>
    `${JSON.stringify(
      {
        folder,
        problems: problems.map(({rule, severity, position, message}) => ({
          rule,
          severity,
          file: `${position.folder ?? folder}${position.file && `/${position.file}`}`,
          line: position.line,
          column: position.column,
          message,
        })),
      },
      null,
      2,
    )}\n`,
};

/** The severity stands out. */
function colored(text: string, style: ReturnType<typeof styleFor>): string {
  return text
    .replace(/ {2}error: /g, `  ${style('red', 'error:')} `)
    .replace(/ {2}warning: /g, `  ${style('yellow', 'warning:')} `);
}
