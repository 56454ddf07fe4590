import type {Layout} from '../layout/types';
import {cardInset, gutter, longestWord, smallSize, titleSize} from './measure';
import {sum} from '../sum';
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
  const width = stepsFor(side);
  return {
    width,
    // Where all columns fit side by side, there is no need for a list.
    lanes: Math.min(stepsFor((lane * rows) / span), width),
  };
}

/** The theme has no step of 11: what is between 10 and 12 is worth no rules of its own. */
function stepsFor(px: number): number {
  const steps = Math.ceil(px / step);
  return steps > 10 ? most : steps;
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
  return {columns, width: stepsFor(side)};
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
