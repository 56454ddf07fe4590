import {expand, type PlacedCell} from '../tables/grid';
import type {Table} from '../types';

/**
 * A table as rows of cells with its levels in columns, whichever way round it is written. Rows and columns without any text are
 * gone. A cell that spans several places stands in each.
 */
export interface Sheet {
  places: Row[];
  width: number;
}

/** By column. */
export type Row = readonly (PlacedCell | undefined)[];

/** The table with its rows as rows. Undefined if it is too large to be looked at. */
export function sheetOf(table: Table): Sheet | undefined {
  const grid = expand(table);
  return (
    grid &&
    turned(turned(withoutEmptyRows({places: grid.places, width: grid.width})))
  );
}

/** Rows as columns, without columns that are empty. */
export function turned({places, width}: Sheet): Sheet {
  return withoutEmptyRows({
    places: Array.from({length: width}, (_, column) =>
      places.map((row) => row[column]),
    ),
    width: places.length,
  });
}

function withoutEmptyRows({places, width}: Sheet): Sheet {
  return {places: places.filter((row) => row.some(isFilled)), width};
}

export function isFilled(placed: PlacedCell | undefined): placed is PlacedCell {
  return placed !== undefined && textOf(placed) !== '';
}

/** What a cell says: its text, else the alternative text of its picture. */
export function textOf(placed: PlacedCell | undefined): string {
  return placed ? placed.cell.text || placed.cell.images.join(' ') : '';
}

/** The cell that is alone in its row, over all columns or beside empty ones. */
export function loneCell(row: Row): PlacedCell | undefined {
  const cells = new Set(row.filter(isFilled));
  const [only] = cells;
  return cells.size === 1 ? only : undefined;
}

export function spansAll(row: Row, lone: PlacedCell): boolean {
  return row.length > 1 && row.every((placed) => placed === lone);
}
