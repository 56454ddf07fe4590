import {quoted} from '../../names/quoted';
import type {PlacedCell} from '../tables/grid';
import type {Columns} from './columns';
import type {Draft, DraftCompetency} from './draft';
import {likeness} from './levelNames';
import {kindOfRow} from './rowKinds';
import {
  isFilled,
  loneCell,
  spansAll,
  textOf,
  type Row,
  type Sheet,
} from './sheet';

/** What a sheet says, read by its columns. */
export function readColumns(
  sheet: Sheet,
  columns: Columns,
): Omit<Draft, 'what' | 'line'> {
  const head = sheet.places[columns.head] ?? [];
  const draft: Omit<Draft, 'what' | 'line'> = {
    ...(columns.title !== undefined && {title: columns.title}),
    levels: columns.levels.map((column) => ({
      title: textOf(head[column]),
      line: head[column]?.cell.line ?? 0,
    })),
    competencies: [],
    expectations: [],
    doubts: columns.unsure.map((column) => ({
      line: head[column]?.cell.line ?? 0,
      message: `The column ${quoted(textOf(head[column]))} is taken for a level, though its name does not say so.`,
    })),
  };
  const described = place(head, columns.description);
  if (columns.guessed && described) {
    draft.doubts.push({
      line: described.cell.line,
      message: `The column ${quoted(textOf(described))} is taken for what the competencies are, not for a level.`,
    });
  }
  const rows = sheet.places
    .slice(columns.head + 1)
    .filter((row) => !isHeadAgain(row, head, columns));
  const body = rows.filter((row) => kindOfRow(row, columns) === undefined);
  draft.doubts.push(...payDoubts(rows, columns));
  const titles = rows.find((row) => kindOfRow(row, columns) === 'titles');
  if (titles) {
    draft.roleTitles = new Map(
      columns.levels.map((column) => [
        textOf(head[column]),
        textOf(titles[column]),
      ]),
    );
  }
  const competencyOf = competencies(draft, columns);
  const isPlain = body.some(
    (row) =>
      !isSection(row, columns) && !isMarked(place(row, columns.competency)),
  );
  let section: PlacedCell | undefined;
  for (const [index, row] of body.entries()) {
    const lone = loneCell(row);
    const next = body[index + 1];
    if (!lone || !isSection(row, columns)) {
      readRow(row, competencyOf(row, textOf(section)), columns, draft);
    } else if (!next || isSection(next, columns)) {
      draft.doubts.push({
        line: lone.cell.line,
        message: `${quoted(textOf(lone))} is left out, as nothing is written beside or below it.`,
      });
    } else {
      section = lone;
      if (!spansAll(row, lone) && !(isPlain && isMarked(lone))) {
        draft.doubts.push({
          line: lone.cell.line,
          message: `Nothing is written beside ${quoted(textOf(lone))}. It is taken for the theme of the competencies below it.`,
        });
      }
    }
  }
  leaveAside(body, head, columns, draft);
  return draft;
}

function payDoubts(rows: readonly Row[], columns: Columns): Draft['doubts'] {
  return rows
    .filter((row) => kindOfRow(row, columns) === 'pay')
    .map((row) => {
      const label = place(row, columns.competency);
      return {
        line: label?.cell.line ?? lineOf(row),
        message: `${quoted(textOf(label))} is left out, as a ladder does not hold pay.`,
      };
    });
}

/** A cell of more is no name of a level. */
const longestName = 60;

/**
 * Where a second matrix begins: the row of other levels, below a heading over all columns or with the first cell of the head,
 * and that heading.
 */
export function secondHead(
  {places}: Sheet,
  {head, levels, competency}: Columns,
): number | undefined {
  const corner = textOf(place(places[head] ?? [], competency));
  const names = levels.map((column) => textOf(places[head]?.[column]));
  const found = places.findIndex((row, index) => {
    const own = levels
      .map((column) => textOf(row[column]))
      .filter((name) => name !== '');
    const isSameCorner =
      corner !== '' && textOf(place(row, competency)) === corner;
    return (
      index > head + 1 &&
      (isSameCorner || (isBand(places[index - 1]) && isClear(own))) &&
      own.every((name) => name.length <= longestName) &&
      own.some((name) => !names.includes(name))
    );
  });
  return found === -1
    ? undefined
    : isBand(places[found - 1])
      ? found - 1
      : found;
}

function isClear(names: readonly string[]): boolean {
  return likeness(names) === 'clear';
}

/** One cell stands over all columns. */
function isBand(row: Row | undefined): boolean {
  const lone = row && loneCell(row);
  return row !== undefined && lone !== undefined && spansAll(row, lone);
}

/** The names of the levels once more, as long tables have them. */
function isHeadAgain(row: Row, head: Row, {levels}: Columns): boolean {
  return levels.every(
    (column) =>
      isFilled(row[column]) && textOf(row[column]) === textOf(head[column]),
  );
}

/** A row that says nothing of any level: a heading over the rows below it. */
function isSection(row: Row, {levels}: Columns): boolean {
  const lone = loneCell(row);
  return (
    lone !== undefined &&
    (spansAll(row, lone) || levels.every((column) => !isFilled(row[column])))
  );
}

function isMarked(placed: PlacedCell | undefined): boolean {
  return placed !== undefined && (placed.cell.bold || placed.cell.header);
}

/** Gives each row its competency: the one that was named last, where the row names none. */
function competencies(
  draft: Pick<Draft, 'competencies' | 'doubts'>,
  columns: Columns,
) {
  const byName = new Map<string, DraftCompetency>();
  let last: DraftCompetency | undefined;
  let lastTheme: string | undefined;
  return (row: Row, section: string): DraftCompetency => {
    const named = place(row, columns.competency);
    const title = textOf(named);
    const own = textOf(place(row, columns.theme));
    lastTheme = own === '' ? lastTheme : own;
    const theme = lastTheme ?? (section === '' ? undefined : section);
    const line = named?.cell.line ?? lineOf(row);
    const key = JSON.stringify([theme, title]);
    const known = byName.get(key);
    if (title === '' && last) {
      return last;
    }
    if (title === '') {
      draft.doubts.push({
        line,
        message: 'This row names no competency. It is called "General".',
      });
    }
    const description = place(row, columns.description)?.cell.markdown;
    last = known ?? {
      title: title === '' ? 'General' : title,
      ...(theme !== undefined && {theme}),
      ...(description !== undefined && description !== '' && {description}),
      line,
    };
    if (!known) {
      byName.set(key, last);
      draft.competencies.push(last);
    }
    return last;
  };
}

function readRow(
  row: Row,
  competency: DraftCompetency,
  {levels}: Columns,
  draft: Pick<Draft, 'levels' | 'expectations'>,
): void {
  for (const [index, column] of levels.entries()) {
    const placed = row[column];
    const level = draft.levels[index];
    if (level && isFilled(placed)) {
      draft.expectations.push({
        competency,
        level: level.title,
        text: placed.cell.markdown || textOf(placed),
        line: placed.cell.line,
      });
    }
  }
}

/** What is written in columns that a matrix has no place for. */
function leaveAside(
  body: readonly Row[],
  head: Row,
  {aside}: Columns,
  {doubts}: Pick<Draft, 'doubts'>,
): void {
  for (const column of aside) {
    const first = body.map((row) => row[column]).find(isFilled);
    const title = textOf(head[column]);
    if (first) {
      doubts.push({
        line: first.cell.line,
        message: `The column ${title === '' ? 'without a name' : quoted(title)} is left out, as it is no level.`,
      });
    }
  }
}

function place(row: Row, column: number | undefined): PlacedCell | undefined {
  return column === undefined ? undefined : row[column];
}

function lineOf(row: Row): number {
  return row.find(isFilled)?.cell.line ?? 0;
}
