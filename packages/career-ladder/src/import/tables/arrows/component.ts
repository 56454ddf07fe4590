import {groupBy} from '../../../groupBy';
import type {PlacedCell} from '../grid';
import {isUpright} from './direction';
import type {Drawing, Mark} from './drawing';
import type {Join} from './join';

export interface CellMove {
  from: PlacedCell;
  to: PlacedCell;
  kind: 'promotion' | 'lateral';
  /** The arrow has two heads: none of its ends comes first. */
  both: boolean;
  /** It runs across the steps, to a role that something else leads to. */
  across?: true;
  /** What is written on the arrow. */
  note?: string;
  line: number;
}

/** The roles that arrows join with each other, and these moves. */
export interface Component {
  cells: PlacedCell[];
  moves: CellMove[];
}

export type Joined = Extract<Join, {kind: 'joined'}>;

/**
 * Each pair that an arrow joins; an arrow beside several cells is a fork, or leads several roles to one. An arrow across the
 * steps of a ladder draws a branch if nothing else leads to its role, else a lateral move.
 */
export function movesOf(
  joins: readonly Joined[],
  {upright}: Pick<Drawing, 'upright'>,
): CellMove[] {
  const along = joins.filter(({mark}) => !runsAcross(mark, upright));
  const reached = new Set(along.flatMap(({to}) => to));
  const moves = new Map<string, CellMove>();
  for (const {mark, from, to} of joins) {
    for (const one of from) {
      for (const other of to) {
        const key = `${placeOf(one)} ${placeOf(other)}`;
        const isPair =
          from.length === 1 || to.length === 1 || faces(one, other);
        if (one === other || moves.has(key) || !isPair) {
          continue;
        }
        const both = mark.direction?.both === true;
        const across = !both && runsAcross(mark, upright) && reached.has(other);
        moves.set(key, {
          from: one,
          to: other,
          kind: both || across ? 'lateral' : 'promotion',
          both,
          ...(across && {across}),
          ...(mark.label !== undefined && {note: mark.label}),
          line: mark.line,
        });
      }
    }
  }
  return [...moves.values()];
}

/** Straight up or down in a ladder whose steps are columns, or sideways in one whose steps are rows. */
function runsAcross({direction}: Mark, upright: boolean): boolean {
  return (
    direction !== undefined &&
    (upright ? direction.y === 0 : isUpright(direction))
  );
}

/** Where several stand on both sides of one arrow, each leads to what is in its own rows. */
function faces(one: PlacedCell, other: PlacedCell): boolean {
  return (
    (one.row < other.row + other.height && other.row < one.row + one.height) ||
    (one.column < other.column + other.width &&
      other.column < one.column + one.width)
  );
}

export function placeOf({row, column}: PlacedCell): string {
  return `${row + 1}.${column + 1}`;
}

/** In the order of the table. */
export function componentsOf(moves: readonly CellMove[]): Component[] {
  const neighbors = groupBy(
    moves.flatMap(({from, to}) => [
      {of: from, is: to},
      {of: to, is: from},
    ]),
    ({of}) => of,
  );
  const seen = new Set<PlacedCell>();
  const components: Component[] = [];
  for (const start of [...neighbors.keys()].sort(inReadingOrder)) {
    if (seen.has(start)) {
      continue;
    }
    const cells: PlacedCell[] = [];
    const waiting = [start];
    seen.add(start);
    for (let cell = waiting.pop(); cell; cell = waiting.pop()) {
      cells.push(cell);
      for (const {is: next} of neighbors.get(cell) ?? []) {
        if (!seen.has(next)) {
          seen.add(next);
          waiting.push(next);
        }
      }
    }
    const own = new Set(cells);
    components.push({
      cells: cells.sort(inReadingOrder),
      moves: moves.filter(({from}) => own.has(from)),
    });
  }
  return components;
}

export function inReadingOrder(one: PlacedCell, other: PlacedCell): number {
  return one.row - other.row || one.column - other.column;
}
