import type {Grid, PlacedCell} from '../grid';
import {type Direction, isUpright} from './direction';
import {readArrows} from './glyphs';
import {imageArrow} from './images';
import {lostArrow} from './lost';

/** A table as a drawing: which cells hold words, and where its arrows are. */
export interface Drawing {
  grid: Grid;
  /** The words of each cell that has any, without arrows. */
  titles: Map<PlacedCell, string>;
  marks: Mark[];
  /** Cells that an arrow may lead through: arrows themselves, and lines. */
  passable: Set<PlacedCell>;
  /** Cells with an arrow in the midst of their words. */
  inside: PlacedCell[];
  /** Its steps follow each other downwards or upwards rather than sideways. */
  upright: boolean;
}

/** An arrow, and the places it covers; beside a title it has a place between two cells. */
export interface Mark {
  cell: PlacedCell;
  line: number;
  row: number;
  rowEnd: number;
  column: number;
  columnEnd: number;
  /** Unknown for a picture that does not say it, and for most lost arrows. */
  direction?: Direction;
  /** What a wrong encoding left of it. */
  lost?: string;
  /** Words that are written on it. */
  label?: string;
  /** The title it stands beside is what is before it, or after it, in the order of rows and columns. */
  start?: PlacedCell;
  end?: PlacedCell;
}

export function readDrawing(grid: Grid): Drawing {
  const drawing: Drawing = {
    grid,
    titles: new Map(),
    marks: [],
    passable: new Set(),
    inside: [],
    upright: false,
  };
  for (const placed of grid.cells) {
    readCell(placed, drawing);
  }
  const straight = drawing.marks.flatMap(({direction}) => direction ?? []);
  const upright = straight.filter(isUpright).length;
  const sideways = straight.filter(({y}) => y === 0).length;
  drawing.upright =
    upright > sideways ||
    (upright + sideways === 0 && grid.width <= grid.height && isTall(drawing));
  return drawing;
}

/** Whether the arrows stand in rows of their own, where only diagonal or lost ones could say how the steps follow. */
function isTall({grid, marks, passable}: Drawing): boolean {
  return (
    marks.length > 0 &&
    marks.every(({cell}) =>
      grid.places[cell.row]?.every(
        (other) =>
          !other || passable.has(other) || other.cell.text.trim() === '',
      ),
    )
  );
}

function readCell(placed: PlacedCell, drawing: Drawing): void {
  const {cell} = placed;
  const image = cell.images.flatMap((name) => imageArrow(name) ?? [])[0];
  const lost = lostArrow(cell.text);
  if (lost) {
    drawing.passable.add(placed);
    const [direction] =
      lost.arrow === undefined ? [] : readArrows(lost.arrow).before;
    drawing.marks.push({
      ...alone(placed),
      lost: lost.written,
      ...(direction && {direction}),
    });
    return;
  }
  const {title, before, after, inside} = readArrows(cell.text);
  if (title === '') {
    const found = before.length > 0 ? before : image ? [image.direction] : [];
    if (found.length > 0) {
      drawing.passable.add(placed);
    }
    for (const direction of found) {
      drawing.marks.push({...alone(placed), ...(direction && {direction})});
    }
    return;
  }
  if (!/[\p{L}\p{N}]/u.test(title)) {
    // A line that lengthens an arrow, a corner of one, or a sign of another kind.
    drawing.passable.add(placed);
    return;
  }
  drawing.titles.set(placed, title);
  if (inside) {
    drawing.inside.push(placed);
  }
  for (const direction of before) {
    drawing.marks.push(beside(placed, direction, 'before'));
  }
  for (const direction of after) {
    drawing.marks.push(beside(placed, direction, 'after'));
  }
  if (image) {
    const side = cell.markdown.trimStart().startsWith('![')
      ? 'before'
      : 'after';
    drawing.marks.push(beside(placed, image.direction, side));
  }
}

function alone(cell: PlacedCell): Mark {
  return {
    cell,
    line: cell.cell.line,
    row: cell.row,
    rowEnd: cell.row + cell.height,
    column: cell.column,
    columnEnd: cell.column + cell.width,
  };
}

function beside(
  placed: PlacedCell,
  direction: Direction | undefined,
  side: 'before' | 'after',
): Mark {
  const mark = alone(placed);
  const upright = direction !== undefined && isUpright(direction);
  if (side === 'before') {
    return {
      ...mark,
      ...(upright ? {rowEnd: mark.row} : {columnEnd: mark.column}),
      ...(direction && {direction}),
      end: placed,
    };
  }
  return {
    ...mark,
    ...(upright ? {row: mark.rowEnd} : {column: mark.columnEnd}),
    ...(direction && {direction}),
    start: placed,
  };
}
