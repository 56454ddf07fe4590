import type {TableCell} from '../../types';
import type {Grid} from '../grid';
import type {MoveColumns} from './columns';
import {isNone} from './split';

/** What a row says of one role. */
export interface MoveLine {
  from: TableCell;
  promotion?: TableCell;
  lateral?: TableCell;
  level?: TableCell;
  gate?: TableCell;
}

/** The rows below the heads; a cell over all columns is a title between them. */
export function linesOf({places}: Grid, columns: MoveColumns): MoveLine[] {
  return places.slice(1).flatMap((row): MoveLine | [] => {
    const at = (column: number | undefined): TableCell | undefined =>
      column === undefined ? undefined : row[column]?.cell;
    const from = at(columns.from);
    if (!from || isNone(from.text) || isWhole(row)) {
      return [];
    }
    const [promotion, lateral, level, gate] = [
      at(columns.promotion),
      at(columns.lateral),
      at(columns.level),
      at(columns.gate),
    ];
    return {
      from,
      ...(promotion && {promotion}),
      ...(lateral && {lateral}),
      ...(level && {level}),
      ...(gate && {gate}),
    };
  });
}

function isWhole(row: Grid['places'][number]): boolean {
  return row.length > 1 && row.every((cell) => cell === row[0]);
}
