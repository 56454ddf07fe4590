import type {Part} from '../graph/parts';
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
 * On one line are, as far as that is possible: roles of a lane that a promotion joins; roles of a lane with nothing else
 * of the lane in between; roles that one promotion joins, without a fork or a join; the free places of a long move, which
 * go on straight from one of its ends. The earlier reason wins.
 */
export function runs(part: Part, {cards, column, chains}: Places): Runs {
  const next: (number | undefined)[] = [];
  const previous: (number | undefined)[] = [];
  /** Puts places on one line, unless one of them goes on elsewhere already. */
  const link = (...line: number[]): void => {
    const starts = line.slice(0, -1);
    const ends = line.slice(1);
    if (
      starts.every((place) => next[place] === undefined) &&
      ends.every((place) => previous[place] === undefined)
    ) {
      starts.forEach((place, i) => (next[place] = ends[i]));
      ends.forEach((place, i) => (previous[place] = starts[i]));
    }
  };
  const laneOf = (role: number): string | undefined => part.roles[role]!.lane;

  const direct = degrees(
    chains.filter((chain) => chain.direct),
    cards,
  );
  const inLane = degrees(
    direct.chains.filter(
      ({move}) =>
        laneOf(move.from) !== undefined &&
        laneOf(move.from) === laneOf(move.to),
    ),
    cards,
  );
  for (const chain of inLane.chains.filter(inLane.isOnly)) {
    link(...chain.places);
  }
  for (const roles of lanesWithoutRivals(part, column)) {
    for (let i = 1; i < roles.length; i++) {
      const [before, after] = [roles[i - 1]!, roles[i]!];
      if (inLane.leaving[before] === 0 && inLane.arriving[after] === 0) {
        link(before, after);
      }
    }
  }
  for (const chain of direct.chains.filter(direct.isOnly)) {
    link(...chain.places);
  }
  for (const {move, places, direct: isDirect} of chains) {
    const inner = places.slice(1, -1);
    link(...inner);
    if (isDirect && inner.length > 0) {
      if (direct.arriving[move.to] === 1) {
        link(inner.at(-1)!, move.to);
      } else if (direct.leaving[move.from] === 1) {
        link(move.from, inner[0]!);
      }
    }
  }

  const result: Runs = {places: [], of: []};
  column.forEach((_, start) => {
    if (previous[start] === undefined) {
      const run: number[] = [];
      for (
        let place: number | undefined = start;
        place !== undefined;
        place = next[place]
      ) {
        result.of[place] = result.places.length;
        run.push(place);
      }
      result.places.push(run);
    }
  });
  return result;
}

interface Degrees {
  chains: Chain[];
  /** How many of the chains leave each role, and arrive at it. */
  leaving: number[];
  arriving: number[];
  /** No other of the chains leaves where this one leaves, or arrives where it arrives. */
  isOnly: (chain: Chain) => boolean;
}

function degrees(chains: Chain[], cards: number): Degrees {
  const leaving = new Array<number>(cards).fill(0);
  const arriving = new Array<number>(cards).fill(0);
  for (const {move} of chains) {
    leaving[move.from]!++;
    arriving[move.to]!++;
  }
  return {
    chains,
    leaving,
    arriving,
    isOnly: ({move}) => leaving[move.from] === 1 && arriving[move.to] === 1,
  };
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
