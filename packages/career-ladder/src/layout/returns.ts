import {CARD, gap} from './gaps';
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
 * After: each move to an earlier column, but for neighbouring ones, has one row that is free in all columns in between:
 * the nearest to both ends; above or below everything if there is none within.
 */
export function returns(part: Part, all: Places, row: number[]): Return[] {
  const taken = Array.from(
    {length: Math.max(...all.column) + 1},
    (): {row: number; card: boolean}[] => [],
  );
  all.column.forEach((column, place) =>
    taken[column]!.push({row: row[place]!, card: place < all.cards}),
  );

  const top = Math.min(...row) - CARD;
  const found: Return[] = [];
  const isFree = (column: number, at: number): boolean =>
    taken[column]!.every(
      (other) => Math.abs(other.row - at) >= gap(other.card, false),
    );
  for (const move of part.moves) {
    const first = all.column[move.to]! + 1;
    const last = all.column[move.from]! - 1;
    if (first > last) {
      continue;
    }
    const between = Array.from({length: last - first + 1}, (_, i) => first + i);
    const length = (at: number): number =>
      Math.abs(at - row[move.from]!) + Math.abs(at - row[move.to]!);
    const bottom = Math.max(...taken.flat().map((other) => other.row)) + CARD;
    let best: number | undefined;
    for (let at = top - found.length * CARD; at <= bottom; at++) {
      const shorter = best === undefined || length(at) < length(best);
      if (shorter && between.every((column) => isFree(column, at))) {
        best = at;
      }
    }
    if (best !== undefined) {
      for (const column of between) {
        taken[column]!.push({row: best, card: false});
      }
      found.push({move, row: best});
    }
  }
  return found;
}
