import type {Move} from '../../../organization';
import {type Crossing, lanesOf} from '../lanes';

/** `a1 → c3`: from the second column of the first band to the fourth column of the third one. */
function crossing(text: string, to: string = text.slice(-2)): Crossing {
  const [start = '', end = ''] = text.split(' → ');
  const move = {from: start, to, kind: 'promotion'} as Move;
  return {move, from: placeOf(start), to: placeOf(end)};
}

function placeOf(text: string) {
  return {band: text.charCodeAt(0) - 97, column: Number(text[1])};
}

function lanes(...texts: string[]) {
  return lanesOf(texts.map((text) => crossing(text))).map(
    ({move, band, edge, nth}) =>
      `${move.from} → ${move.to}: ${edge} ${nth} of ${String.fromCharCode(97 + band)}`,
  );
}

test('a move to the next column needs none', () => {
  expect(lanes('a1 → c2', 'b2 → a1', 'a1 → b1')).toEqual([]);
});

test('a lane runs along the edge that the move comes from', () => {
  expect(lanes('a1 → c3', 'c1 → a3')).toEqual([
    'a1 → c3: upper 0 of c',
    'c1 → a3: lower 0 of a',
  ]);
});

test('moves past the same columns have lanes of their own', () => {
  expect(lanes('a1 → c3', 'b2 → c4', 'a3 → c0')).toEqual([
    'a1 → c3: upper 0 of c',
    'b2 → c4: upper 1 of c',
    'a3 → c0: upper 2 of c',
  ]);
});

test('moves past different columns share one', () => {
  expect(lanes('a0 → c2', 'b2 → c4')).toEqual([
    'a0 → c2: upper 0 of c',
    'b2 → c4: upper 0 of c',
  ]);
});

test('moves to the same role run together', () => {
  expect(lanes('a0 → c3', 'b1 → c3')).toEqual([
    'a0 → c3: upper 0 of c',
    'b1 → c3: upper 0 of c',
  ]);
});
