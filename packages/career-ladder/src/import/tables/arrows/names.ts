import {isLikeRole, isSentence} from '../likeRoles';
import type {PlacedCell} from '../grid';
import type {Component} from './component';
import type {Drawing} from './drawing';

/** The words of a table that no arrow touches: titles of its ladders, and what is left over. */
export interface Names {
  titles: Map<Component, PlacedCell>;
  levels: Map<Component, Map<PlacedCell, string>>;
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
  const levels = new Map(
    components.map((component) => [
      component,
      levelsOf(component, drawing, owner),
    ]),
  );
  const heads = new Set([...levels.values()].flatMap((of) => [...of.values()]));
  const named = new Set(titles.values());
  const leftOver = [...drawing.titles].flatMap(([cell, title]) =>
    owner.has(cell) ||
    named.has(cell) ||
    heads.has(title) ||
    (cell.cell.header && cell.cell.links.length === 0) ||
    !mayBeRole(cell, drawing, owner)
      ? []
      : cell,
  );
  return {titles, levels, leftOver};
}

type Owner = ReadonlyMap<PlacedCell, Component>;

/**
 * What the heads of the columns call the step of each role: `L3`, `Level 2`, `Senior`.
 * @returns nothing unless each role stands under a name of its own kind
 */
function levelsOf(
  {cells}: Component,
  drawing: Drawing,
  owner: Owner,
): Map<PlacedCell, string> {
  const top = Math.min(...cells.map(({row}) => row));
  for (let row = top - 1; row >= 0; row--) {
    const heads = textsIn(row, drawing);
    if (heads.length < 2 || heads.some((cell) => owner.has(cell))) {
      continue;
    }
    if (heads.some((head) => isAboveArrows(head, drawing))) {
      break;
    }
    const levels = new Map<PlacedCell, string>();
    for (const cell of cells) {
      const above = heads.find(
        ({column, width}) =>
          column <= cell.column && cell.column < column + width,
      );
      const level = above && drawing.titles.get(above);
      if (level === undefined || !(/\d/.test(level) || isLikeRole(level))) {
        return new Map<PlacedCell, string>();
      }
      levels.set(cell, level);
    }
    const columns = new Set(cells.map(({column}) => column)).size;
    return columns > 1 && new Set(levels.values()).size === columns
      ? levels
      : new Map<PlacedCell, string>();
  }
  return new Map();
}

/** It counts the columns of the table then, rather than steps. */
function isAboveArrows(head: PlacedCell, {marks}: Drawing): boolean {
  return (
    head.width === 1 &&
    marks.some(
      ({cell, start, end}) => !start && !end && cell.column === head.column,
    )
  );
}

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

/** It stands in a row with roles, has a link as they have, or reads like one and is no title over the whole width. */
function mayBeRole(cell: PlacedCell, drawing: Drawing, owner: Owner): boolean {
  const title = drawing.titles.get(cell) ?? '';
  return (
    textsIn(cell.row, drawing).some((other) => owner.has(other)) ||
    cell.cell.links.length > 0 ||
    (isLikeRole(title) && !isSentence(title) && cell.width < drawing.grid.width)
  );
}

function textsIn(row: number, {grid, titles}: Drawing): PlacedCell[] {
  const cells = new Set(grid.places[row]);
  return [...cells].flatMap((cell) => (cell && titles.has(cell) ? cell : []));
}
