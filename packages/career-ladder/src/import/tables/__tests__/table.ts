import type {Table, TableCell, TableRow} from '../../types';

/** A table of texts and partial cells, each row on a line of its own from line 1. */
export function tableOf(rows: (string | Partial<TableCell>)[][]): Table {
  return {
    format: 'HTML',
    line: 1,
    headings: [],
    rows: rows.map((cells, row): TableRow => ({
      line: row + 1,
      cells: cells.map((cell) => cellOf(cell, row + 1)),
    })),
  };
}

function cellOf(cell: string | Partial<TableCell>, line: number): TableCell {
  const given = typeof cell === 'string' ? {text: cell} : cell;
  return {
    text: '',
    markdown: given.text ?? '',
    links: [],
    images: [],
    colspan: 1,
    rowspan: 1,
    header: false,
    bold: false,
    line,
    ...given,
  };
}
