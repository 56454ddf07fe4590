import {CARD} from './gaps';
import type {Gaps} from './gaps';
import type {Middle} from './middles';

/** By how much a middle may push its own branches down; one that needs more would mostly push for ever. */
const MOST_PUSH = 4 * CARD;

export interface Rows {
  /** First row of each run. */
  row: number[];
  /** The middles that hold. */
  middles: Middle[];
}

/**
 * Before: the runs from top to bottom, how far they must be apart, and the middles wanted, the most wanted first.
 * After: the least rows that keep the distances, with as many middles exact as can be.
 *
 * Rows only grow: a run is pushed below the one above it, a trunk down to the middle of its branches, and
 * branches down until the trunk is in their middle. One middle is added at a time; if it would push for ever
 * (or too far to be worth it) it is given up and everything is as before.
 */
export function rows(order: number[], gaps: Gaps, wanted: Middle[]): Rows {
  const row = gaps.below.map(() => 0);
  const middles: Middle[] = [];
  const middlesOf = row.map((): Middle[] => []);
  let before = new Map<number, number>();
  let moved: number[] = [];

  const lower = (run: number, to: number): void => {
    if (to > row[run]!) {
      if (!before.has(run)) {
        before.set(run, row[run]!);
      }
      row[run] = to;
      moved.push(run);
    }
  };
  const centre = ({trunk, first, last}: Middle): void => {
    lower(trunk, Math.ceil((row[first]! + row[last]!) / 2));
    const tooLow = 2 * row[trunk]! - row[first]! - row[last]!;
    lower(first, row[first]! + Math.floor(tooLow / 2));
    lower(last, 2 * row[trunk]! - row[first]!);
  };
  const pushed = (run: number): number =>
    row[run]! - (before.get(run) ?? row[run]!);
  const pushOn = ({first, last}: Middle): boolean => {
    for (let next = 0; next < moved.length; next++) {
      if (Math.max(pushed(first), pushed(last)) > MOST_PUSH) {
        return false;
      }
      const run = moved[next]!;
      for (const [below, gap] of gaps.below[run]!) {
        lower(below, row[run]! + gap);
      }
      middlesOf[run]!.forEach(centre);
    }
    return true;
  };

  for (const run of order) {
    for (const [below, gap] of gaps.below[run]!) {
      row[below] = Math.max(row[below]!, row[run]! + gap);
    }
  }
  for (const middle of wanted) {
    const ends = new Set([middle.trunk, middle.first, middle.last]);
    before = new Map();
    moved = [];
    ends.forEach((run) => middlesOf[run]!.push(middle));
    centre(middle);
    if (pushOn(middle)) {
      middles.push(middle);
    } else {
      ends.forEach((run) => middlesOf[run]!.pop());
      before.forEach((value, run) => (row[run] = value));
    }
  }
  return {row, middles};
}
