import type {Part} from '../graph/parts';
import type {Places} from './places';
import type {Runs} from './runs';

/** Rows are counted in eighths of a usual card until the grid is made as coarse as it can be. */
export const CARD = 8;
/** How far a line keeps others away on either side. */
export const LINE = 1;

/**
 * Before: runs, and how high each card is.
 * After: how far each place reaches to either side of its row. All cards of a run reach as far as the highest of them, so
 * that what stands on one line looks alike.
 */
export function reachOf(
  {roles}: Part,
  {cards, column}: Places,
  runs: Runs,
): number[] {
  const reach = column.map(() => LINE);
  for (const run of runs.places) {
    const inside = run.filter((place) => place < cards);
    const highest = Math.max(
      ...inside.map((role) => roles[role]!.height ?? CARD / 2),
    );
    for (const role of inside) {
      reach[role] = highest;
    }
  }
  return reach;
}
