import {authoredOrder} from './authoredOrder';
import type {Part} from './parts';
import type {Places} from './places';
import type {Runs} from './runs';
import {swapCost} from './swapCost';
import type {SwapCost} from './swapCost';

/** How often all runs look for a better position. */
const ROUNDS = 12;
/** How many neighbours a run of a large part is compared with, each way. */
const REACH = 60;

/**
 * Before: the runs of a part.
 * After: the runs from top to bottom, so that few moves cross, equals stand together and
 * otherwise the authored order holds.
 *
 * One order for all columns keeps every run straight. Each run in turn is moved past its neighbours, all the way up and
 * down, and put where the cost is least (global sifting: Bachmaier, Brandenburg, Brunner, Hübner, 2010,
 * there for long edges only).
 */
export function order(part: Part, all: Places, runs: Runs): number[] {
  const list = Int32Array.from(authoredOrder(all, runs));
  const cost = swapCost(part, all, runs);
  const position = new Int32Array(list.length);
  list.forEach((run, index) => (position[run] = index));
  for (let round = 0; round < ROUNDS && siftAll(list, position, cost); round++);
  return [...list];
}

/** Lets every run find its best position once; tells whether any found a better one. */
function siftAll(
  list: Int32Array,
  position: Int32Array,
  cost: SwapCost,
): boolean {
  let better = false;
  for (let run = 0; run < list.length; run++) {
    better = sift(run, list, position, cost) || better;
  }
  return better;
}

function sift(
  run: number,
  list: Int32Array,
  position: Int32Array,
  cost: SwapCost,
): boolean {
  const start = position[run]!;
  let best = start;
  let least = 0;
  let sum = 0;
  const end = Math.min(list.length - 1, start + REACH);
  for (let at = start; at < end; at++) {
    sum += cost(run, list[at + 1]!, position);
    swap(at, list, position);
    if (sum < least) {
      least = sum;
      best = at + 1;
    }
  }
  for (let at = end; at > start; at--) {
    swap(at - 1, list, position);
  }
  sum = 0;
  const begin = Math.max(0, start - REACH);
  for (let at = start; at > begin; at--) {
    sum += cost(list[at - 1]!, run, position);
    swap(at - 1, list, position);
    if (sum < least) {
      least = sum;
      best = at - 1;
    }
  }
  for (let at = begin; at < best; at++) {
    swap(at, list, position);
  }
  return least < 0;
}

/** Changes places of the runs at `at` and below it. */
function swap(at: number, list: Int32Array, position: Int32Array): void {
  const upper = list[at]!;
  const lower = list[at + 1]!;
  list[at] = lower;
  list[at + 1] = upper;
  position[lower] = at;
  position[upper] = at + 1;
}
