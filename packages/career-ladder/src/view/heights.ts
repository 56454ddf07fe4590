import type {Layout} from '../layout/types';

/** Height of the middle of a card in the whole ladder, from 0 (top) to 1000. Rows are equally high. */
export function heightOf(row: number, {rows, span}: Layout): number {
  return Math.round(((row + span / 2) / rows) * 100_000) / 100;
}
