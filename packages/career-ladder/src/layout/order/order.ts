import {authoredOrder} from './authoredOrder';
import {branches} from './branches';
import type {Part} from '../graph/parts';
import type {Places} from '../places/places';
import type {Runs} from '../places/runs';
import {gather, orderOf, sift} from './sift';
import {swapCost} from './swapCost';

/** How often everything looks for a better position; two or three times is usual. */
const ROUNDS = 12;
/** How far anything may move at once; it bounds the time for large parts. */
const REACH = 60;

/**
 * Before: the runs of a part.
 * After: the runs from top to bottom, so that equals stand together, few moves cross, and otherwise
 * the authored order holds.
 *
 * One order for all columns keeps every run straight. From the authored order each run, and each branch as a whole, in
 * turn takes the position that costs the least, until nothing gets better (global sifting: Bachmaier, Brandenburg,
 * Brunner, Hübner, 2010, which moves long edges so). In whose turn it is first lies some luck: it is tried
 * forth and back, and the better result is kept.
 */
export function order(part: Part, all: Places, runs: Runs): number[] {
  const cost = swapCost(part, all, runs);
  const authored = authoredOrder(all, runs);
  const grown = branches(all, runs);
  const turns = [
    ...grown.map((_, run) => [run]),
    ...grown.filter(({length}) => length > 1 && length < grown.length),
  ];
  const [forth, back] = [turns, turns.toReversed()].map((sequence) => {
    const result = orderOf(authored);
    let added = 0;
    for (let round = 0, change = -1; change < 0 && round < ROUNDS; round++) {
      change = sequence.reduce(
        (sum, branch) => sum + sift(branch, result, cost, REACH),
        0,
      );
      added += change;
    }
    return {added, list: result.list};
  });
  return back!.added < forth!.added ? back!.list : forth!.list;
}

/**
 * Before: the runs from top to bottom.
 * After: a run and everything that grows from it stand together, where that costs the least, so that nothing
 * keeps a trunk from the middle of its branches.
 */
export function together(
  run: number,
  list: number[],
  part: Part,
  all: Places,
  runs: Runs,
): number[] {
  const result = orderOf(list);
  const branch = branches(all, runs)[run]!;
  gather(branch, result, swapCost(part, all, runs), REACH);
  return result.list;
}
