import type {Places} from '../places/places';
import type {Runs} from '../places/runs';

/** For each run the runs directly below (above) it in some column, and how far away they are at least. */
export interface Gaps {
  below: Map<number, number>[];
  above: Map<number, number>[];
}

/**
 * Before: the runs from top to bottom, and the reach of each place.
 * After: the least distances between runs that are neighbours in a column.
 */
export function gaps(
  all: Places,
  runs: Runs,
  reach: number[],
  order: number[],
): Gaps {
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
          reach[upper]! + reach[place]!,
          below[other]!.get(run) ?? 0,
        );
        below[other]!.set(run, least);
        above[run]!.set(other, least);
      }
    }
  }
  return {below, above};
}
