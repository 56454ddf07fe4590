import {quoted} from '../../names/quoted';
import {findCycles} from '../../resolve/cycles';
import type {Doubt, LadderReading, Reading, Table} from '../types';
import {
  type Component,
  componentsOf,
  type Joined,
  movesOf,
} from './arrows/component';
import {arrowDoubts} from './arrows/doubts';
import {type Drawing, readDrawing} from './arrows/drawing';
import {type Join, join} from './arrows/join';
import {chains, type Found, likeness, unlikeLadder} from './arrows/likeness';
import {withLabels} from './arrows/labels';
import {namesIn} from './arrows/names';
import {inCellOrder} from './arrows/reversed';
import {toLadder} from './arrows/toLadder';
import {wrapped} from './arrows/wrap';
import {expand} from './grid';
import {mostTitles, refused, sourceOf, tooLarge} from './readings';
import {crowded} from './several';

/**
 * Reads a table that draws ladders with arrows. What an arrow joins follows from where its cell stands, spans carried out;
 * its own direction is the second witness.
 * @returns undefined if the table has no arrows, or too few to be what it is about
 */
export function readArrowTable(table: Table): Reading[] | undefined {
  const grid = expand(table);
  if (!grid) {
    return [refused(table, tooLarge)];
  }
  const {drawing, doubt: reversal} = inCellOrder(
    withLabels(readDrawing(grid)),
    table.rtl,
  );
  if (drawing.marks.length === 0) {
    return undefined;
  }
  if (drawing.marks.length + drawing.titles.size > mostTitles) {
    return [refused(table, tooLarge)];
  }
  const joins = joinsOf(drawing);
  const joined = joins.filter(({kind}) => kind === 'joined') as Joined[];
  const loose = joins.filter(({kind}) => kind === 'loose');
  const components = componentsOf(movesOf(joined, drawing));
  if (isBeside(drawing, joins, components)) {
    return undefined;
  }
  const destroyed = destroyedArrow(joins, drawing);
  const found: Found = {
    drawing,
    joined,
    loose: loose.map(({mark}) => mark),
    components,
    around: [...table.headings.slice(-1), table.caption ?? ''],
  };
  const reason =
    destroyed ??
    unlikeLadder(found) ??
    crowded(components.flatMap(({cells}) => cells.map(({cell}) => cell))) ??
    circle(components, drawing);
  if (reason !== undefined) {
    return [refused(table, reason)];
  }

  const {titles, levels, leftOver} = namesIn(drawing, components);
  const readings = components.map((component): LadderReading => {
    const name = titles.get(component);
    const title =
      (name && drawing.titles.get(name)) ??
      (components.length === 1 ? table.caption : undefined);
    const {ladder, doubts} = toLadder(component, drawing, {
      title,
      levels: levels.get(component) ?? new Map(),
    });
    return {
      kind: 'ladder',
      ...sourceOf(table),
      line: component.cells[0]?.cell.line ?? table.line,
      ladder,
      doubts: [
        ...doubts,
        ...arrowDoubts(
          joined.filter(({from}) => from.some((cell) => has(component, cell))),
          drawing,
        ),
      ],
    };
  });
  const others: Doubt[] = [
    ...(reversal === undefined
      ? []
      : [{line: drawing.marks[0]?.line ?? table.line, message: reversal}]),
    ...(likeness(found) === 'sure'
      ? []
      : [
          {
            line: table.line,
            message:
              'Its texts do not read like job titles; it was taken for a ladder because of the heading above it.',
          },
        ]),
    ...loose.map(({mark: {line}}) => ({
      line,
      message:
        'This arrow does not lead from one role to another; it was left out.',
    })),
    ...leftOver.map((cell) => ({
      line: cell.cell.line,
      message: `No arrow leads to or from ${quoted(drawing.titles.get(cell) ?? '')}; it was left out.`,
    })),
  ];
  for (const doubt of others) {
    const near =
      readings.findLast(({line}) => line <= doubt.line) ?? readings[0];
    near?.doubts.push(doubt);
  }
  for (const {doubts} of readings) {
    doubts.sort((one, other) => one.line - other.line);
  }
  return readings.map((reading) => ({
    ...reading,
    ...(readings.length === 1 && {line: table.line}),
  }));
}

/** Arrows beside column heads are signs for sorting; those that lead nowhere there say nothing. */
function joinsOf(drawing: Drawing): Join[] {
  const joins = drawing.marks
    .map((mark) => join(mark, drawing))
    .filter(
      ({kind, mark}) =>
        kind === 'joined' ||
        drawing.grid.height === 1 ||
        !mark.cell.cell.header ||
        !(mark.start ?? mark.end),
    );
  return wrapped(joins, drawing);
}

/** A few arrows in a table of other things, or question marks that are no lost arrows. */
function isBeside(
  drawing: Drawing,
  joins: readonly Join[],
  components: readonly Component[],
): boolean {
  if (joins.length === 0) {
    return true;
  }
  if (components.some(chains)) {
    return false;
  }
  return (
    (drawing.grid.height > 1 &&
      joins.every(
        ({mark}) => mark.cell.cell.header && (mark.start ?? mark.end),
      )) ||
    10 * joins.length < drawing.titles.size ||
    joins.every(({mark}) => mark.lost !== undefined && !mark.direction)
  );
}

/** Why arrows that a wrong encoding destroyed cannot be read without guessing. */
function destroyedArrow(
  joins: readonly Join[],
  drawing: Drawing,
): string | undefined {
  const ambiguous = joins.find(({kind}) => kind === 'ambiguous');
  const lost = joins.find(
    ({mark}) => mark.lost !== undefined && !mark.direction,
  );
  const unsure = ambiguous ?? (drawing.upright ? lost : undefined);
  if (!unsure) {
    return undefined;
  }
  const {mark} = unsure;
  return mark.lost === undefined
    ? `The picture of an arrow on line ${mark.line} does not say where it points, and it could join one role or another. Name its direction in the alternative text, such as "→".`
    : `The arrows were destroyed by a wrong encoding (${quoted(mark.lost)} on line ${mark.line}), and from where this one stands it could join one role or another. Take the table from a copy in UTF-8.`;
}

function circle(
  components: readonly Component[],
  drawing: Drawing,
): string | undefined {
  for (const {cells, moves} of components) {
    const [cycle] = findCycles(cells, (cell) =>
      moves.flatMap(({from, to, kind}) =>
        from === cell && kind === 'promotion' ? to : [],
      ),
    );
    if (cycle) {
      const first = cycle[0];
      const names = [...cycle, ...(first ? [first] : [])].map((cell) =>
        quoted(drawing.titles.get(cell) ?? ''),
      );
      return `Its arrows lead in a circle (${names.join(' → ')}): it looks like the states of something.`;
    }
  }
  return undefined;
}

function has({cells}: Component, cell: Component['cells'][number]): boolean {
  return cells.includes(cell);
}
