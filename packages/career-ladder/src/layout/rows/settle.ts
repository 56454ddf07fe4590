import {disjointSets} from '../graph/disjointSets';
import type {Gaps} from './gaps';
import {nextTo} from '../places/nextTo';
import type {Part} from '../graph/parts';
import type {Places} from '../places/places';
import type {Rows} from './rows';
import type {Runs} from '../places/runs';

const ROUNDS = 8;
const PROMOTION = 4;
const OTHER = 1;

/**
 * Before: the least rows.
 * After: rows nearer to what they are joined to, so that lines are short and straight, equals side by side; all distances and middles still hold.
 *
 * Runs that a middle ties together move as one body, each body to the (weighted) median of where its moves would
 * have it, as far as its neighbours leave room.
 */
export function settle(
  part: Part,
  all: Places,
  runs: Runs,
  reach: number[],
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
  const position: number[] = [];
  order.forEach((run, index) => (position[run] = index));
  const pulls = findPulls(part, all, runs, reach, position, body);
  const result = [...row];

  const move = (name: number, list: number[], down: boolean): boolean => {
    const wish = median(
      list.flatMap((run) =>
        pulls[run]!.map(({to, by, weight}): [number, number] => [
          result[to]! + by - result[run]!,
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

/** Where something else would have a run: so many rows below another run. */
interface Pull {
  to: number;
  by: number;
  weight: number;
}

/** For each run what it is joined to, but for its own body: segments pull it straight, a neighbour in its column next to it. */
function findPulls(
  part: Part,
  all: Places,
  runs: Runs,
  reach: number[],
  position: number[],
  body: number[],
): Pull[][] {
  const pulls = runs.places.map((): Pull[] => []);
  const pull = (a: number, b: number, by: number, weight: number): void => {
    if (body[a] !== body[b]) {
      pulls[a]!.push({to: b, by: -by, weight});
      pulls[b]!.push({to: a, by, weight});
    }
  };
  for (const {move, places} of all.chains) {
    const weight = move.promotion ? PROMOTION : OTHER;
    for (let i = 1; i < places.length; i++) {
      pull(runs.of[places[i - 1]!]!, runs.of[places[i]!]!, 0, weight);
    }
  }
  for (const [one, other] of nextTo(part)) {
    const a = runs.of[one]!;
    const b = runs.of[other]!;
    const apart = reach[one]! + reach[other]!;
    pull(a, b, position[a]! < position[b]! ? apart : -apart, OTHER);
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
