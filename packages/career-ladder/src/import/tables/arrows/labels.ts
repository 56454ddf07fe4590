import {isLikeRole} from '../likeRoles';
import type {PlacedCell} from '../grid';
import {isUpright} from './direction';
import type {Drawing, Mark} from './drawing';

/**
 * Words on an arrow, such as `→ (2 years)`: they stand between two roles as an arrow does, and do not read like a third one.
 * @returns the drawing in which such a cell is an arrow with these words
 */
export function withLabels(drawing: Drawing): Drawing {
  const titles = new Map(drawing.titles);
  const passable = new Set(drawing.passable);
  const marks = drawing.marks.map((mark) => {
    const {cell} = mark;
    const label = titles.get(cell);
    if (label === undefined || !isLabel(mark, label, drawing)) {
      return mark;
    }
    titles.delete(cell);
    passable.add(cell);
    const {start: _start, end: _end, ...whole} = mark;
    return {
      ...whole,
      label,
      row: cell.row,
      rowEnd: cell.row + cell.height,
      column: cell.column,
      columnEnd: cell.column + cell.width,
    };
  });
  return {...drawing, titles, passable, marks};
}

function isLabel(mark: Mark, label: string, drawing: Drawing): boolean {
  const {cell, direction} = mark;
  if (!(mark.start ?? mark.end) || !direction || cell.cell.links.length > 0) {
    return false;
  }
  const {places} = drawing.grid;
  const [before, after] = isUpright(direction)
    ? [
        places[cell.row - 1]?.[cell.column],
        places[cell.row + cell.height]?.[cell.column],
      ]
    : [
        places[cell.row]?.[cell.column - 1],
        places[cell.row]?.[cell.column + cell.width],
      ];
  const names = [before, after].flatMap((near) =>
    near && !touches(near, mark, drawing)
      ? (drawing.titles.get(near) ?? [])
      : [],
  );
  return (
    names.length === 2 &&
    !isLikeRole(label) &&
    (names.every(isLikeRole) ||
      (/^\(|\d/.test(label) && !names.some((name) => /\d/.test(name))))
  );
}

/** Whether a title has an arrow of its own on the side of another one. */
function touches(
  title: PlacedCell,
  {cell}: Mark,
  {marks}: Pick<Drawing, 'marks'>,
): boolean {
  const isBefore = title.row < cell.row || title.column < cell.column;
  return marks.some((mark) => (isBefore ? mark.start : mark.end) === title);
}
