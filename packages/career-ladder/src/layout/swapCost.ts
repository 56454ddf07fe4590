import type {Part} from './parts';
import type {Places} from './places';
import type {Runs} from './runs';

/** What one crossing costs; a place between two that attract each other; a pair of siblings against the authored order. */
export const CROSSING = 16;
const BETWEEN = 6;
const SIBLINGS = 1;

/**
 * What it costs (negative: saves) to move run `upper` from just above run `lower` to just below it.
 * `position` says where each run stands, from the top. All costs of an order come from pairs of runs,
 * so the difference is known without counting anything else.
 */
export type SwapCost = (
  upper: number,
  lower: number,
  position: Int32Array,
) => number;

/**
 * Before: places and their runs.
 * After: a function that compares two orders of runs which differ in one pair of neighbours. It weighs
 * crossings; places between equals, and between the two ends of a move within one column; and the authored order of
 * roles that one role is promoted to.
 */
export function swapCost(part: Part, all: Places, runs: Runs): SwapCost {
  const first = runs.places.map((run) => all.column[run[0]!]!);
  const last = runs.places.map((run) => all.column[run.at(-1)!]!);
  /** The place of a run in a column, counted from the run's first column. */
  const placeAt = runs.places.map((run, index) => {
    const line = new Int32Array(last[index]! - first[index]! + 1).fill(-1);
    for (const place of run) {
      line[all.column[place]! - first[index]!] = place;
    }
    return line;
  });
  const attracted = attractions(part, all);
  const younger = siblings(all, runs);
  const runOf = Int32Array.from(runs.of);

  const crossings = (
    a: number[],
    b: number[],
    upper: number,
    lower: number,
    position: Int32Array,
  ): number => {
    let sum = 0;
    for (const x of a) {
      const runX = runOf[x]!;
      for (const y of b) {
        const runY = runOf[y]!;
        if (
          runX === runY ||
          (runX === upper && runY === lower) ||
          (runX === lower && runY === upper)
        ) {
          continue;
        }
        sum += position[runX]! < position[runY]! ? 1 : -1;
      }
    }
    return sum;
  };

  return (upper, lower, position) => {
    let cost = younger[upper]?.has(lower)
      ? SIBLINGS
      : younger[lower]?.has(upper)
        ? -SIBLINGS
        : 0;
    const from = Math.max(first[upper]!, first[lower]!);
    const to = Math.min(last[upper]!, last[lower]!);
    for (let column = from; column <= to; column++) {
      const a = placeAt[upper]![column - first[upper]!]!;
      const b = placeAt[lower]![column - first[lower]!]!;
      if (a < 0 || b < 0) {
        continue;
      }
      cost +=
        CROSSING *
        (crossings(all.left[a]!, all.left[b]!, upper, lower, position) +
          crossings(all.right[a]!, all.right[b]!, upper, lower, position));
      for (const other of attracted[a] ?? []) {
        if (other !== b) {
          cost +=
            position[runOf[other]!]! > position[upper]! ? -BETWEEN : BETWEEN;
        }
      }
      for (const other of attracted[b] ?? []) {
        if (other !== a) {
          cost +=
            position[runOf[other]!]! < position[lower]! ? -BETWEEN : BETWEEN;
        }
      }
    }
    return cost;
  };
}

/** For each card the cards of its column that it should stand next to. */
function attractions(part: Part, {column}: Places): number[][] {
  const attracted: number[][] = [];
  const flat = part.moves.map(({from, to}): [number, number] => [from, to]);
  for (const [a, b] of [...flat, ...part.equals]) {
    if (column[a] === column[b]) {
      (attracted[a] ??= []).push(b);
      (attracted[b] ??= []).push(a);
    }
  }
  return attracted;
}

/** For each run the runs that begin or lead to a role which the same role is promoted to, written later. */
function siblings(
  {cards, chains}: Places,
  runs: Runs,
): (Set<number> | undefined)[] {
  const leaving = Array.from({length: cards}, (): number[] => []);
  for (const {move, places} of chains) {
    if (move.promotion) {
      leaving[move.from]!.push(runs.of[places[1]!]!);
    }
  }
  const younger: (Set<number> | undefined)[] = [];
  for (const branches of leaving) {
    branches.forEach((elder, index) => {
      for (const run of branches.slice(index + 1)) {
        if (run !== elder) {
          (younger[elder] ??= new Set()).add(run);
        }
      }
    });
  }
  return younger;
}
