import type {ImportPlan, Outcome} from '../../import/planImport';
import {listed} from '../../names/listed';
import {count} from '../../problems/count';
import type {Host} from '../host';
import {type Style, styleFor} from '../style';

export type ImportFormat = 'text' | 'json';

/** What an import found, and what it made of it, with a line break at the end. */
export const importFormats: Record<
  ImportFormat,
  (plan: ImportPlan, folder: string, host: Host) => string
> = {
  text: ({sources}, folder, host) => {
    const style = styleFor(host.stdout, host);
    return sources
      .map(({file, problems, outcomes}) =>
        [
          style('bold', file),
          ...problems.map(
            ({position, message}) =>
              `  line ${position.line}: ${style('red', 'error:')} ${message}`,
          ),
          ...(problems.length + outcomes.length === 0
            ? ['  Nothing in it looks like a ladder or a matrix.']
            : []),
          ...outcomes.flatMap((outcome) => told(outcome, folder, style)),
          '',
        ].join('\n'),
      )
      .join('\n');
  },

  json: ({sources}, folder) =>
    `${JSON.stringify(
      {
        folder,
        sources: sources.map(({file, problems, outcomes}) => ({
          file,
          problems: problems.map(({rule, position, message}) => ({
            rule,
            line: position.line,
            column: position.column,
            message,
          })),
          found: outcomes,
        })),
      },
      null,
      2,
    )}\n`,
};

function told(
  {line, what, kind, reason, written, counts, doubts, allowed}: Outcome,
  folder: string,
  style: Style,
): string[] {
  if (kind === 'refused') {
    return [
      `  line ${line}: ${what}, ${style('dim', 'not imported')}: ${reason ?? ''}`,
    ];
  }
  const parts = Object.entries(counts).map(([noun, number]) =>
    count(number, singular[noun] ?? noun),
  );
  return [
    `  line ${line}: ${what}, read as a ${kind} of ${listed(parts)}: ${style('green', `${folder}/${written ?? ''}`)}`,
    ...doubts.map(
      (doubt) =>
        `  line ${doubt.line}: ${style('yellow', 'warning:')} ${doubt.message}`,
    ),
    ...(allowed.length > 0
      ? [`    It allows what the check finds in it: ${allowed.join(', ')}.`]
      : []),
  ];
}

const singular: Record<string, string> = {
  roles: 'role',
  moves: 'move',
  levels: 'level',
  competencies: 'competency',
  expectations: 'expectation',
};
