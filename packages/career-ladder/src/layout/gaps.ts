import type {Places} from './places';
import type {Runs} from './runs';

/** Rows are counted in quarters of a card until the grid is made as coarse as it can be. */
export const CARD = 4;
const CARD_TO_LINE = 3;
const LINE_TO_LINE = 2;

/** For each run the runs directly below (above) it in some column, and how far away they are at least. */
export interface Gaps {
  below: Map<number, number>[];
  above: Map<number, number>[];
}

/** How far the first rows of two places in one column must be apart: cards do not touch, lines pass beside cards. */
export function gap(oneIsCard: boolean, otherIsCard: boolean): number {
  if (oneIsCard && otherIsCard) {
    return CARD;
  }
  return oneIsCard || otherIsCard ? CARD_TO_LINE : LINE_TO_LINE;
}

/**
 * Before: the runs from top to bottom.
 * After: the least distances between runs that are neighbours in a column.
 */
export function gaps(all: Places, runs: Runs, order: number[]): Gaps {
  const below = runs.places.map(() => new Map<number, number>());
  const above = runs.places.map(() => new Map<number, number>());
  const lowest: (number | undefined)[] = [];
  for (const run of order) {
    for (const place of runs.places[run]!) {
      const column = all.column[place]!;
      const upper = lowest[column];
      lowest[column] = place;
      if (upper !== undefined) {
        const other = runs.of[upper]!;
        const least = Math.max(
          gap(upper < all.cards, place < all.cards),
          below[other]!.get(run) ?? 0,
        );
        below[other]!.set(run, least);
        above[run]!.set(other, least);
      }
    }
  }
  return {below, above};
}
