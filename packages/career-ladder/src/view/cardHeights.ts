import type {Card} from './card';
import {cardInset, gutter, linesOf, smallSize, titleSize} from './measure';

/** Width of an article in the classic theme, its sidebar and table of contents shown, in px. */
const article = 703;
/** No column gets narrower than this before the ladder stands upright, in px. */
const narrowest = 110;
/** Height of a usual card in the layout's quarters. */
const usual = 4;

/**
 * How high each card is, in quarters of a usual one, so that one tall card does not make all rows as high. The usual card has
 * as many lines as the median of them; a line more is not seen, each further one is about a quarter.
 *
 * @param columns columns that share an article's width
 */
export function cardHeights(cards: Card[], columns: number): number[] {
  const column = (article - gutter * (columns - 1)) / columns;
  const width = Math.max(column, narrowest) - cardInset;
  const lines = cards.map((card) => linesOn(card, width));
  const median = lines.toSorted((a, b) => a - b)[lines.length >> 1] ?? 0;
  return lines.map((count) => usual + Math.max(0, count - median - 1));
}

function linesOn(
  {title, level, path, guest, note}: Card,
  width: number,
): number {
  const small = [level ?? path, guest, note].reduce(
    (sum, text) =>
      text === undefined ? sum : sum + linesOf(text, width / smallSize),
    0,
  );
  return linesOf(title, width / titleSize) + small;
}
