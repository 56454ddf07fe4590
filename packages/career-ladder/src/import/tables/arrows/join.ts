import type {PlacedCell} from '../grid';
import type {Drawing, Mark} from './drawing';

/** What an arrow joins, as far as its place and its direction tell. */
export type Join =
  | {
      kind: 'joined';
      mark: Mark;
      /** In the direction of the arrow, or of rows and columns where it has lost its own. */
      from: PlacedCell[];
      to: PlacedCell[];
      /** Why it is not certain, as the end of a sentence that begins with what it was taken for. */
      doubt?: string;
    }
  /** There is nothing on one side of it, or on both. */
  | {kind: 'loose'; mark: Mark; start: PlacedCell[]; end: PlacedCell[]}
  /** It has lost its direction, and could join one or the other. */
  | {kind: 'ambiguous'; mark: Mark};

/** Through how many empty columns an arrow is followed, and how far up and down a slanted one. */
const reach = 40;
const rise = 3;

interface Side {
  /** Cells in the arrow's own rows, and how many empty places are between. */
  straight: PlacedCell[];
  distance: number;
  /** Cells a row above or below. */
  corner: PlacedCell[];
}

/**
 * Joins what touches an arrow. Its place decides: the cells in its rows on both sides, row and column spans carried out;
 * where there are none, those at the corners that it points between. Its direction is the second witness.
 */
export function join(mark: Mark, drawing: Drawing): Join {
  const {direction} = mark;
  const upright = direction?.x === 0 || (direction?.y !== 0 && drawing.upright);
  const slope = direction && direction.x * direction.y;
  const start = sideOf(mark, -1, {drawing, upright, slope});
  const end = sideOf(mark, 1, {drawing, upright, slope});
  const found =
    slope === undefined
      ? withoutDirection(mark, drawing, start, end)
      : slope === 0
        ? straight(start, end)
        : slanted(start, end, slope, upright);
  if (found === 'ambiguous') {
    return {kind: 'ambiguous', mark};
  }
  if (found === undefined) {
    return {kind: 'loose', mark, start: start.straight, end: end.straight};
  }
  const backwards = ((upright ? direction?.y : direction?.x) ?? 1) < 0;
  return {
    kind: 'joined',
    mark,
    from: backwards ? found.end : found.start,
    to: backwards ? found.start : found.end,
    ...(found.doubt !== undefined && {doubt: found.doubt}),
  };
}

interface Pair {
  start: PlacedCell[];
  end: PlacedCell[];
  doubt?: string;
}

function straight(start: Side, end: Side): Pair | undefined {
  if (start.straight.length > 0 && end.straight.length > 0) {
    const passed = [start, end].some(
      ({distance, corner}) => distance > 0 && corner.length > 0,
    );
    return {
      start: start.straight,
      end: end.straight,
      ...(passed && {
        doubt: 'there are empty cells between, and another title is nearer',
      }),
    };
  }
  const [from, to] = [only(start), only(end)];
  return from && to && (start.straight.length > 0 || end.straight.length > 0)
    ? {
        start: from,
        end: to,
        doubt: 'it points straight on, where there is nothing',
      }
    : undefined;
}

function only({straight: cells, corner}: Side): PlacedCell[] | undefined {
  return cells.length > 0 ? cells : corner.length === 1 ? corner : undefined;
}

function slanted(
  start: Side,
  end: Side,
  slope: number,
  upright: boolean,
): Pair | undefined {
  const pairs = [
    [start.straight, end.straight],
    [start.straight, end.corner],
    [start.corner, end.straight],
    [start.corner, end.corner],
  ] as const;
  for (const [from, to] of pairs) {
    const turns = from.flatMap((one) =>
      to
        .filter(
          (other) =>
            Math.sign(middle(other, upright) - middle(one, upright)) === slope,
        )
        .map((other) => ({one, other})),
    );
    if (turns.length > 0) {
      const passed = [
        ...(from === start.corner ? nearBy(start) : []),
        ...(to === end.corner ? nearBy(end) : []),
      ];
      return {
        start: [...new Set(turns.map(({one}) => one))],
        end: [...new Set(turns.map(({other}) => other))],
        ...(passed.length > 0 && {
          doubt: 'it points past a title that is nearer',
        }),
      };
    }
  }
  return start.straight.length > 0 && end.straight.length > 0
    ? {
        start: start.straight,
        end: end.straight,
        doubt: 'it is slanted, but these stand side by side',
      }
    : undefined;
}

function nearBy({straight: cells, distance}: Side): PlacedCell[] {
  return distance === 0 ? cells : [];
}

function withoutDirection(
  mark: Mark,
  drawing: Drawing,
  start: Side,
  end: Side,
): Pair | 'ambiguous' | undefined {
  const sides = [start, end];
  if (sides.every((side) => side.straight.length > 0)) {
    const across = [-1, 1].map((sign) =>
      sideOf(mark, sign, {drawing, upright: !drawing.upright, slope: 0}),
    );
    const crossed = across.every(
      ({straight: cells, distance}) => cells.length > 0 && distance === 0,
    );
    const passed = sides.some(
      ({distance, corner}) => distance > 0 && corner.length > 0,
    );
    return crossed || passed
      ? 'ambiguous'
      : {start: start.straight, end: end.straight};
  }
  const [from, to] = [only(start), only(end)];
  if (from && to) {
    return {start: from, end: to};
  }
  return sides.some(({corner}) => corner.length > 1) ? 'ambiguous' : undefined;
}

/** Twice the middle row, or column where steps follow each other in rows. */
function middle(cell: PlacedCell, upright: boolean): number {
  return upright ? 2 * cell.column + cell.width : 2 * cell.row + cell.height;
}

/** What stands on one side of an arrow: before it (-1) or after it (1), in the order of columns, or of rows if upright. */
function sideOf(
  mark: Mark,
  sign: number,
  {
    drawing,
    upright,
    slope,
  }: {drawing: Drawing; upright: boolean; slope: number | undefined},
): Side {
  const fixed = sign < 0 ? mark.start : mark.end;
  if (fixed) {
    return {straight: [fixed], distance: 0, corner: []};
  }
  const [first, past, top, bottom] = upright
    ? [mark.row, mark.rowEnd, mark.column, mark.columnEnd]
    : [mark.column, mark.columnEnd, mark.row, mark.rowEnd];
  const at = (along: number, across: number): PlacedCell | undefined => {
    const cell = upright
      ? drawing.grid.places[along]?.[across]
      : drawing.grid.places[across]?.[along];
    return cell && isSeen(cell, drawing) ? cell : undefined;
  };
  const begin = sign < 0 ? first - 1 : past;
  const isEnd = (cell: PlacedCell): boolean =>
    drawing.titles.has(cell) && (upright || !isWhole(cell, drawing));

  const side: Side = {straight: [], distance: 0, corner: []};
  const furthest = upright === drawing.upright ? reach : 1;
  for (let distance = 0; distance <= furthest; distance++) {
    const met = new Set<PlacedCell>();
    for (let across = top; across < Math.max(bottom, top + 1); across++) {
      const cell = at(begin + sign * distance, across);
      if (cell) {
        met.add(cell);
      }
    }
    side.straight = [...met].filter(isEnd);
    side.distance = distance;
    if (
      side.straight.length > 0 ||
      [...met].some((cell) => !drawing.passable.has(cell))
    ) {
      break;
    }
  }
  const slants = slope ? [sign * slope] : [-1, 1];
  side.corner = slants.flatMap((slant) => {
    for (let distance = 0; distance <= (slope ? 2 : 0); distance++) {
      for (let step = 1; step <= (slope ? rise : 1); step++) {
        const cell = at(
          begin + sign * distance,
          slant < 0 ? top - step : bottom - 1 + step,
        );
        if (cell) {
          if (isEnd(cell)) {
            return cell;
          }
          break;
        }
      }
    }
    return [];
  });
  if (slope && side.distance > 0 && side.corner.length > 0) {
    // What a slanted arrow touches with a corner is nearer than what is further on in its row.
    side.straight = [];
  }
  return side;
}

function isSeen(cell: PlacedCell, {titles, passable}: Drawing): boolean {
  return titles.has(cell) || passable.has(cell) || cell.cell.text.trim() !== '';
}

/** A cell over the whole width is a title of what is below it. */
function isWhole(cell: PlacedCell, {grid}: Drawing): boolean {
  return grid.width > 2 && cell.width >= grid.width;
}
