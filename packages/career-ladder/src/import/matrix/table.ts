import {quoted} from '../../names/quoted';
import type {Reading, Table} from '../types';
import {finish} from './finish';
import {levelAxis} from './levelAxis';
import {longForm, readLongForm} from './longForm';
import {otherKind} from './others';
import {readColumns, secondHead} from './readColumns';
import {sheetOf, textOf} from './sheet';
import {matrixWords, mentions} from './vocabulary';

/**
 * A table as a competency matrix: levels in columns or in rows, or one expectation a row. Which axis holds the levels follows
 * from their names, then from what the corner cell says.
 * @returns refused if it is a matrix that cannot be read, or one of the kinds of table that are known to be none; undefined if
 * it does not look like a matrix at all
 */
export function readMatrixTable(table: Table): Reading | undefined {
  const source = {what: `${table.format} table`, line: table.line};
  const sheet = sheetOf(table);
  if (!sheet || sheet.places.length < 2 || sheet.width < 2) {
    return undefined;
  }
  const announced = isAnnounced(table);
  const fields = longForm(sheet, announced);
  if (fields) {
    return finish({...source, ...readLongForm(sheet, fields)});
  }
  const found = levelAxis(sheet, announced);
  if (!found || 'reason' in found) {
    const reason = found?.reason ?? otherKind(sheet);
    return reason === undefined
      ? undefined
      : {kind: 'refused', ...source, reason};
  }
  const second = secondHead(found.sheet, found.columns);
  if (second) {
    const reason = `It holds several matrices: other levels begin in line ${second.cell.line}, with ${quoted(textOf(second))}. Make each a table of its own.`;
    return {kind: 'refused', ...source, reason};
  }
  const draft = readColumns(found.sheet, found.columns);
  const title = draft.title ?? table.caption;
  return finish({
    ...source,
    ...draft,
    ...(title !== undefined && {title}),
    doubts: [...found.doubts, ...draft.doubts],
  });
}

function isAnnounced({caption = '', headings}: Table): boolean {
  return [caption, ...headings].some((text) => mentions(text, matrixWords));
}
