import {type Draft, type DraftCompetency, emptyDraft} from './draft';
import {likeness, mostLevels} from './levelNames';
import {levelOrder} from './levelOrder';
import {isWritten} from './others';
import {isFilled, loneCell, textOf, type Sheet} from './sheet';
import {
  competencyWords,
  descriptionWords,
  levelWords,
  mentions,
  skillWords,
  themeWords,
} from './vocabulary';

/** Columns of a table that holds one expectation a row. */
export interface Fields {
  head: number;
  level: number;
  competency: number;
  text: number;
  theme?: number;
}

/**
 * Its columns are named so, and both levels and competencies come back in several rows.
 * @param announced whether its surroundings speak of competencies
 */
export function longForm(sheet: Sheet, announced: boolean): Fields | undefined {
  const head = sheet.places.findIndex((row) => !loneCell(row));
  const heads = sheet.places[head]?.map(textOf) ?? [];
  const body = sheet.places.slice(head + 1);
  const level = heads.findIndex((title) => mentions(title, levelWords));
  const competency = heads.findIndex(
    (title, column) => column !== level && mentions(title, competencyWords),
  );
  if (head === -1 || level === -1 || competency === -1) {
    return undefined;
  }
  const others = heads
    .map((_, column) => column)
    .filter((column) => column !== level && column !== competency);
  const written = others.filter((column) =>
    isWritten(
      body
        .map((row) => row[column])
        .filter(isFilled)
        .map(textOf),
    ),
  );
  const text =
    written.find((column) => mentions(heads[column] ?? '', descriptionWords)) ??
    written[0];
  const theme = others.find(
    (column) => column !== text && mentions(heads[column] ?? '', themeWords),
  );
  const levels = body.map((row) => textOf(row[level]));
  const isSaid =
    announced ||
    mentions(heads[competency] ?? '', skillWords) ||
    likeness([...new Set(levels)]) === 'clear';
  return text !== undefined &&
    isSaid &&
    new Set(levels).size <= mostLevels &&
    comesBack(levels) &&
    comesBack(body.map((row) => textOf(row[competency])))
    ? {head, level, competency, text, ...(theme !== undefined && {theme})}
    : undefined;
}

/** Two names at least, one of them more than once. */
function comesBack(names: readonly string[]): boolean {
  const filled = names.filter((name) => name !== '');
  const {size} = new Set(filled);
  return size > 1 && size < filled.length;
}

export function readLongForm(
  sheet: Sheet,
  fields: Fields,
): Omit<Draft, 'what' | 'line'> {
  const competencies = new Map<string, DraftCompetency>();
  const draft = emptyDraft();
  for (const row of sheet.places.slice(fields.head + 1)) {
    const [named, level, text] = [
      row[fields.competency],
      row[fields.level],
      row[fields.text],
    ];
    if (!isFilled(text)) {
      continue;
    }
    if (!isFilled(named) || !isFilled(level)) {
      draft.doubts.push({
        line: text.cell.line,
        message: 'This row is left out, as it names no level or no competency.',
      });
      continue;
    }
    const theme = fields.theme === undefined ? '' : textOf(row[fields.theme]);
    const key = JSON.stringify([theme, textOf(named)]);
    const competency = competencies.get(key) ?? {
      title: textOf(named),
      ...(theme !== '' && {theme}),
      line: named.cell.line,
    };
    competencies.set(key, competency);
    draft.expectations.push({
      competency,
      level: textOf(level),
      text: text.cell.markdown || textOf(text),
      line: text.cell.line,
    });
  }
  draft.competencies.push(...competencies.values());
  draft.levels.push(...levelOrder(draft.expectations, draft.doubts));
  return draft;
}
