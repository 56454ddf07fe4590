import type {Places} from '../places/places';
import type {Runs} from '../places/runs';

/**
 * Before: runs and the chains between them.
 * After: for each run, itself with everything that grows from it: the runs that begin where
 * promotions of only one run lead to, and what grows from those.
 */
export function branches({chains}: Places, runs: Runs): number[][] {
  const parents = runs.places.map(() => new Set<number>());
  for (const {move, places} of chains) {
    const from = runs.of[move.from]!;
    const to = runs.of[places[1]!]!;
    if (move.promotion && from !== to && runs.places[to]![0] === places[1]) {
      parents[to]!.add(from);
    }
  }
  const parent = parents.map((set) =>
    set.size === 1 ? [...set][0] : undefined,
  );
  const grown = runs.places.map((_, run) => [run]);
  runs.places.forEach((_, run) => {
    for (let up = parent[run]; up !== undefined; up = parent[up]) {
      grown[up]!.push(run);
    }
  });
  return grown;
}
