import type {Part} from './parts';
import type {Chain, Places} from './places';

/** Places that stand on one straight line: at most one a column. */
export interface Runs {
  /** The places of each run, by column. */
  places: number[][];
  /** The run of each place. */
  of: number[];
}

/**
 * Before: places and the chains between them.
 * After: each place is in exactly one run.
 *
 * A run is made of: the roles of a lane (all of them if each has a column of its own, else those that a promotion joins),
 * then promotions that nothing else competes with at either end, then the free places of a long move,
 * which go on straight from one of its ends where they can.
 */
export function runs(part: Part, {cards, column, chains}: Places): Runs {
  const next: (number | undefined)[] = [];
  const previous: (number | undefined)[] = [];
  const free = (a: number, b: number): boolean =>
    next[a] === undefined && previous[b] === undefined;
  const link = (a: number, b: number): void => {
    next[a] = b;
    previous[b] = a;
  };
  const linkAll = (list: number[]): void => {
    for (let i = 1; i < list.length; i++) {
      link(list[i - 1]!, list[i]!);
    }
  };

  const promotions = chains.filter(({move}) => move.promotion);
  const leaving = count(promotions, cards, 'from');
  const arriving = count(promotions, cards, 'to');
  const lane = (role: number): string | undefined => part.roles[role]!.lane;
  const inLane = promotions.filter(
    ({move}) =>
      lane(move.from) !== undefined && lane(move.from) === lane(move.to),
  );
  const leavingInLane = count(inLane, cards, 'from');
  const arrivingInLane = count(inLane, cards, 'to');
  for (const {move, places} of inLane) {
    if (leavingInLane[move.from] === 1 && arrivingInLane[move.to] === 1) {
      linkAll(places);
    }
  }
  for (const roles of lanesWithoutRivals(part, column)) {
    for (let i = 1; i < roles.length; i++) {
      if (free(roles[i - 1]!, roles[i]!)) {
        link(roles[i - 1]!, roles[i]!);
      }
    }
  }
  for (const {move, places} of promotions) {
    const only = leaving[move.from] === 1 && arriving[move.to] === 1;
    if (only && free(move.from, move.to)) {
      linkAll(places);
    }
  }
  for (const {move, places} of chains) {
    const inner = places.slice(1, -1);
    if (
      inner.length > 0 &&
      next[inner[0]!] === undefined &&
      previous[inner[0]!] === undefined
    ) {
      linkAll(inner);
      if (
        move.promotion &&
        arriving[move.to] === 1 &&
        previous[move.to] === undefined
      ) {
        link(inner.at(-1)!, move.to);
      } else if (
        move.promotion &&
        leaving[move.from] === 1 &&
        next[move.from] === undefined
      ) {
        link(move.from, inner[0]!);
      }
    }
  }

  const result: Runs = {places: [], of: []};
  column.forEach((_, place) => {
    if (previous[place] === undefined) {
      const run: number[] = [];
      for (
        let at: number | undefined = place;
        at !== undefined;
        at = next[at]
      ) {
        result.of[at] = result.places.length;
        run.push(at);
      }
      result.places.push(run);
    }
  });
  return result;
}

function count(chains: Chain[], cards: number, end: 'from' | 'to'): number[] {
  const counts = new Array<number>(cards).fill(0);
  for (const {move} of chains) {
    counts[move[end]]!++;
  }
  return counts;
}

/** The roles of each lane by column, for lanes with at most one role a column. */
function lanesWithoutRivals(part: Part, column: number[]): number[][] {
  const lanes = new Map<string, number[]>();
  part.roles.forEach(({lane}, role) => {
    if (lane !== undefined) {
      lanes.set(lane, [...(lanes.get(lane) ?? []), role]);
    }
  });
  return [...lanes.values()]
    .filter(
      (roles) =>
        new Set(roles.map((role) => column[role])).size === roles.length,
    )
    .map((roles) => roles.sort((a, b) => column[a]! - column[b]!));
}
