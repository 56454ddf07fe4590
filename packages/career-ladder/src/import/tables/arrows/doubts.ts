import {quoted} from '../../../names/quoted';
import type {Doubt} from '../../types';
import type {Joined} from './component';
import type {Drawing} from './drawing';

/** What is doubtful about arrows that were read; one doubt for all that a wrong encoding destroyed. */
export function arrowDoubts(
  joined: readonly Joined[],
  drawing: Drawing,
): Doubt[] {
  const lost = joined.filter(({mark}) => mark.lost !== undefined);
  return [
    ...lostDoubt(lost),
    ...joined.flatMap(({mark, from, to, doubt}) => {
      const why =
        doubt ??
        (from.length > 1 && to.length > 1
          ? 'it stands between several roles on both sides'
          : mark.direction || mark.lost !== undefined
            ? undefined
            : 'its picture does not say where it points');
      return why === undefined
        ? []
        : {
            line: mark.line,
            message: `This arrow was taken for one from ${names(from, drawing)} to ${names(to, drawing)}; ${why}.`,
          };
    }),
  ];
}

function lostDoubt(lost: readonly Joined[]): Doubt[] {
  const [first] = lost;
  if (!first) {
    return [];
  }
  const lines = [...new Set(lost.map(({mark}) => mark.line))];
  const written = quoted(first.mark.lost ?? '');
  return [
    {
      line: first.mark.line,
      message:
        lost.length === 1
          ? `This arrow was destroyed by a wrong encoding (${written}); what it joins was read from where it stands.`
          : `${lost.length} arrows were destroyed by a wrong encoding (${written}), on line${lines.length === 1 ? '' : 's'} ${lines.join(', ')}; what they join was read from where they stand.`,
    },
  ];
}

function names(cells: Joined['from'], drawing: Drawing): string {
  return cells
    .map((cell) => quoted(drawing.titles.get(cell) ?? ''))
    .join(' and ');
}
