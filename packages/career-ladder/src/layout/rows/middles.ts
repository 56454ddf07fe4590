import type {Places} from '../places/places';
import type {Runs} from '../places/runs';

/** A run that is to stand in the middle of two others; of one, if they are the same. */
export interface Middle {
  trunk: number;
  /** The upper one. */
  first: number;
  last: number;
  /** Promotions lead from the trunk to the branches; else from them to it. */
  isFork: boolean;
}

/**
 * Before: the runs from top to bottom.
 * After: for each role with two or more direct promotions (a fork), then for each that two or more lead to (a join),
 * the pairs of branches it should be in the middle of. First come the forks that nothing forks after, and of one fork the inner pairs
 * (of an odd number, the middle branch with itself), so that what is outside can make room for what is inside.
 * A trunk that goes on straight into one of its branches has no pairs: straight wins.
 * Of several trunks with the same pair only the middle one can be in its middle; of an even number, none.
 */
export function middles(
  {cards, column, chains}: Places,
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
  const pairs = (
    role: number,
    branches: number[],
    isFork: boolean,
  ): Middle[] => {
    const trunk = runs.of[role]!;
    const sorted = [...new Set(branches)].sort(
      (a, b) => position[a]! - position[b]!,
    );
    if (sorted.length < 2 || sorted.includes(trunk)) {
      return [];
    }
    const outer = {trunk, first: sorted[0]!, last: sorted.at(-1)!, isFork};
    const half = (sorted.length - 1) / 2;
    const middle = sorted[half];
    return middle === undefined
      ? [outer]
      : [{trunk, first: middle, last: middle, isFork}, outer];
  };

  const roles = [...after.keys()].sort((a, b) => column[a]! - column[b]!);
  return onePerPair(
    [
      ...roles.toReversed().flatMap((role) => pairs(role, after[role]!, true)),
      ...roles.flatMap((role) => pairs(role, before[role]!, false)),
    ],
    position,
  );
}

/** Keeps of all trunks with the same pair of branches the one that has as many of them above it as below. */
function onePerPair(all: Middle[], position: number[]): Middle[] {
  const alike = new Map<string, Middle[]>();
  for (const middle of all) {
    const key = `${middle.isFork} ${middle.first} ${middle.last}`;
    const group = alike.get(key);
    if (group) {
      group.push(middle);
    } else {
      alike.set(key, [middle]);
    }
  }
  const kept = new Set(
    [...alike.values()].map(
      (group) =>
        group.sort((a, b) => position[a.trunk]! - position[b.trunk]!)[
          (group.length - 1) / 2
        ],
    ),
  );
  return all.filter((middle) => kept.has(middle));
}
