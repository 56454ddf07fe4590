import {refused, sourceOf} from '../tables/readings';
import type {Reading, Table} from '../types';
import {finish} from './finish';
import {levelAxis} from './levelAxis';
import {longForm, readLongForm} from './longForm';
import {otherKind} from './others';
import {readColumns, secondHead} from './readColumns';
import {isFilled, sheetOf, type Sheet} from './sheet';
import {areTitles} from './titles';
import {matrixWords, mentions} from './vocabulary';

/**
 * A table as competency matrices: levels in columns or in rows, or one expectation a row. Which axis holds the levels follows
 * from their names, then from what the corner cell says. Where other levels begin below, another matrix does.
 * @returns refused if it is a matrix that cannot be read, or one of the kinds of table that are known to be none; undefined if
 * it does not look like a matrix at all
 */
export function readMatrixTable(table: Table): Reading[] | undefined {
  const sheet = sheetOf(table);
  return sheet && readSheet(sheet, table);
}

function readSheet(sheet: Sheet, table: Table): Reading[] | undefined {
  if (sheet.places.length < 2 || sheet.width < 2) {
    return undefined;
  }
  const source = sourceOf(table);
  const announced = isAnnounced(table);
  const fields = longForm(sheet, announced);
  if (fields) {
    return [finish({...source, ...readLongForm(sheet, fields)})];
  }
  const found = levelAxis(sheet, announced);
  if (!found || 'reason' in found) {
    const reason = found?.reason ?? otherKind(sheet);
    return reason === undefined ? undefined : [refused(table, reason)];
  }
  const {places, width} = found.sheet;
  const second = secondHead(found.sheet, found.columns);
  const own = {places: places.slice(0, second), width};
  const draft = readColumns(own, found.columns);
  if (areTitles(draft.expectations.map(({text}) => text))) {
    return [
      refused(
        table,
        'Its cells hold job titles, not what is expected at a level. If it is a ladder, nothing in it says what leads to what.',
      ),
    ];
  }
  const title = draft.title ?? table.caption;
  const reading = finish({
    ...source,
    ...draft,
    ...(title !== undefined && {title}),
    doubts: [...found.doubts, ...draft.doubts],
  });
  return second === undefined
    ? [reading]
    : [reading, ...readRest({places: places.slice(second), width}, table)];
}

/** What follows where other levels begin. */
function readRest(rest: Sheet, table: Table): Reading[] {
  const line = rest.places[0]?.find(isFilled)?.cell.line ?? table.line;
  const {caption: _, ...below} = table;
  return (
    readSheet(rest, {...below, line}) ?? [
      refused(
        {...table, line},
        'Other levels begin here, but nothing that is expected at them can be read. Make it a table of its own.',
      ),
    ]
  );
}

function isAnnounced({caption = '', headings}: Table): boolean {
  return [caption, ...headings].some((text) => mentions(text, matrixWords));
}
