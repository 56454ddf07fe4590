import {groupBy} from '../../../groupBy';
import {quoted} from '../../../names/quoted';
import type {Doubt, ForeignLadder, ForeignMove, ForeignRole} from '../../types';
import type {PlacedCell} from '../grid';
import {type CellMove, type Component, placeOf} from './component';
import type {Drawing} from './drawing';
import {careerOrder, columnsOf} from './order';

/** A ladder of what arrows join. */
export function toLadder(
  component: Component,
  drawing: Drawing,
  {
    title,
    levels,
  }: {
    title: string | undefined;
    levels: ReadonlyMap<PlacedCell, string>;
  },
): {ladder: ForeignLadder; doubts: Doubt[]} {
  const doubts = component.moves
    .filter(({across}) => across)
    .map(({from, to, line}): Doubt => ({
      line,
      message: `This arrow from ${quoted(drawing.titles.get(from) ?? '')} to ${quoted(drawing.titles.get(to) ?? '')} runs across the steps; it was taken for a lateral move.`,
    }));
  const order = careerOrder(component, drawing.upright);
  const columns = columnsOf(component, drawing.upright);
  const moves = groupBy(component.moves, ({from}) => from);
  const keys = new Map<PlacedCell, string>();
  const roles: ForeignRole[] = [];
  const titled = new Map<string, ForeignRole>();
  for (const cell of order) {
    const level = levels.get(cell);
    const role = {
      ...roleOf(cell, drawing, columns.get(cell)),
      ...(level !== undefined && {level}),
    };
    const same = titled.get(role.title);
    if (same && (same.href === role.href || !same.href || !role.href)) {
      doubts.push({
        line: role.line,
        message: `${quoted(role.title)} stands in the ladder twice, here and on line ${same.line}; it was taken for one role.`,
      });
      if (role.href !== undefined) {
        same.href = role.href;
      }
      keys.set(cell, same.key);
      continue;
    }
    if (same) {
      doubts.push({
        line: role.line,
        message: `${quoted(role.title)} stands in the ladder twice, here and on line ${same.line}, with different links; it was taken for two roles.`,
      });
    }
    if (cell.cell.links.length > 1 && !isOneLink(cell)) {
      doubts.push({
        line: role.line,
        message: `The cell of ${quoted(role.title)} has ${cell.cell.links.length} links; the first one was taken, and all of its text for one title.`,
      });
    }
    roles.push(role);
    titled.set(role.title, role);
    keys.set(cell, role.key);
  }
  return {
    ladder: {
      ...(title !== undefined && {title}),
      roles,
      moves: order.flatMap((cell) =>
        (moves.get(cell) ?? []).map((move) => toMove(move, keys)),
      ),
    },
    doubts,
  };
}

function roleOf(
  placed: PlacedCell,
  drawing: Drawing,
  column: number | undefined,
): ForeignRole {
  const href = placed.cell.links[0]?.href;
  return {
    key: placeOf(placed),
    title: drawing.titles.get(placed) ?? '',
    ...(href !== undefined && {href}),
    line: placed.cell.line,
    ...(column !== undefined && {column}),
  };
}

function isOneLink({cell: {links}}: PlacedCell): boolean {
  return links.every(({href}) => href === links[0]?.href);
}

function toMove(
  {from, to, kind, both, note, line}: CellMove,
  keys: ReadonlyMap<PlacedCell, string>,
): ForeignMove {
  return {
    from: keys.get(from) ?? '',
    to: keys.get(to) ?? '',
    kind,
    ...(both && {both}),
    ...(note !== undefined && {note}),
    line,
  };
}
