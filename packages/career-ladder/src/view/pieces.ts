import type {Route} from '../layout/types';
import type {Move} from '../organization';
import type {DrawnLadder, DrawnRole} from './drawnLadder';
import {equalPairs} from './equals';
import {heightOf, middleOf} from './heights';
import {equalityKey, type GateNumbers} from './numbers';
import type {LineView} from './types';

/** What one strip shows of a move or an equality. */
export interface Piece {
  /** Columns of cards have even numbers, gutters odd ones, from 0. */
  at: number;
  line: LineView;
}

/** Cuts moves into the pieces that are drawn in the gutters, and in the columns of cards that they pass. */
export function piecesOfMoves(
  moves: Move[],
  ladder: DrawnLadder,
  gates: GateNumbers,
): Piece[] {
  const vias = new Map(
    ladder.layout.routes.map((route) => [moveKey(route), route.via]),
  );
  return moves.flatMap((move) =>
    piecesOf(move, vias.get(moveKey(move)) ?? [], ladder, gates.get(move.gate)),
  );
}

/** Tells moves apart: of one kind there is one from a role to another. */
export function moveKey({from, to, kind}: Omit<Route, 'via'>): string {
  return `${kind} ${from} ${to}`;
}

function piecesOf(
  move: Move,
  via: Route['via'],
  ladder: DrawnLadder,
  gate: number | undefined,
): Piece[] {
  const from = ladder.indexOf.get(move.from) ?? -1;
  const to = ladder.indexOf.get(move.to) ?? -1;
  const start = ladder.roles[from];
  const end = ladder.roles[to];
  if (!start || !end) {
    return [];
  }
  const common = {
    from,
    to,
    ...(move.kind === 'lateral' && {lateral: true as const}),
  };
  if (start.column === end.column) {
    const head = move.both ? 'both' : 'end';
    const bend = bendOf(start, end, ladder);
    return [
      {
        at: bend.at,
        line: {
          ...common,
          ...bend.line,
          head,
          ...(gate !== undefined && {gate}),
        },
      },
    ];
  }
  const backwards = end.column < start.column;
  const stops = [stopOf(start), ...via, stopOf(end)].map(({column, above}) => ({
    column,
    y: heightOf(above, ladder.layout),
  }));
  // Along the strips, whatever the direction of the move.
  const along = backwards ? stops.reverse() : stops;
  return along.flatMap((stop, index): Piece[] => {
    const next = along[index + 1];
    if (!next) {
      return [];
    }
    const last = backwards ? index === 0 : index === along.length - 2;
    const first = backwards ? index === along.length - 2 : index === 0;
    const head = headOf({backwards, last, first: first && move.both});
    const through: Piece = {
      at: stop.column * 2,
      line: {...common, y: [stop.y, stop.y]},
    };
    return [
      ...(index > 0 ? [through] : []),
      {
        at: stop.column * 2 + 1,
        line: {
          ...common,
          y: [stop.y, next.y],
          ...(head && {head}),
          ...(last && gate !== undefined && {gate}),
        },
      },
    ];
  });
}

function stopOf(role: DrawnRole) {
  return {column: role.column, above: middleOf(role)};
}

/** Which ends of a piece have an arrowhead: where the move arrives, and where it also leads back. */
function headOf({
  backwards,
  last,
  first,
}: {
  backwards: boolean;
  last: boolean;
  first: boolean;
}): LineView['head'] {
  if (first && last) {
    return 'both';
  }
  const arrives = backwards ? 'start' : 'end';
  const leaves = backwards ? 'end' : 'start';
  return last ? arrives : first ? leaves : undefined;
}

/** Equals of one column that other cards stand between: neighbours are joined without a strip. */
export function piecesOfEquals(
  ladder: DrawnLadder,
  equals: Map<string, number>,
): Piece[] {
  return equalPairs(ladder).flatMap(
    ({above: from, below: to, equivalence}): Piece[] => {
      const equal = equals.get(equalityKey(equivalence));
      const [upper, lower] = [ladder.roles[from], ladder.roles[to]];
      if (equal === undefined || !upper || !lower || to - from === 1) {
        return [];
      }
      const {at, line} = bendOf(upper, lower, ladder);
      return [{at, line: {from, to, ...line, equal}}];
    },
  );
}

/** A line from a card out into the gutter and back to another card of the same column. */
function bendOf(start: DrawnRole, end: DrawnRole, {layout}: DrawnLadder) {
  const y: LineView['y'] = [
    heightOf(middleOf(start), layout),
    heightOf(middleOf(end), layout),
  ];
  const upper = start.row < end.row ? start : end;
  const mark = heightOf(upper.row + upper.span, layout);
  return {
    at: start.column * 2 + 1,
    line: {y, bend: 0, mark: [0, mark] as [number, number]},
  };
}
