import {
  drawnWays,
  flawsIn,
  wrongEquals,
  wrongHeads,
  type Flaw,
  type Way,
} from './drawingFlaws';
import type {DrawnLadder} from './geometry';
import type {MapData} from './handbookMaps';

/** What is wrong with the drawing of a map, by kind; kinds without a flaw are left out. */
export function mapFlaws(
  map: DrawnLadder,
  {roles, moves, areEqual}: MapData,
): Record<string, Flaw[]> {
  // A list says its moves in words.
  const drawn = map.isList ? [] : moves;
  const againstData = {
    roles: difference(
      map.cards.map(({role}) => role),
      roles,
    ),
    moves: difference(
      drawnWays(map).map(nameOf).sort(),
      drawn.map(nameOf).sort(),
    ),
    wrongHeads: wrongHeads(map, drawn),
    wrongEquals: wrongEquals(map, areEqual),
  };
  return {
    ...flawsIn(map),
    ...Object.fromEntries(
      Object.entries(againstData).filter(([, flaws]) => flaws.length > 0),
    ),
  };
}

/** Without its direction, which its arrowheads tell. */
function nameOf({from, to, kind}: Way): string {
  return `${kind} ${[from, to].sort().join(' – ')}`;
}

/** Each has to be there once, in this order. */
function difference(found: string[], expected: string[]): Flaw[] {
  return found.join('\n') === expected.join('\n') ? [] : [{found, expected}];
}
