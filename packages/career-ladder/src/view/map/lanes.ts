import type {Move} from '../../organization';

/** A move from one band to another, and where its ends stand. */
export interface Crossing {
  move: Move;
  from: Place;
  to: Place;
}

export interface Place {
  band: number;
  column: number;
}

/** The way of a move past the columns between its ends: along the edge of the band it leads to, where no card stands. */
export interface Lane {
  move: Move;
  band: number;
  edge: 'upper' | 'lower';
  /** From 0, at the edge. */
  nth: number;
}

/** Finds a lane for each move that passes columns. Moves to the same role share one; others do if they pass different columns. */
export function lanesOf(crossings: Crossing[]): Lane[] {
  const taken: {lane: Lane; crossing: Crossing}[] = [];
  for (const crossing of crossings.filter(passesColumns)) {
    const {move, from, to} = crossing;
    const band = to.band;
    const edge = from.band < band ? 'upper' : 'lower';
    const beside = taken.filter(
      (other) =>
        other.lane.band === band &&
        other.lane.edge === edge &&
        !isOneLine(other.crossing, crossing) &&
        overlap(other.crossing, crossing),
    );
    const used = new Set(beside.map(({lane}) => lane.nth));
    let nth = 0;
    while (used.has(nth)) {
      nth++;
    }
    taken.push({lane: {move, band, edge, nth}, crossing});
  }
  return taken.map(({lane}) => lane);
}

function passesColumns({from, to}: Crossing): boolean {
  return Math.abs(from.column - to.column) > 1;
}

function isOneLine({move: one}: Crossing, {move: other}: Crossing): boolean {
  return one.to === other.to && one.kind === other.kind;
}

function overlap(one: Crossing, other: Crossing): boolean {
  const [a, b] = [columnsOf(one), columnsOf(other)];
  return a.first < b.last && b.first < a.last;
}

function columnsOf({from, to}: Crossing) {
  return {
    first: Math.min(from.column, to.column),
    last: Math.max(from.column, to.column),
  };
}
