import {
  cardsOnCards,
  drawnWays,
  linesOnLines,
  linesThroughCards,
  marksOnCards,
  marksOnMarks,
  outsiders,
  strayHeads,
  strayJoins,
  strayLines,
  textFlaws,
  thinJoins,
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
  const all = {
    roles: differences(
      map.cards.map(({role}) => role),
      roles,
    ),
    moves: differences(drawnWays(map).map(nameOf), drawn.map(nameOf)),
    strayLines: strayLines(map),
    strayJoins: strayJoins(map),
    strayHeads: strayHeads(map),
    thinJoins: thinJoins(map),
    wrongHeads: wrongHeads(map, drawn),
    wrongEquals: wrongEquals(map, areEqual),
    cardsOnCards: cardsOnCards(map),
    linesThroughCards: linesThroughCards(map),
    linesOnLines: linesOnLines(map),
    marksOnCards: marksOnCards(map),
    marksOnMarks: marksOnMarks(map),
    textFlaws: textFlaws(map),
    outsiders: outsiders(map),
  };
  return Object.fromEntries(
    Object.entries(all).filter(([, flaws]) => flaws.length > 0),
  );
}

/** Without its direction, which its arrowheads tell. */
function nameOf({from, to, kind}: Way): string {
  return `${kind} ${[from, to].sort().join(' – ')}`;
}

function differences(found: string[], expected: string[]): Flaw[] {
  return [
    ...found.filter((one) => !expected.includes(one)).map((extra) => ({extra})),
    ...expected
      .filter((one) => !found.includes(one))
      .map((missing) => ({missing})),
  ];
}
