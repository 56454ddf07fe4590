import type {DrawnLadder} from './drawnLadder';

/**
 * How much room a ladder needs before its words would break, side by side and upright.
 * The reader's font is unknown at build time, so this decides only when a page changes from one form to the other; the browser does the rest.
 */
export interface Room {
  /** In steps of 6.25rem (100 px at the default text size): all columns side by side. */
  width: number;
  /** In the same steps: all lanes side by side. */
  lanes: number;
}

/** Sizes of the theme's cards in px, at the default text size. */
const titleSize = 14;
const cardInset = 20;
const gutter = 24;
const laneGap = 12;
const step = 100;

export function roomFor({roles, layout}: DrawnLadder): Room {
  const widths = new Map<number, number>();
  for (const {role, column} of roles) {
    const width = longestWord(role.title) * titleSize + cardInset;
    widths.set(column, Math.max(widths.get(column) ?? 0, width));
  }
  const columns = [...widths.values()];
  const side = sum(columns) + gutter * (columns.length - 1);
  const lane = Math.max(0, ...columns) + laneGap;
  return {
    width: Math.ceil(side / step),
    lanes: Math.ceil((lane * layout.rows) / layout.span / step),
  };
}

/** Width of a text's longest unbreakable part, in em, in the common interface fonts (within about 10 %). */
function longestWord(text: string): number {
  return Math.max(0, ...text.split(/[\s-]+/u).map(wordWidth));
}

function wordWidth(word: string): number {
  const characters = [...word];
  // Scripts without spaces break between any two characters; only a short run stays together.
  const wide = characters.filter((character) =>
    /[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFFEF]/u.test(character),
  );
  return wide.length > 0
    ? Math.min(4, characters.length)
    : sum(characters.map(characterWidth));
}

function characterWidth(character: string): number {
  if (/[ijlftrI.,:;'|!()[\]/]/u.test(character)) {
    return 0.33;
  }
  if (/[mwMW]/u.test(character)) {
    return 0.88;
  }
  return /\p{Lu}/u.test(character) ? 0.7 : 0.58;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
