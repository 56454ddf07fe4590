import {groupBy} from '../../../groupBy';
import type {PlacedCell} from '../grid';
import type {Component} from './component';

/** Depth-first from the most junior roles, the upper of two branches first (the left one, where steps are in rows). */
export function careerOrder(
  {cells, moves}: Component,
  upright: boolean,
): PlacedCell[] {
  const promotions = moves.filter(({kind}) => kind === 'promotion');
  const reached = new Set(promotions.map(({to}) => to));
  const across = (cell: PlacedCell): number =>
    upright ? 2 * cell.column + cell.width : 2 * cell.row + cell.height;
  const along = (cell: PlacedCell): number =>
    upright ? cell.row : cell.column;
  const upperFirst = (one: PlacedCell, other: PlacedCell): number =>
    across(one) - across(other) || along(one) - along(other);

  const next = groupBy(promotions, ({from}) => from);
  const order = new Set<PlacedCell>();
  const starts = [
    ...cells.filter((cell) => !reached.has(cell)).sort(upperFirst),
    // What only a circle leads to.
    ...cells,
  ];
  for (const start of starts) {
    const waiting = [start];
    for (let cell = waiting.pop(); cell; cell = waiting.pop()) {
      if (!order.has(cell)) {
        order.add(cell);
        const targets = (next.get(cell) ?? []).map(({to}) => to);
        waiting.push(...targets.sort(upperFirst).reverse());
      }
    }
  }
  return [...order];
}

/**
 * In which of the columns that hold roles each role stands, from 0; rows, where steps follow each other in rows.
 * @returns nothing if a promotion does not lead to a later one: then the columns are no steps
 */
export function columnsOf(
  {cells, moves}: Component,
  upright: boolean,
): Map<PlacedCell, number> {
  const along = (cell: PlacedCell): number =>
    upright ? cell.row : cell.column;
  const used = [...new Set(cells.map(along))].sort((a, b) => a - b);
  const promotions = moves.filter(({kind}) => kind === 'promotion');
  const forwards = promotions.every(({from, to}) => along(from) < along(to));
  const backwards = promotions.every(({from, to}) => along(from) > along(to));
  if (promotions.length === 0 || !(forwards || backwards)) {
    return new Map();
  }
  const ranks = new Map(used.map((place, rank) => [place, rank]));
  return new Map(
    cells.map((cell) => {
      const rank = ranks.get(along(cell)) ?? 0;
      return [cell, forwards ? rank : used.length - 1 - rank];
    }),
  );
}
