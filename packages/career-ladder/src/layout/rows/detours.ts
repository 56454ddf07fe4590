import type {GraphMove} from '../graph/graph';
import type {Part} from '../graph/parts';
import type {Places} from '../places/places';
import {LINE} from '../places/reach';

/** A move that the order and the rows know nothing of, and the row it runs in over the columns in between. */
export interface Detour {
  move: GraphMove;
  row: number;
}

/**
 * Before: every place has its row.
 * After: each move without a chain whose columns are not neighbours has a row that is free in all columns
 * in between: of those the nearest to both ends. It may lie above or below everything else.
 */
export function detours(
  part: Part,
  all: Places,
  reach: number[],
  row: number[],
): Detour[] {
  const chained = new Set(all.chains.map(({move}) => move));
  const long = part.moves.filter(
    (move) =>
      Math.abs(part.column[move.from]! - part.column[move.to]!) > 1 &&
      !chained.has(move),
  );
  const taken = part.roles.map((): {row: number; reach: number}[] => []);
  if (long.length > 0) {
    all.column.forEach((column, place) => {
      (taken[column] ??= []).push({
        row: row[place]!,
        reach: reach[place]!,
      });
    });
  }

  return long.map((move) => {
    const [first, last] = [part.column[move.from]!, part.column[move.to]!].sort(
      (a, b) => a - b,
    ) as [number, number];
    const between = taken.slice(first + 1, last);
    const blocked = new Set<number>();
    for (const other of between.flat()) {
      const near = other.reach + LINE - 1;
      for (let at = other.row - near; at <= other.row + near; at++) {
        blocked.add(at);
      }
    }
    const found = nearestFree(blocked, row[move.from]!, row[move.to]!);
    between.forEach((column) => column.push({row: found, reach: LINE}));
    return {move, row: found};
  });
}

/** The free row with the least way to both rows; of two the upper one. */
function nearestFree(blocked: Set<number>, one: number, other: number): number {
  const upper = Math.min(one, other);
  const lower = Math.max(one, other);
  for (let at = upper; at <= lower; at++) {
    if (!blocked.has(at)) {
      return at;
    }
  }
  let away = 1;
  while (blocked.has(upper - away) && blocked.has(lower + away)) {
    away++;
  }
  return blocked.has(upper - away) ? lower + away : upper - away;
}
