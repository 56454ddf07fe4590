import type {Route} from '../layout/types';
import type {Move} from '../organization';
import type {DrawnLadder} from './drawnLadder';
import type {GateNumbers} from './numbers';
import type {LineView, StripView} from './types';
import {heightOf} from './heights';
import type {Join} from './joins';

/** Cuts every move into the pieces that are drawn in the gutters, and in the columns of cards that it passes. */
export function stripsOf(
  ladder: DrawnLadder,
  gates: GateNumbers,
  joins: Join[],
): StripView[] {
  const joined = new Set(joins.map(({move}) => move));
  const vias = new Map(
    ladder.layout.routes.map((route) => [routeKey(route), route.via]),
  );
  const strips = new Map<number, LineView[]>();
  for (const move of ladder.moves) {
    if (joined.has(move)) {
      continue;
    }
    const via = vias.get(routeKey(move)) ?? [];
    for (const {at, line} of piecesOf(move, via, ladder, gates)) {
      const lines = strips.get(at) ?? [];
      lines.push(line);
      strips.set(at, lines);
    }
  }
  return [...strips]
    .map(([at, lines]) => ({at, lines}))
    .sort((a, b) => a.at - b.at);
}

function routeKey({
  from,
  to,
  kind,
}: Pick<Move, 'from' | 'to' | 'kind'>): string {
  return `${kind} ${from} ${to}`;
}

interface Piece {
  at: number;
  line: LineView;
}

function piecesOf(
  move: Move,
  via: Route['via'],
  ladder: DrawnLadder,
  gates: GateNumbers,
): Piece[] {
  const from = ladder.indexOf.get(move.from) ?? -1;
  const to = ladder.indexOf.get(move.to) ?? -1;
  const start = ladder.roles[from];
  const end = ladder.roles[to];
  if (!start || !end) {
    return [];
  }
  const height = (row: number) => heightOf(row, ladder.layout);
  const gate = gates.get(move.gate);
  const common = {
    from,
    to,
    ...(move.kind === 'lateral' && {lateral: true as const}),
  };
  if (start.column === end.column) {
    return [
      {
        at: start.column * 2 + 1,
        line: {
          ...common,
          y: [height(start.row), height(end.row)],
          bend: true,
          head: move.both ? 'both' : 'end',
          ...(gate !== undefined && {gate}),
        },
      },
    ];
  }
  const backwards = end.column < start.column;
  const stops = [start, ...via, end];
  // Along the strips, whatever the direction of the move.
  const along = backwards ? [...stops].reverse() : stops;
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
      line: {...common, y: [height(stop.row), height(stop.row)]},
    };
    return [
      ...(index > 0 ? [through] : []),
      {
        at: stop.column * 2 + 1,
        line: {
          ...common,
          y: [height(stop.row), height(next.row)],
          ...(head && {head}),
          ...(last && gate !== undefined && {gate}),
        },
      },
    ];
  });
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
