import {layout} from '../../../layout/layout';
import type {Cell, LayoutMove} from '../../../layout/types';

interface DrawnRole {
  id: string;
  title: string;
  href?: string;
  /** Index of its step. */
  step?: number;
}

/**
 * Draws the promotions of a ladder as handbooks do: an HTML table with a column for each step and one for the arrows between
 * them, cards over several rows, an arrow where its two cards are side by side.
 * @returns undefined for a ladder that such a table cannot draw: with a promotion within a column or past one, with arrows in
 * one place or around another card, with a role that no promotion touches, or without three roles in a row
 */
export function drawArrowTable(ladder: {
  roles: DrawnRole[];
  moves: LayoutMove[];
}): string | undefined {
  const promotions = ladder.moves.filter(({kind}) => kind === 'promotion');
  const {cells, columns, rows} = layout({
    roles: ladder.roles.map(({id, step}) => ({
      id,
      ...(step !== undefined && {step}),
    })),
    moves: promotions,
    equals: [],
  });
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  const cardAt = (column: number, row: number): Cell | undefined =>
    cells.find(
      (cell) =>
        cell.column === column && cell.row <= row && row < cell.row + cell.span,
    );
  const joined = new Set(promotions.flatMap(({from, to}) => [from, to]));
  const reached = new Set(promotions.map(({to}) => to));
  if (
    ladder.roles.some(({id}) => !joined.has(id)) ||
    !promotions.some(({from}) => reached.has(from))
  ) {
    return undefined;
  }

  const drawn: string[][] = Array.from({length: rows}, () => []);
  const covered = new Set<string>();
  const place = (
    row: number,
    column: number,
    span: number,
    content: string,
  ): void => {
    for (let covering = row; covering < row + span; covering++) {
      covered.add(`${covering} ${column}`);
    }
    (drawn[row] ??= [])[column] = `<td rowspan="${span}">${content}</td>`;
  };
  for (const {from, to} of promotions) {
    const [one, other] = [byId.get(from), byId.get(to)];
    const arrow = one && other && arrowBetween(one, other, cardAt);
    if (!arrow) {
      return undefined;
    }
    const column = 2 * one.column + 1;
    for (let row = arrow.row; row < arrow.row + arrow.span; row++) {
      if (covered.has(`${row} ${column}`)) {
        return undefined;
      }
    }
    place(arrow.row, column, arrow.span, arrow.glyph);
  }
  for (const {id, title, href} of ladder.roles) {
    const cell = byId.get(id);
    if (cell) {
      const content =
        href === undefined ? title : `<a href="${href}">${title}</a>`;
      place(cell.row, 2 * cell.column, cell.span, content);
    }
  }
  const lines = drawn.map((row, at) => {
    const written: string[] = [];
    for (let column = 0; column < 2 * columns - 1; column++) {
      const cell = row[column];
      if (cell !== undefined) {
        written.push(cell);
      } else if (!covered.has(`${at} ${column}`)) {
        written.push('<td>&nbsp;</td>');
      }
    }
    return `<tr>${written.join('')}</tr>`;
  });
  return `<table>\n${lines.join('\n')}\n</table>`;
}

/** In the rows that two cards share, else in a row of one of them, so that a corner points at the other. */
function arrowBetween(
  one: Cell,
  other: Cell,
  cardAt: (column: number, row: number) => Cell | undefined,
): {row: number; span: number; glyph: string} | undefined {
  if (other.column !== one.column + 1) {
    return undefined;
  }
  const turn = Math.sign(2 * other.row + other.span - (2 * one.row + one.span));
  const glyph = turn === 0 ? '→' : turn < 0 ? '↗' : '↘';
  const row = Math.max(one.row, other.row);
  const end = Math.min(one.row + one.span, other.row + other.span);
  if (row < end) {
    return {row, span: end - row, glyph};
  }
  const near = turn < 0 ? one.row : one.row + one.span - 1;
  for (let step = 0; step <= 3; step++) {
    const card = cardAt(other.column, near + turn * step);
    if (card) {
      return card === other && step > 0
        ? {row: near, span: 1, glyph}
        : undefined;
    }
  }
  return undefined;
}
