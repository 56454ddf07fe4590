import {detours} from './rows/detours';
import {gaps} from './rows/gaps';
import type {GraphMove} from './graph/graph';
import {middles} from './rows/middles';
import {order, together} from './order/order';
import type {Part} from './graph/parts';
import {places} from './places/places';
import type {Places} from './places/places';
import {LINE, reachOf} from './places/reach';
import {rows} from './rows/rows';
import {runs} from './places/runs';
import type {Runs} from './places/runs';
import {settle} from './rows/settle';

/** A part that has its rows, in eighths of a usual card, from the upper edge of what is highest. */
export interface Arranged {
  part: Part;
  /** Row of each role: of the middle of its card. */
  row: number[];
  /** How far its card reaches to either side of that. */
  reach: number[];
  /** The row of each free place a move passes, in its direction. */
  via: Map<GraphMove, number[]>;
}

/**
 * Before: a part with its columns.
 * After: the part with its rows. Lateral moves have their say in that, unless a fork would not be centred for them:
 * then they go around what the promotions make.
 */
export function arrange(part: Part): Arranged {
  const whole = placed(part);
  if (whole.spoilt.length === 0) {
    return routed(part, whole);
  }
  const promotions = part.moves.filter((move) => move.promotion);
  const without = placed({...part, moves: promotions});
  const fewer = without.spoilt.length < whole.spoilt.length;
  return routed(part, fewer ? without : whole);
}

interface Placed {
  all: Places;
  /** How far each place reaches. */
  reach: number[];
  /** Row of each place. */
  row: number[];
  /** The trunks that are not in the middle of their outer branches. */
  spoilt: number[];
}

/** Where a fork is not centred in the best order, it is put together first, for a few crossings more. */
function placed(part: Part): Placed {
  const all = places(part);
  const straight = runs(part, all);
  let list = order(part, all, straight);
  const reach = reachOf(part, all, straight);
  let result = inRows(part, all, straight, reach, list);
  for (const trunk of new Set(result.spoilt)) {
    list = together(trunk, list, part, all, straight);
    const other = inRows(part, all, straight, reach, list);
    result = other.spoilt.length < result.spoilt.length ? other : result;
  }
  return result;
}

function inRows(
  part: Part,
  all: Places,
  straight: Runs,
  reach: number[],
  list: number[],
): Placed {
  const least = gaps(all, straight, reach, list);
  const wanted = middles(all, straight, list);
  const packed = rows(list, least, wanted);
  const row = settle(part, all, straight, reach, list, least, packed);
  const held = new Set(packed.middles);
  return {
    all,
    reach,
    row: straight.of.map((run) => row[run]!),
    spoilt: wanted
      .filter(({isFork, first, last}) => isFork && first !== last)
      .filter((middle) => !held.has(middle))
      .map(({trunk}) => trunk),
  };
}

function routed(part: Part, {all, reach, row}: Placed): Arranged {
  const around = detours(part, all, reach, row);
  const top = Math.min(
    ...row.map((at, place) => at - reach[place]!),
    ...around.map((detour) => detour.row - LINE),
  );
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
  return {
    part,
    row: row.slice(0, all.cards).map((at) => at - top),
    reach: reach.slice(0, all.cards),
    via,
  };
}
