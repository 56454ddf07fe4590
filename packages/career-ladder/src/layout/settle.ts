import {disjointSets} from './disjointSets';
import type {Gaps} from './gaps';
import type {Places} from './places';
import type {Rows} from './rows';
import type {Runs} from './runs';

const ROUNDS = 8;
const PROMOTION = 4;
const LATERAL = 1;

/**
 * Before: the least rows.
 * After: rows nearer to what they are joined to, so that lines are short and straight; all distances and middles still hold.
 *
 * Runs that a middle ties together move as one body, each body to the (weighted) median of where its moves would
 * have it, as far as its neighbours leave room.
 */
export function settle(
  all: Places,
  runs: Runs,
  order: number[],
  gaps: Gaps,
  {row, middles}: Rows,
): number[] {
  const bodies = disjointSets(row.length);
  for (const {trunk, first, last} of middles) {
    bodies.join(trunk, first);
    bodies.join(trunk, last);
  }
  const body = row.map((_, run) => bodies.find(run));
  const members = new Map<number, number[]>();
  for (const run of order) {
    members.set(body[run]!, [...(members.get(body[run]!) ?? []), run]);
  }
  const pulls = findPulls(all, runs, body);
  const result = [...row];

  const move = (name: number, list: number[], down: boolean): boolean => {
    const wish = median(
      list.flatMap((run) =>
        pulls[run]!.map(({to, weight}): [number, number] => [
          result[to]! - result[run]!,
          weight,
        ]),
      ),
    );
    if (down ? wish <= 0 : wish >= 0) {
      return false;
    }
    let room = Math.abs(wish);
    for (const run of list) {
      for (const [other, gap] of (down ? gaps.below : gaps.above)[run]!) {
        if (body[other] !== name) {
          room = Math.min(room, Math.abs(result[other]! - result[run]!) - gap);
        }
      }
    }
    for (const run of list) {
      result[run]! += down ? room : -room;
    }
    return room > 0;
  };

  const downwards = [...members].reverse();
  for (let round = 0, changed = true; changed && round < ROUNDS; round++) {
    changed = false;
    for (const [name, list] of downwards) {
      changed = move(name, list, true) || changed;
    }
    for (const [name, list] of members) {
      changed = move(name, list, false) || changed;
    }
  }
  return result;
}

/** For each run the runs of other bodies that a segment joins it to. */
function findPulls(
  all: Places,
  runs: Runs,
  body: number[],
): {to: number; weight: number}[][] {
  const pulls = runs.places.map((): {to: number; weight: number}[] => []);
  for (const {move, places} of all.chains) {
    const weight = move.promotion ? PROMOTION : LATERAL;
    for (let i = 1; i < places.length; i++) {
      const a = runs.of[places[i - 1]!]!;
      const b = runs.of[places[i]!]!;
      if (body[a] !== body[b]) {
        pulls[a]!.push({to: b, weight});
        pulls[b]!.push({to: a, weight});
      }
    }
  }
  return pulls;
}

/** The value with half of the weight on either side; of several the one nearest to 0. */
function median(values: [value: number, weight: number][]): number {
  const sorted = values.sort((a, b) => a[0] - b[0]);
  const half = sorted.reduce((sum, [, weight]) => sum + weight, 0) / 2;
  let low = 0;
  let sum = 0;
  for (const [index, [value, weight]] of sorted.entries()) {
    low = value;
    sum += weight;
    if (sum >= half) {
      const high = sum === half ? (sorted[index + 1]?.[0] ?? value) : value;
      return Math.min(Math.max(0, low), high);
    }
  }
  return low;
}
