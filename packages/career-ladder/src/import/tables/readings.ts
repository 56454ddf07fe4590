import type {RefusedReading, Table} from '../types';

/** What a report calls a table, and where it is. */
export function sourceOf({format, line}: Table): {what: string; line: number} {
  return {what: format === 'CSV' ? 'CSV file' : `${format} table`, line};
}

export function refused(table: Table, reason: string): RefusedReading {
  return {kind: 'refused', ...sourceOf(table), reason};
}

/** More titles than a ladder has that people can draw. */
export const mostTitles = 4000;

export const tooLarge =
  'It is too large to be read as a ladder: more than 200,000 places for cells, or more than 4,000 titles and arrows.';
