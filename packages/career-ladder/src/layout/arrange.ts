import {gaps} from './gaps';
import type {GraphMove} from './graph';
import {middles} from './middles';
import {order} from './order';
import type {Part} from './parts';
import {places} from './places';
import {returns} from './returns';
import {rows} from './rows';
import {runs} from './runs';
import {settle} from './settle';

/** A part that has its rows, from 0, in quarters of a card. */
export interface Arranged {
  part: Part;
  /** Row of each role. */
  row: number[];
  /** The row of each free place a move passes, in its direction. */
  via: Map<GraphMove, number[]>;
}

/**
 * Before: a part with its columns.
 * After: the part with its rows.
 */
export function arrange(part: Part): Arranged {
  const all = places(part);
  const straight = runs(part, all);
  const sorted = order(part, all, straight);
  const least = gaps(all, straight, sorted);
  const packed = rows(sorted, least, middles(all, straight, sorted));
  const settled = settle(part, all, straight, sorted, least, packed);
  const row = all.column.map((_, place) => settled[straight.of[place]!]!);
  const back = returns(part, all, row);

  const top = Math.min(...row, ...back.map((one) => one.row));
  const via = new Map<GraphMove, number[]>();
  for (const {move, places: chain} of all.chains) {
    via.set(
      move,
      chain.slice(1, -1).map((place) => row[place]! - top),
    );
  }
  for (const {move, row: at} of back) {
    const between = part.column[move.from]! - part.column[move.to]! - 1;
    via.set(move, new Array<number>(between).fill(at - top));
  }
  return {part, row: row.slice(0, all.cards).map((at) => at - top), via};
}
