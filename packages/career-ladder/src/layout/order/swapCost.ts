import {nextTo} from '../places/nextTo';
import type {Part} from '../graph/parts';
import type {Places} from '../places/places';
import type {Runs} from '../places/runs';

/** What one crossing costs; a place between two that should be next to each other; siblings against the authored order. */
const CROSSING = 16;
const BETWEEN = 20;
const SIBLINGS = 1;

/**
 * What it costs (negative: saves) to move run `upper` from just above run `lower` to just below it.
 * `position` says where each run stands, from the top. All costs of an order come from pairs of runs,
 * so the difference is known without counting anything else.
 */
export type SwapCost = (
  upper: number,
  lower: number,
  position: number[],
) => number;

/**
 * Before: places and their runs.
 * After: a function that compares two orders of runs which differ in one pair of neighbours. It weighs
 * crossings; places between equals, and between the two ends of a move within one column; and the authored order of
 * roles that one role is promoted to.
 */
export function swapCost(part: Part, all: Places, runs: Runs): SwapCost {
  const runOf = (place: number): number => runs.of[place]!;
  const left = all.left.map((places) => places.map(runOf));
  const right = all.right.map((places) => places.map(runOf));
  const attracted = attractions(part, all).map((places) => places.map(runOf));
  const younger = siblings(all, runs);
  const first = runs.places.map((run) => all.column[run[0]!]!);
  const last = runs.places.map((run) => all.column[run.at(-1)!]!);
  const columns = Math.max(...last) + 1;
  const placeAt = new Int32Array(runs.places.length * columns).fill(-1);
  runs.places.forEach((run, index) => {
    for (const place of run) {
      placeAt[index * columns + all.column[place]!] = place;
    }
  });

  return (upper, lower, position) => {
    const from = Math.max(first[upper]!, first[lower]!);
    const to = Math.min(last[upper]!, last[lower]!);
    const top = position[upper]!;
    let crossings = 0;
    let between = 0;
    for (let column = from; column <= to; column++) {
      const a = placeAt[upper * columns + column]!;
      const b = placeAt[lower * columns + column]!;
      if (a < 0 || b < 0) {
        continue;
      }
      crossings +=
        newCrossings(left[a]!, left[b]!, top, position) +
        newCrossings(right[a]!, right[b]!, top, position);
      for (const other of attracted[a]!) {
        between += other === lower ? 0 : position[other]! > top ? -1 : 1;
      }
      for (const other of attracted[b]!) {
        between += other === upper ? 0 : position[other]! < top ? -1 : 1;
      }
    }
    const inverted =
      (younger[upper]!.get(lower) ?? 0) - (younger[lower]!.get(upper) ?? 0);
    return CROSSING * crossings + BETWEEN * between + SIBLINGS * inverted;
  };
}

/**
 * How many more pairs of segments cross, once the run at `top` and the one below it have changed places, of those that lead from
 * one place of each to the runs `a` and `b`.
 */
function newCrossings(
  a: number[],
  b: number[],
  top: number,
  position: number[],
): number {
  let sum = 0;
  for (const x of a) {
    const atX = position[x]!;
    const inX = atX === top || atX === top + 1;
    for (const y of b) {
      const atY = position[y]!;
      // Segments that lead to the two runs themselves change places at both ends.
      if (atX !== atY && !(inX && (atY === top || atY === top + 1))) {
        sum += atX < atY ? 1 : -1;
      }
    }
  }
  return sum;
}

/** For each card the cards of its column that it should stand next to. */
function attractions(part: Part, {column}: Places): number[][] {
  const attracted = column.map((): number[] => []);
  for (const [a, b] of nextTo(part)) {
    attracted[a]!.push(b);
    attracted[b]!.push(a);
  }
  return attracted;
}

/**
 * For each run the runs of its younger siblings (branches that the same role is promoted to, written later),
 * and what it costs to draw one of them first. It costs more for the first branch.
 */
function siblings({cards, chains}: Places, runs: Runs): Map<number, number>[] {
  const leaving = Array.from({length: cards}, (): number[] => []);
  for (const {move, places, direct} of chains) {
    if (direct) {
      leaving[move.from]!.push(runs.of[places[1]!]!);
    }
  }
  const younger = runs.places.map(() => new Map<number, number>());
  for (const branches of leaving) {
    branches.forEach((elder, index) => {
      for (const run of branches.slice(index + 1)) {
        younger[elder]!.set(run, index === 0 ? 2 : 1);
      }
    });
  }
  return younger;
}
