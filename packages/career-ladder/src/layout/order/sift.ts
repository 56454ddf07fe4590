import type {SwapCost} from './swapCost';

/** An order of runs, from the top, and the position of each run in it. */
export interface Order {
  list: number[];
  position: number[];
}

export function orderOf(runs: number[]): Order {
  const order = {list: [...runs], position: runs.map(() => 0)};
  setList(order, runs);
  return order;
}

/**
 * Before: an order, and a branch of one or more of its runs.
 * After: the runs of the branch are together, where that costs the least, at most `reach` positions from where the uppermost
 * was; or everything is as before, if nothing would be saved.
 *
 * Returns the cost that was added: negative, or 0.
 */
export function sift(
  branch: number[],
  order: Order,
  cost: SwapCost,
  reach: number,
): number {
  const original = order.list.slice();
  const added = gather(branch, order, cost, reach);
  if (added < 0) {
    return added;
  }
  setList(order, original);
  return 0;
}

/**
 * The same, whatever it costs.
 *
 * The branch is moved past one run after the other, all the way down and all the way up, adding up what each step costs
 * (sifting).
 */
export function gather(
  branch: number[],
  order: Order,
  cost: SwapCost,
  reach: number,
): number {
  const {list, position} = order;
  const size = branch.length;
  const members = branch.toSorted((a, b) => position[a]! - position[b]!);
  const start = position[members[0]!]!;
  let added = 0;
  members.forEach((run, index) => {
    for (let at = position[run]! - 1; at >= start + index; at--) {
      added += swap(at, order, cost);
    }
  });
  const gathered = list.slice();

  let least = added;
  let best = start;
  let sum = added;
  for (let at = start; at < Math.min(list.length - size, start + reach); at++) {
    for (let i = size - 1; i >= 0; i--) {
      sum += swap(at + i, order, cost);
    }
    if (sum < least) {
      least = sum;
      best = at + 1;
    }
  }
  setList(order, gathered);
  sum = added;
  for (let at = start - 1; at >= Math.max(0, start - reach); at--) {
    for (let i = 0; i < size; i++) {
      sum += swap(at + i, order, cost);
    }
    if (sum < least) {
      least = sum;
      best = at;
    }
  }

  const others = gathered.toSpliced(start, size);
  setList(order, others.toSpliced(best, 0, ...members));
  return least;
}

/** Changes places of the runs at a position and below it; returns what that costs. */
function swap(at: number, {list, position}: Order, cost: SwapCost): number {
  const upper = list[at]!;
  const lower = list[at + 1]!;
  const added = cost(upper, lower, position);
  list[at] = lower;
  list[at + 1] = upper;
  position[lower] = at;
  position[upper] = at + 1;
  return added;
}

function setList({list, position}: Order, runs: number[]): void {
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at]!;
    list[at] = run;
    position[run] = at;
  }
}
