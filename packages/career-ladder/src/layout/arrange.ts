import {detours} from './detours';
import {gaps} from './gaps';
import type {GraphMove} from './graph';
import {middles} from './middles';
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
 * After: the part with its rows.
 */
export function arrange(part: Part): Arranged {
  return routed(part, placedFor(part));
}

interface Placed {
  all: Places;
  /** Row of each place. */
  row: number[];
  /** The forks that are not centred: the roles of their trunk and outer branches. */
  spoilt: number[][];
}

/** Lateral moves have their say in the rows, unless a fork would not be centred for them: first those at that fork, then all. */
function placedFor(part: Part): Placed {
  const whole = placed(part);
  if (whole.spoilt.length === 0) {
    return whole;
  }
  const roles = new Set(whole.spoilt.flat());
  const promotions = part.moves.filter((move) => move.promotion);
  const elsewhere = part.moves.filter(
    ({from, to, promotion}) =>
      promotion || (!roles.has(from) && !roles.has(to)),
  );
  const fewer = elsewhere.length < part.moves.length ? elsewhere : promotions;
  if (fewer.length === part.moves.length) {
    return whole;
  }
  const other = placedFor({...part, moves: fewer});
  return other.spoilt.length < whole.spoilt.length ? other : whole;
}

function placed(part: Part): Placed {
  const all = places(part);
  const straight = runs(part, all);
  const sorted = order(part, all, straight);
  const least = gaps(all, straight, sorted);
  const wanted = middles(all, straight, sorted);
  const packed = rows(sorted, least, wanted);
  const settled = settle(part, all, straight, sorted, least, packed);
  const held = new Set(packed.middles);
  return {
    all,
    row: straight.of.map((run) => settled[run]!),
    spoilt: wanted
      .filter(
        (middle) =>
          middle.isFork && middle.first !== middle.last && !held.has(middle),
      )
      .map(({trunk, first, last}) =>
        [trunk, first, last].flatMap((run) => straight.places[run]!),
      ),
  };
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
