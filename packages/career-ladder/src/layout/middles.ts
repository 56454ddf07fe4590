import type {Places} from './places';
import type {Runs} from './runs';

/** A run that is to stand in the middle of two others; of one, if they are the same. */
export interface Middle {
  trunk: number;
  /** The upper one. */
  first: number;
  last: number;
}

/**
 * Before: the runs from top to bottom.
 * After: for each role with two or more direct promotions (a fork), then for each that two or more lead to (a join),
 * the pairs of branches it should be in the middle of: the outermost first; of an odd number the middle one, alone, comes last.
 * A trunk that goes on straight into one of its branches has no pairs: straight wins.
 */
export function middles(
  {cards, chains}: Places,
  runs: Runs,
  order: number[],
): Middle[] {
  const position: number[] = [];
  order.forEach((run, index) => (position[run] = index));
  const after = Array.from({length: cards}, (): number[] => []);
  const before = Array.from({length: cards}, (): number[] => []);
  for (const {move, direct} of chains) {
    if (direct) {
      after[move.from]!.push(runs.of[move.to]!);
      before[move.to]!.push(runs.of[move.from]!);
    }
  }

  return [...after.entries(), ...before.entries()].flatMap(
    ([role, branches]) => {
      const trunk = runs.of[role]!;
      const sorted = [...new Set(branches)].sort(
        (a, b) => position[a]! - position[b]!,
      );
      if (sorted.length < 2 || sorted.includes(trunk)) {
        return [];
      }
      const half = sorted.slice(0, Math.ceil(sorted.length / 2));
      return half.map((first, index) => ({
        trunk,
        first,
        last: sorted[sorted.length - 1 - index]!,
      }));
    },
  );
}
