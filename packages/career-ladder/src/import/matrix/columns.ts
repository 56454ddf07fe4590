import {levelsAmong, likeness, mostLevels, type Likeness} from './levelNames';
import {isFilled, loneCell, textOf, type Row, type Sheet} from './sheet';
import {
  asideWords,
  competencyWords,
  descriptionWords,
  mentions,
  themeWords,
} from './vocabulary';

/** What the columns of a sheet are, if its levels are columns. */
export interface Columns {
  likeness: Likeness;
  /** The row of the levels' names. */
  head: number;
  /** What stands alone above them. */
  title?: string;
  levels: number[];
  /** Those of them that neither have the name of a level nor stand between two that do. */
  unsure: number[];
  /** Told apart by their names and texts. */
  competency?: number;
  theme?: number;
  description?: number;
  /** The description is one by its long texts alone. */
  guessed: boolean;
  /** Columns that belong to no level and are none of these. */
  aside: number[];
}

/** Heads stand in one of the first rows, below titles and groups of levels. */
const deepestHead = 3;

/** The most likely reading; of equal ones, the upper row. */
export function columnsOf(sheet: Sheet): Columns | undefined {
  const first = sheet.places.findIndex((row) => !loneCell(row));
  if (first === -1 || sheet.width > mostLevels) {
    return undefined;
  }
  const titles = sheet.places.slice(0, first).flatMap((row) => {
    const title = textOf(loneCell(row));
    return title === '' ? [] : [title];
  });
  const tops = sheet.places.slice(first, first + deepestHead);
  // What is above the names of levels groups them.
  const full = tops.findIndex(
    (row) => new Set(row).size === row.length && row.every(isFilled),
  );
  const readings = tops
    .slice(0, full === -1 ? undefined : full + 1)
    .map((_, row) => readHead(sheet, first + row));
  const best =
    readings.find((reading) => reading.likeness === 'clear') ?? readings[0];
  return best && {...best, ...(titles[0] !== undefined && {title: titles[0]})};
}

function readHead(sheet: Sheet, head: number): Columns {
  const row = sheet.places[head] ?? [];
  const titles = Array.from({length: sheet.width}, (_, column) =>
    textOf(row[column]),
  );
  const levels = levelColumns(row);
  const isLevel = levelsAmong(titles);
  const labels = titles
    .map((_, column) => column)
    // A first column that is a level itself names no competencies.
    .filter((column) => column < (levels[0] ?? 0) && isLevel[0] !== true);
  const known = labelColumns(sheet, head, labels, titles);
  const used = [...levels, known.competency, known.theme, known.description];
  const names = levels.map((column) => titles[column] ?? '');
  const cells = new Set(levels.map((column) => row[column]));
  return {
    // A cell over several levels names a group of them; they stand below it.
    likeness: cells.size < levels.length ? 'none' : likeness(names),
    head,
    levels,
    unsure: levels.filter(
      (column) =>
        isLevel.includes(true) &&
        (column < isLevel.indexOf(true) || column > isLevel.lastIndexOf(true)),
    ),
    ...known,
    aside: titles
      .map((_, column) => column)
      .filter((column) => !used.includes(column)),
  };
}

/**
 * From the first title that is a level on, all that are nothing else. The first column holds competencies. Where no title is a
 * level, all that are nothing else.
 */
function levelColumns(row: Row): number[] {
  const titles = Array.from(row, textOf);
  const isLevel = levelsAmong(titles);
  const first = isLevel.findIndex((found, column) => found && column > 0);
  return titles
    .map((_, column) => column)
    .filter((column) => column > 0 && isFilled(row[column]))
    .filter(
      (column) =>
        isLevel[column] === true ||
        (column > first &&
          !isLabel(titles[column]) &&
          !isAside(titles[column])),
    );
}

function isLabel(title = ''): boolean {
  return mentions(title, descriptionWords) || mentions(title, themeWords);
}

function isAside(title = ''): boolean {
  return mentions(title, asideWords) || mentions(title, descriptionWords);
}

/** Which of the columns before the levels names the competency, its theme and what it is. */
function labelColumns(
  sheet: Sheet,
  head: number,
  labels: readonly number[],
  titles: readonly string[],
): Pick<Columns, 'competency' | 'theme' | 'description' | 'guessed'> {
  const body = sheet.places.slice(head + 1);
  const isDescription = (column: number) =>
    mentions(titles[column] ?? '', descriptionWords);
  const description =
    labels.find(isDescription) ??
    labels.find((column) => column > 0 && averageLength(body, column) > 30);
  const names = labels.filter((column) => column !== description);
  const isTheme = (column: number) =>
    mentions(titles[column] ?? '', themeWords);
  const competency =
    names.findLast(
      (column) =>
        mentions(titles[column] ?? '', competencyWords) && !isTheme(column),
    ) ??
    names.findLast((column) => !isTheme(column)) ??
    names.at(-1);
  const theme = names.find((column) => column !== competency);
  return {
    ...(competency !== undefined && {competency}),
    ...(theme !== undefined && {theme}),
    ...(description !== undefined && {description}),
    guessed: description !== undefined && !isDescription(description),
  };
}

function averageLength(rows: readonly Row[], column: number): number {
  const texts = rows
    .map((row) => textOf(row[column]))
    .filter((text) => text !== '');
  return texts.join('').length / Math.max(1, texts.length);
}
