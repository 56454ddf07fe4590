import type {PlacedCell} from '../grid';
import type {Component} from './component';
import type {Drawing} from './drawing';

/** The words of a table that no arrow touches: titles of its ladders, and what is left over. */
export interface Names {
  titles: Map<Component, PlacedCell>;
  /** Titles without an arrow that stand among those that have one. */
  leftOver: PlacedCell[];
}

/**
 * A ladder's title is the only text in the row above it, or the text before it in its rows. Rows of several texts are heads
 * of the columns.
 */
export function namesIn(drawing: Drawing, components: Component[]): Names {
  const owner = new Map(
    components.flatMap((component) =>
      component.cells.map((cell) => [cell, component] as const),
    ),
  );
  const titles = new Map<Component, PlacedCell>();
  for (const component of components) {
    const title =
      titleAbove(component, drawing, owner) ??
      titleBefore(component, drawing, owner);
    if (title) {
      titles.set(component, title);
    }
  }
  const named = new Set(titles.values());
  const leftOver = [...drawing.titles.keys()].filter(
    (cell) =>
      !owner.has(cell) &&
      !named.has(cell) &&
      (standsAmong(cell, drawing, owner) || isLonely(cell, drawing)),
  );
  return {titles, leftOver};
}

type Owner = ReadonlyMap<PlacedCell, Component>;

function titleAbove(
  component: Component,
  drawing: Drawing,
  owner: Owner,
): PlacedCell | undefined {
  const top = Math.min(...component.cells.map(({row}) => row));
  const first = Math.min(...component.cells.map(({column}) => column));
  const last = Math.max(
    ...component.cells.map(({column, width}) => column + width),
  );
  for (let row = top - 1; row >= 0; row--) {
    const texts = textsIn(row, drawing);
    if (texts.some((cell) => owner.has(cell))) {
      return undefined;
    }
    const above = texts.filter(
      ({column, width}) => column < last && first < column + width,
    );
    if (above.length === 1) {
      return above[0];
    }
  }
  return undefined;
}

function titleBefore(
  component: Component,
  drawing: Drawing,
  owner: Owner,
): PlacedCell | undefined {
  const first = Math.min(...component.cells.map(({column}) => column));
  const rows = new Set(component.cells.map(({row}) => row));
  const before = new Set(
    [...rows]
      .flatMap((row) => textsIn(row, drawing))
      .filter((cell) => !owner.has(cell) && cell.column < first),
  );
  return before.size === 1 ? [...before][0] : undefined;
}

/** In a row or, beside it, in a column with roles of a ladder. */
function standsAmong(
  cell: PlacedCell,
  drawing: Drawing,
  owner: Owner,
): boolean {
  return (
    !cell.cell.header &&
    textsIn(cell.row, drawing).some((other) => owner.has(other))
  );
}

/** Alone in its row, and with a link, as roles are. */
function isLonely(cell: PlacedCell, drawing: Drawing): boolean {
  return cell.cell.links.length > 0 && textsIn(cell.row, drawing).length === 1;
}

function textsIn(row: number, {grid, titles}: Drawing): PlacedCell[] {
  const cells = new Set(grid.places[row]);
  return [...cells].flatMap((cell) => (cell && titles.has(cell) ? cell : []));
}
