import type {Gaps} from './gaps';
import type {Middle} from './middles';
import {CARD} from '../places/reach';

export interface Rows {
  /** Row of each run: of the middle of its cards. */
  row: number[];
  /** The middles that hold. */
  middles: Middle[];
}

/** How much further apart than they need be a fork or a join may spread its branches: more would make the picture too high. */
const FORK_SPREAD = 2 * CARD;
const JOIN_SPREAD = CARD;

/** For each run the runs that are so many rows, or more, below it; a negative number is how far above they may be. */
type Bounds = {run: number; least: number}[][];

/**
 * Before: the runs from top to bottom, how far they must be apart, and the middles wanted, the most wanted first.
 * After: the least rows that keep the distances, with as many middles exact as can be.
 *
 * Everything is a system of difference constraints, which is solved by longest paths (Bellman, Ford). A middle ties its
 * three runs to each other, as closely as the system allows at that moment; one that it does not allow is given up,
 * so that there is a solution at any time.
 */
export function rows(order: number[], gaps: Gaps, wanted: Middle[]): Rows {
  const bounds: Bounds = gaps.below.map((below) =>
    [...below].map(([run, least]) => ({run, least})),
  );
  const middles = wanted.filter((middle) => tie(middle, order, bounds));
  const row = lengthen(
    bounds.map(() => 0),
    order,
    bounds,
  );
  return {row, middles};
}

/** Adds a middle to the bounds if they allow it. */
function tie(
  {trunk, first, last, isFork}: Middle,
  order: number[],
  bounds: Bounds,
): boolean {
  const belowFirst = distances(first, order, bounds);
  const belowTrunk = distances(trunk, order, bounds);
  const belowLast = distances(last, order, bounds);
  const least = Math.max(
    first === last ? 0 : CARD / 2,
    belowFirst[trunk]!,
    belowTrunk[last]!,
    Math.ceil(belowFirst[last]! / 2),
  );
  const most = Math.min(
    first === last ? 0 : Infinity,
    -belowTrunk[first]!,
    -belowLast[trunk]!,
    Math.floor(-belowLast[first]! / 2),
  );
  const spread = 2 * least - Math.max(CARD, belowFirst[last]!);
  if (least > most || spread > (isFork ? FORK_SPREAD : JOIN_SPREAD)) {
    return false;
  }
  bounds[first]!.push({run: trunk, least});
  bounds[trunk]!.push({run: first, least: -least}, {run: last, least});
  bounds[last]!.push({run: trunk, least: -least});
  return true;
}

/** How far below one run each other run must be at least; -Infinity if it is free to be anywhere. */
function distances(run: number, order: number[], bounds: Bounds): number[] {
  const start = bounds.map(() => -Infinity);
  start[run] = 0;
  return lengthen(start, order, bounds);
}

/** Raises values until every bound holds: going down the order, where most bounds lead, then up, for those of the middles. */
function lengthen(value: number[], order: number[], bounds: Bounds): number[] {
  const upwards = order.toReversed();
  for (let changed = true; changed;) {
    changed = false;
    for (const direction of [order, upwards]) {
      for (const run of direction) {
        for (const bound of bounds[run]!) {
          const at = value[run]! + bound.least;
          if (at > value[bound.run]!) {
            value[bound.run] = at;
            changed = true;
          }
        }
      }
    }
  }
  return value;
}
