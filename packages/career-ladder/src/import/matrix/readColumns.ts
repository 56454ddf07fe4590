import {quoted} from '../../names/quoted';
import type {PlacedCell} from '../tables/grid';
import type {Columns} from './columns';
import type {Draft, DraftCompetency} from './draft';
import {likeness} from './levelNames';
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
  const body = sheet.places
    .slice(columns.head + 1)
    .filter((row) => !isHeadAgain(row, head, columns));
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

/** A cell of more is no name of a level. */
const longestName = 60;

/** The row of other levels that stands right below a heading over all columns: a second matrix begins there. */
export function secondHead(
  {places}: Sheet,
  {head, levels, competency}: Columns,
): PlacedCell | undefined {
  const corner = textOf(place(places[head] ?? [], competency));
  const names = levels.map((column) => textOf(places[head]?.[column]));
  const found = places.slice(head + 2).find((row, index) => {
    const above = places[head + 1 + index] ?? [];
    const lone = loneCell(above);
    const own = levels.map((column) => textOf(row[column]));
    const filled = own.filter((name) => name !== '');
    return (
      lone &&
      spansAll(above, lone) &&
      filled.every((name) => name.length <= longestName) &&
      (likeness(filled) === 'clear' ||
        (corner !== '' && textOf(place(row, competency)) === corner)) &&
      filled.some((name) => !names.includes(name))
    );
  });
  return levels.map((column) => found?.[column]).find(isFilled);
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
