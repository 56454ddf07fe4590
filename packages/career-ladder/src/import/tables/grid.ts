import type {Table, TableCell} from '../types';

/** A table's cells where they stand: rows and columns from 0, spans carried out. */
export interface Grid {
  width: number;
  height: number;
  /** By row, then by column: the cell that covers a place. A spanning cell covers several; where none does, it is undefined. */
  places: (PlacedCell | undefined)[][];
  /** In the order of the source. */
  cells: PlacedCell[];
}

export interface PlacedCell {
  cell: TableCell;
  row: number;
  column: number;
  /** In columns and rows, as far as the table reaches. */
  width: number;
  height: number;
}

/** More places than the largest table that people draw, and few enough to hold in memory. */
const mostPlaces = 200_000;

/**
 * Places cells as the HTML standard does (4.9.12.1, "Forming a table"): each takes the first place of its row that none above
 * reaches into. As browsers do, a row span ends with the table; of two cells that overlap, the earlier one keeps the place.
 * @returns undefined if the table has more than 200,000 places
 */
export function expand(table: Table): Grid | undefined {
  const height = table.rows.length;
  const places: Grid['places'] = table.rows.map(() => []);
  const cells: PlacedCell[] = [];
  let width = 0;
  for (const [row, {cells: written}] of table.rows.entries()) {
    let column = 0;
    for (const cell of written) {
      while (places[row]?.[column]) {
        column++;
      }
      width = Math.max(width, column + cell.colspan);
      if (width * height > mostPlaces) {
        return undefined;
      }
      const placed = {
        cell,
        row,
        column,
        width: cell.colspan,
        height: Math.min(cell.rowspan, height - row),
      };
      cells.push(placed);
      cover(placed, places);
      column += cell.colspan;
    }
  }
  return {width, height, places, cells};
}

function cover(placed: PlacedCell, places: Grid['places']): void {
  const {row, column, width, height} = placed;
  for (const line of places.slice(row, row + height)) {
    for (let place = column; place < column + width; place++) {
      line[place] ??= placed;
    }
  }
}
