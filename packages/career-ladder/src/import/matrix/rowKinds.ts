import {loneCell, spansAll, textOf, type Row} from './sheet';
import type {Columns} from './columns';
import {levelHeads, mentions, payWords} from './vocabulary';

/** A row of a sheet that names no competency, though it looks like one that does. */
export type RowKind = 'titles' | 'pay';

/** Longer texts are sentences. */
const longestTitle = 64;

/** Rows of what the levels are called, or of what they are paid. */
export function kindOfRow(
  row: Row,
  {competency, levels}: Pick<Columns, 'competency' | 'levels'>,
): RowKind | undefined {
  const lone = loneCell(row);
  if (competency === undefined || (lone && spansAll(row, lone))) {
    return undefined;
  }
  const label = textOf(row[competency]);
  if (mentions(label, payWords)) {
    return 'pay';
  }
  const texts = levels.map((column) => textOf(row[column]));
  return mentions(label, levelHeads) &&
    new Set(texts).size === levels.length &&
    texts.every((text) => text !== '' && text.length <= longestTitle)
    ? 'titles'
    : undefined;
}
