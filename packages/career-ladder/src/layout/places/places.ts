import {directPromotions} from './directPromotions';
import type {GraphMove} from '../graph/graph';
import type {Part} from '../graph/parts';

/**
 * The places of a part: first its cards (numbered as its roles), then the free places that long moves pass through.
 * Between two places of neighbouring columns that a move joins is a segment.
 */
export interface Places {
  cards: number;
  /** Column of each place. */
  column: number[];
  /** For each place the places of the column before it that a segment joins it to. */
  left: number[][];
  /** The same for the column after it. */
  right: number[][];
  /** The moves to a later column. */
  chains: Chain[];
}

/** A move to a later column. */
export interface Chain {
  move: GraphMove;
  /** The places it visits, one a column, both ends included. */
  places: number[];
  /** A promotion that skips nothing: one that forks and joins are made of. */
  direct: boolean;
}

/**
 * Before: moves between any two columns.
 * After: each move to a later column is a chain of places. Moves within a column and to an earlier one have none.
 */
export function places(part: Part): Places {
  const column = [...part.column];
  const left = column.map((): number[] => []);
  const right = column.map((): number[] => []);
  const chains: Chain[] = [];
  const direct = directPromotions(part);

  for (const move of part.moves) {
    const first = column[move.from]!;
    const last = column[move.to]!;
    if (first >= last) {
      continue;
    }
    const visited = [move.from];
    for (let at = first + 1; at < last; at++) {
      visited.push(column.push(at) - 1);
      left.push([]);
      right.push([]);
    }
    visited.push(move.to);
    for (let i = 1; i < visited.length; i++) {
      right[visited[i - 1]!]!.push(visited[i]!);
      left[visited[i]!]!.push(visited[i - 1]!);
    }
    chains.push({move, places: visited, direct: direct.has(move)});
  }
  return {cards: part.roles.length, column, left, right, chains};
}
