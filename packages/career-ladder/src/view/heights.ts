import type {Layout} from '../layout/types';
import type {DrawnRole} from './drawnLadder';

/** Height in the whole ladder, from 0 (top) to 1000, of what so many grid rows lie above. Grid rows are equally high. */
export function heightOf(above: number, {rows}: Layout): number {
  return Math.round((above / rows) * 100_000) / 100;
}

/** How many grid rows lie above the middle of a role's card. */
export function middleOf({row, span}: DrawnRole): number {
  return row + span / 2;
}
