import type {Layout} from '../layout/types';
import type {RoleView} from './types';

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
const smallSize = 12;
const pathMark = 13;
const cardInset = 20;
const gutter = 26;
const laneGap = 22;
const step = 100;
/** No page offers more room than this. */
const widest = 13;

/** Measures the words on the cards. */
export function roomFor(roles: RoleView[], {rows, span}: Layout): Room {
  const widths = new Map<number, number>();
  for (const role of roles) {
    const width = widestWord(role) + cardInset;
    widths.set(role.column, Math.max(widths.get(role.column) ?? 0, width));
  }
  const columns = [...widths.values()];
  const side = sum(columns) + gutter * (columns.length - 1);
  const lane = Math.max(0, ...columns) + laneGap;
  const width = Math.ceil(side / step);
  return {
    width: Math.min(width, widest),
    // Where all columns fit side by side, there is no need for a list.
    lanes: Math.min(Math.ceil((lane * rows) / span / step), width, widest),
  };
}

/** In px. */
function widestWord({title, level, tint, guest, note}: RoleView): number {
  return Math.max(
    longestWord(title) * titleSize,
    longestWord(level ?? '') * smallSize + (tint === undefined ? 0 : pathMark),
    longestWord(guest ?? '') * smallSize,
    longestWord(note ?? '') * smallSize,
  );
}

/** Width of a text's longest unbreakable part in em, at most, in the common interface fonts. */
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
    return 0.38;
  }
  if (/[mwMW]/u.test(character)) {
    return 1;
  }
  return /\p{Lu}/u.test(character) ? 0.75 : 0.65;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
