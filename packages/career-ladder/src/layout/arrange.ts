import {detours} from './detours';
import {gaps} from './gaps';
import type {GraphMove} from './graph';
import {middles} from './middles';
import type {Middle} from './middles';
import {order} from './order';
import type {Part} from './parts';
import {places} from './places';
import type {Places} from './places';
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
 * After: the part with its rows. Lateral moves have their say in that, unless a fork would not be centred for them.
 */
export function arrange(part: Part): Arranged {
  const whole = placed(part);
  if (whole.givenUp === 0) {
    return routed(part, whole);
  }
  const promotions = part.moves.filter((move) => move.promotion);
  const without = placed({...part, moves: promotions});
  return routed(part, without.givenUp < whole.givenUp ? without : whole);
}

interface Placed {
  all: Places;
  /** Row of each place. */
  row: number[];
  /** How many forks are not centred. */
  givenUp: number;
}

function placed(part: Part): Placed {
  const all = places(part);
  const straight = runs(part, all);
  const sorted = order(part, all, straight);
  const least = gaps(all, straight, sorted);
  const wanted = middles(all, straight, sorted);
  const packed = rows(sorted, least, wanted);
  const settled = settle(part, all, straight, sorted, least, packed);
  return {
    all,
    row: straight.of.map((run) => settled[run]!),
    givenUp: forks(wanted) - forks(packed.middles),
  };
}

/** How many forks have their trunk between the outer branches. */
function forks(list: Middle[]): number {
  return list.filter(({isFork, first, last}) => isFork && first !== last)
    .length;
}

function routed(part: Part, {all, row}: Placed): Arranged {
  const around = detours(part, all, row);
  const top = Math.min(...row, ...around.map((detour) => detour.row));
  const via = new Map<GraphMove, number[]>();
  for (const {move, places: chain} of all.chains) {
    via.set(
      move,
      chain.slice(1, -1).map((place) => row[place]! - top),
    );
  }
  for (const {move, row: at} of around) {
    const distance = Math.abs(part.column[move.from]! - part.column[move.to]!);
    via.set(move, new Array<number>(distance - 1).fill(at - top));
  }
  return {part, row: row.slice(0, all.cards).map((at) => at - top), via};
}
