import {quoted} from '../../../names/quoted';
import type {Doubt, ForeignRole} from '../../types';
import type {Grid} from '../grid';
import {announcesProcess, most} from '../likeRoles';
import type {MoveColumns} from './columns';
import {isNone} from './split';

/** Columns that name the same roles, though no head says what they are to the others. */
export function unreadColumns(
  {places, width}: Grid,
  columns: MoveColumns,
  roles: readonly ForeignRole[],
): Doubt[] {
  const known = new Set(roles.map(({key}) => key));
  const read = new Set(Object.values(columns));
  const [heads = [], ...rows] = places;
  return Array.from({length: width}, (_, column) => column).flatMap(
    (column) => {
      const head = heads[column]?.cell;
      const names = rows.flatMap((row) => {
        const text = row[column]?.cell.text ?? '';
        return isNone(text) ? [] : text.toLowerCase();
      });
      return !head ||
        read.has(column) ||
        announcesProcess([head.text]) ||
        !most(names, (name) => known.has(name))
        ? []
        : {
            line: head.line,
            message: `The column ${quoted(head.text)} names roles too, but it was left out: its head does not say what they are to the others.`,
          };
    },
  );
}
