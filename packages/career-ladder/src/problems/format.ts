import {groupBy} from '../groupBy';
import type {Position, Problem} from '../organization';
import {count} from './count';
import {sortProblems} from './sort';

/**
 * All problems as text for a terminal, without colours: a line that counts them, then a block for each file.
 * @param options.folder how the ladder folder is shown before the file names: `ladders`
 * @returns an empty text if there is no problem
 */
export function formatProblems(
  problems: readonly Problem[],
  {folder}: {folder: string},
): string {
  if (problems.length === 0) {
    return '';
  }
  const files = groupBy(
    sortProblems(problems),
    ({position: {file, folder: own = folder}}) => file && `${own}/${file}`,
  );
  const blocks = [...files.values()].map((ofFile) =>
    ofFile.map((problem) => line(problem, folder)).join('\n'),
  );
  return [summary(problems, files), ...blocks].join('\n\n');
}

function summary(
  problems: readonly Problem[],
  files: ReadonlyMap<string, unknown>,
): string {
  const errors = problems.filter(({severity}) => severity === 'error').length;
  const warnings = problems.length - errors;
  const counts = [
    ...(errors ? [count(errors, 'error')] : []),
    ...(warnings ? [count(warnings, 'warning')] : []),
  ];
  const named = [...files.keys()].filter(Boolean).length;
  const where = named ? ` in ${count(named, 'file')}` : '';
  return counts.join(' and ') + where;
}

function line({position, severity, message, rule}: Problem, folder: string) {
  // An example may follow in lines of its own.
  const [first = '', ...more] = message.split('\n');
  return [
    `${formatPosition(position, folder)}  ${severity}: ${first} [${rule}]`,
    ...more,
  ].join('\n');
}

/**
 * A place as editors and terminals follow it: `ladders/security.yml:12:5`; of the folder itself, its name.
 * @param folder how the ladder folder is shown before the file names: `ladders`
 */
export function formatPosition(
  {file, folder: own, line, column}: Position,
  folder: string,
): string {
  const shown = own ?? folder;
  return file ? `${shown}/${file}:${line}:${column}` : shown;
}
