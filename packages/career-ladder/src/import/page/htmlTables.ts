import type {Element, Nodes} from 'hast';
import type {Table, TableRow} from '../types';
import {collapse} from './collapse';
import {htmlCell, textOf} from './htmlCell';
import type {RefusedBlock} from './page';
import {mostCells} from './relevant';

/** One `<table>` without tables in its cells. */
export function htmlTable(
  table: Element,
  {
    headings,
    rtl,
    ...options
  }: {
    firstLine: number;
    inMarkdown: boolean;
    headings: string[];
    rtl?: boolean;
  },
): Table {
  const caption = childrenOf(table).find(({tagName}) => tagName === 'caption');
  const rows = childrenOf(table).flatMap((child) =>
    sections.has(child.tagName)
      ? childrenOf(child).filter(({tagName}) => tagName === 'tr')
      : child.tagName === 'tr'
        ? child
        : [],
  );
  return {
    format: 'HTML',
    line: lineOf(table, options.firstLine),
    ...(caption && {caption: collapse(textOf(caption))}),
    headings,
    ...(rtl !== undefined && {rtl}),
    rows: rows.map((row): TableRow => ({
      line: lineOf(row, options.firstLine),
      cells: childrenOf(row)
        .filter(({tagName}) => tagName === 'td' || tagName === 'th')
        .map((cell) => htmlCell(cell, options)),
    })),
  };
}

const sections = new Set(['thead', 'tbody', 'tfoot']);

export function childrenOf(node: Nodes): Element[] {
  return 'children' in node
    ? node.children.flatMap((child) => (child.type === 'element' ? child : []))
    : [];
}

export function lineOf(
  {position}: Pick<Nodes, 'position'>,
  firstLine: number,
): number {
  return firstLine + (position?.start.line ?? 1) - 1;
}

/** Asked of the text, because a million cells are slow to parse. */
export function hasTooManyCells(text: string, most = mostCells): boolean {
  let cells = 0;
  for (const _ of text.matchAll(/<t[dh]\b/gi)) {
    cells += 1;
    if (cells > most) {
      return true;
    }
  }
  return false;
}

export function tooLarge(line: number): RefusedBlock {
  return {
    kind: 'refused',
    what: 'HTML table',
    line,
    reason: `It has more than ${mostCells.toLocaleString('en')} cells.`,
  };
}
