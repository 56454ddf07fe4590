import type {Places} from '../places/places';
import type {Runs} from '../places/runs';

/**
 * Before: the runs of a part.
 * After: the runs by their first role as written; free places of a long move stand between the runs it joins.
 */
export function authoredOrder({cards, chains}: Places, runs: Runs): number[] {
  const key = runs.places.map((run) =>
    Math.min(...run.filter((place) => place < cards)),
  );
  for (const {move, places} of chains) {
    const run = runs.of[places[1]!]!;
    if (key[run] === Infinity) {
      key[run] = (key[runs.of[move.from]!]! + key[runs.of[move.to]!]!) / 2;
    }
  }
  return key.map((_, run) => run).sort((a, b) => key[a]! - key[b]! || a - b);
}
