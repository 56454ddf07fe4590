import {gap} from './gaps';
import type {GraphMove} from './graph';
import type {Part} from './parts';
import type {Places} from './places';

/** A move to an earlier column, and the row it runs in over the columns in between. */
export interface Return {
  move: GraphMove;
  row: number;
}

/**
 * Before: every place has its row.
 * After: each move to an earlier column that is not the neighbouring one has a row that is free in all
 * columns in between: of those the nearest to both ends. It may lie above or below everything else.
 */
export function returns(part: Part, all: Places, row: number[]): Return[] {
  const taken = new Map<number, {row: number; isCard: boolean}[]>();
  const take = (column: number, at: number, isCard: boolean): void => {
    taken.set(column, [...(taken.get(column) ?? []), {row: at, isCard}]);
  };
  const long = part.moves.filter(
    ({from, to}) => all.column[from]! - all.column[to]! > 1,
  );
  if (long.length > 0) {
    all.column.forEach((column, place) => {
      take(column, row[place]!, place < all.cards);
    });
  }

  return long.map((move) => {
    const first = all.column[move.to]! + 1;
    const between = Array.from(
      {length: all.column[move.from]! - first},
      (_, index) => first + index,
    );
    const blocked = new Set<number>();
    for (const other of between.flatMap((column) => taken.get(column) ?? [])) {
      const near = gap(other.isCard, false) - 1;
      for (let at = other.row - near; at <= other.row + near; at++) {
        blocked.add(at);
      }
    }
    const found = nearestFree(blocked, row[move.from]!, row[move.to]!);
    between.forEach((column) => take(column, found, false));
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
