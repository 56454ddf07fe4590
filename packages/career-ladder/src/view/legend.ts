import {fill} from '../words/fill';
import type {DrawnLadder} from './drawnLadder';
import {equalityKey, type Numbers} from './numbers';
import type {LegendView} from './types';

/** Explains each mark of the ladder that occurs in it, and says the moves' notes, for which the picture has no room. */
export function legendOf(ladder: DrawnLadder, numbers: Numbers): LegendView[] {
  const {track, roles, moves, indexOf} = ladder;
  const {words, list} = ladder.language;
  const titleOf = (key: string) =>
    roles[indexOf.get(key) ?? -1]?.role.title ?? key;
  return [
    ...track.paths.flatMap(({id, title}) =>
      numbered('path', numbers.paths.get(id), title),
    ),
    ...track.gates.flatMap(({id, title}) =>
      numbered('gate', numbers.gates.get(id), title),
    ),
    ...uniqueBy(track.equivalences, equalityKey).flatMap((equivalence) =>
      numbered(
        'equal',
        numbers.equals.get(equalityKey(equivalence)),
        fill(words.equalLegend, {things: list.format(equivalence.in)}),
      ),
    ),
    ...(moves.some(({kind}) => kind === 'lateral')
      ? [{mark: 'lateral' as const, text: words.lateralLegend}]
      : []),
    ...moves.flatMap(({from, to, note}) =>
      note === undefined
        ? []
        : [
            {
              mark: 'note' as const,
              text: fill(words.noteLegend, {
                from: titleOf(from),
                to: titleOf(to),
                note,
              }),
            },
          ],
    ),
  ];
}

function numbered(
  mark: 'path' | 'gate' | 'equal',
  index: number | undefined,
  text: string,
): LegendView[] {
  return index === undefined ? [] : [{mark, index, text}];
}

function uniqueBy<T>(items: T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
