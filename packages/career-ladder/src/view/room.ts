import type {Layout} from '../layout/types';
import {cardInset, gutter, longestWord, smallSize, titleSize} from './measure';
import {sum} from './sum';
import type {RoleView, StripView} from './types';

/** How much room a ladder needs before its words would break, side by side and upright. */
export interface Room {
  /** In steps of 6.25rem (100 px at the default text size): all columns side by side. */
  width: number;
  /** In the same steps: all lanes side by side. */
  lanes: number;
}

/** In px, at the default text size. */
const pathMark = 13;
const laneGap = 22;
const widerStep = 2;
const step = 100;
/** No page offers more room than this. */
const most = 12;

/** Measures the words on the cards. */
export function roomFor(
  roles: RoleView[],
  strips: StripView[],
  {rows, span}: Layout,
): Room {
  const widths = new Map<number, number>();
  for (const role of roles) {
    const width = widestWord(role) + cardInset;
    widths.set(role.column, Math.max(widths.get(role.column) ?? 0, width));
  }
  const columns = [...widths.values()];
  const wider = sum(strips.map((strip) => strip.wider ?? 0)) * widerStep;
  const side = sum(columns) + gutter * (columns.length - 1) + wider;
  const lane = Math.max(0, ...columns) + laneGap;
  const width = Math.ceil(side / step);
  return {
    width: Math.min(width, most),
    // Where all columns fit side by side, there is no need for a list.
    lanes: Math.min(Math.ceil((lane * rows) / span / step), width, most),
  };
}

/**
 * The same for columns that several bands share.
 * @param heads of the columns
 * @param wider how much wider than others each gutter is, in the theme's steps
 * @param count how many columns there are
 */
export function roomForColumns(
  roles: RoleView[],
  heads: string[],
  wider: number[],
  count: number,
): {columns: number[]; width: number} {
  const columns = Array.from({length: count}, (_, column) => {
    const words = roles
      .filter((role) => role.column === column)
      .map(widestWord);
    const head = longestWord(heads[column] ?? '') * smallSize;
    return Math.ceil(Math.max(head, ...words) + cardInset);
  });
  const side = sum(columns) + gutter * wider.length + sum(wider) * widerStep;
  return {columns, width: Math.min(Math.ceil(side / step), most)};
}

/** In px. */
function widestWord({title, level, path, tint, guest, note}: RoleView): number {
  return Math.max(
    longestWord(title) * titleSize,
    longestWord(level ?? path ?? '') * smallSize +
      (tint === undefined ? 0 : pathMark),
    longestWord(guest ?? '') * smallSize,
    longestWord(note ?? '') * smallSize,
  );
}
