import type {GraphMove} from './graph';
import type {Part} from './parts';

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
  /** The moves to a later column, each with the places it visits, both ends included. */
  chains: Chain[];
}

export interface Chain {
  move: GraphMove;
  places: number[];
}

/**
 * Before: moves between any two columns.
 * After: each move to a later column is a chain of places, one a column. Moves within a column
 * and to an earlier one have no chain.
 */
export function places(part: Part): Places {
  const column = [...part.column];
  const left = column.map((): number[] => []);
  const right = column.map((): number[] => []);
  const chains: Chain[] = [];

  for (const move of part.moves) {
    const first = column[move.from]!;
    const last = column[move.to]!;
    if (first >= last) {
      continue;
    }
    const chain = [move.from];
    for (let at = first + 1; at < last; at++) {
      chain.push(column.push(at) - 1);
      left.push([]);
      right.push([]);
    }
    chain.push(move.to);
    for (let i = 1; i < chain.length; i++) {
      right[chain[i - 1]!]!.push(chain[i]!);
      left[chain[i]!]!.push(chain[i - 1]!);
    }
    chains.push({move, places: chain});
  }
  return {cards: part.roles.length, column, left, right, chains};
}
