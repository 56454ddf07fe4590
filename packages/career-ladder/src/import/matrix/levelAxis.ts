import {listed} from '../../names/listed';
import {quoted} from '../../names/quoted';
import {slug} from '../../names/slug';
import type {Doubt} from '../types';
import {columnsOf, type Columns} from './columns';
import {areOfCareers, buildOnEachOther, isOrder} from './levelNames';
import {areAmounts, areTexts, isDuty, isTick, isWritten} from './others';
import {kindOfRow} from './rowKinds';
import {
  isFilled,
  loneCell,
  spansAll,
  textOf,
  turned,
  type Sheet,
} from './sheet';
import {
  asideWords,
  comparisonWords,
  competencyWords,
  descriptionWords,
  levelHeads,
  levelWords,
  mentions,
  periodWords,
  skillWords,
  urgencyWords,
} from './vocabulary';

/** A sheet turned so that its levels are columns. */
export interface Turned {
  sheet: Sheet;
  columns: Columns;
  doubts: Doubt[];
}

/**
 * Finds the levels of a table in its columns or its rows.
 * @param announced whether its surroundings speak of competencies
 * @returns why it cannot be told; undefined if nothing says that it is a matrix
 */
export function levelAxis(
  sheet: Sheet,
  announced: boolean,
): Turned | {reason: string} | undefined {
  const heads = headsOf(sheet);
  const corner = heads[0] ?? '';
  if (
    comparisonWords.whole.has(slug(corner)) ||
    mentions(corner, urgencyWords) ||
    mentions(corner, periodWords)
  ) {
    return undefined;
  }
  const hinted =
    announced || mentions(corner, skillWords) || mentions(corner, levelWords);
  // Above columns, "Job level" says what they are; above rows it may say that of anything.
  const said = announced || mentions(corner, levelWords);
  const across = sideOf(sheet, []);
  const down = sideOf(turned(withoutBands(sheet)), bandDoubts(sheet));
  const [first, second] = [across, down].filter(
    (side) =>
      side !== undefined &&
      side.named &&
      isClear(side, side === across ? said : announced, hinted) &&
      (side === across || isDescribed(side) || areSeveral(side, hinted)),
  );
  if (across && first && second) {
    return decided(across, corner, second);
  }
  if (first && first === down && isDescribed(down)) {
    return {reason: noCompetencies};
  }
  if (first) {
    return withRatings(first);
  }
  if (across && !across.named && isClear(across, said, hinted)) {
    return {
      reason: 'Its columns are levels, but no column names competencies.',
    };
  }
  const guess = hinted ? unclear(heads, across, down, announced) : undefined;
  return guess ?? withoutLevels(heads);
}

interface Side extends Turned {
  /** Whether it has names of competencies. */
  named: boolean;
  levels: string[];
  competencies: string[];
  cells: string[];
}

function sideOf(sheet: Sheet, doubts: Doubt[]): Side | undefined {
  const columns = columnsOf(sheet);
  const label = columns?.competency;
  if (!columns || columns.levels.length < 2) {
    return undefined;
  }
  const head = sheet.places[columns.head] ?? [];
  const body = sheet.places
    .slice(columns.head + 1)
    .filter((row) => kindOfRow(row, columns) === undefined);
  return {
    sheet,
    columns,
    doubts,
    named: label !== undefined,
    levels: columns.levels.map((column) => textOf(head[column])),
    competencies:
      label === undefined ? [] : body.map((row) => textOf(row[label])),
    cells: body.flatMap((row) =>
      columns.levels
        .map((column) => row[column])
        .filter(isFilled)
        .map(textOf),
    ),
  };
}

/** The texts of the first row that is no title. */
function headsOf(sheet: Sheet): string[] {
  return (sheet.places.find((row) => !loneCell(row)) ?? []).map(textOf);
}

/**
 * Its levels have the names of levels, and its cells say something.
 * @param said whether something says that they are levels of careers
 */
function isClear(side: Side, said: boolean, hinted: boolean): boolean {
  const {levels, cells} = side;
  const isSkills = mentions(cornerOf(side), skillWords);
  return (
    side.columns.likeness === 'clear' &&
    (said || isSkills || isUnmistakable(side)) &&
    (isSkills || isOrder(levels)) &&
    (hinted || new Set(levels).size === levels.length) &&
    !areAmounts(cells) &&
    (isWritten(cells) || (isSkills && isRated(cells)))
  );
}

/** All are steps of one career by their names. */
function isUnmistakable({columns, levels}: Side): boolean {
  return (
    columns.unsure.length === 0 &&
    areOfCareers(levels) &&
    buildOnEachOther(levels)
  );
}

function cornerOf({sheet, columns}: Side): string {
  return textOf(sheet.places[columns.head]?.[columns.competency ?? 0]);
}

/** A list of roles with one thing about each is no matrix; without a hint, two roles are not enough. */
function areSeveral({competencies, levels}: Side, hinted: boolean): boolean {
  return new Set(competencies).size > 1 && (hinted || levels.length > 2);
}

/** Numbers or single words that are neither ticks nor duties. */
function isRated(cells: readonly string[]): boolean {
  const marks = cells.filter((cell) => isTick(cell) || isDuty(cell)).length;
  return cells.length > 0 && marks < cells.length / 2;
}

function withRatings(side: Side): Turned {
  if (isWritten(side.cells) || areTexts(side.cells)) {
    return side;
  }
  const row = side.sheet.places[side.columns.head + 1] ?? [];
  const message =
    'Most cells hold a number or a single word. They are taken for what is expected.';
  const line = row.find(isFilled)?.cell.line ?? 0;
  return {...side, doubts: [...side.doubts, {line, message}]};
}

/** Both rows and columns have names of levels: only a corner cell that names competencies tells which are. */
function decided(
  across: Side,
  corner: string,
  down: Side,
): Turned | {reason: string} {
  return mentions(corner, competencyWords) && !mentions(corner, levelWords)
    ? withRatings(across)
    : {
        reason: `Both its columns (${named(across.levels)}) and its rows (${named(down.levels)}) have names of levels. Write "Competency" into its first cell if the columns are the levels.`,
      };
}

/** Each of its competencies is only "Description" or the like. */
function isDescribed({competencies}: Side): boolean {
  return competencies.every(
    (name) =>
      mentions(name, descriptionWords) ||
      mentions(name, asideWords) ||
      mentions(name, levelHeads),
  );
}

const noCompetencies =
  'It looks like a list of levels with what each means, but it names no competencies.';

/** Its surroundings or its corner speak of competencies or levels, but no names do. */
function unclear(
  heads: readonly string[],
  across: Side | undefined,
  down: Side | undefined,
  announced: boolean,
): Turned | {reason: string} | undefined {
  const corner = heads[0] ?? '';
  const isCompetencies =
    mentions(corner, skillWords) || mentions(corner, competencyWords);
  if (
    across?.columns.likeness === 'possible' &&
    across.named &&
    (mentions(corner, skillWords) || (isCompetencies && announced)) &&
    isWritten(across.cells)
  ) {
    return across;
  }
  if (
    down?.columns.likeness === 'possible' &&
    announced &&
    down.named &&
    mentions(corner, levelWords) &&
    isWritten(down.cells)
  ) {
    return isDescribed(down) ? {reason: noCompetencies} : down;
  }
  if (!announced || !across?.named || !isWritten(across.cells)) {
    return undefined;
  }
  if (isCompetencies) {
    const message = `Nothing but the first cell (${quoted(corner)}) says that the columns ${named(across.levels)} are levels. They are taken for levels, from junior to senior.`;
    const line =
      across.sheet.places[across.columns.head]?.find(isFilled)?.cell.line ?? 0;
    return {...across, doubts: [{line, message}]};
  }
  return mentions(corner, levelWords)
    ? {
        reason: `Its first cell (${quoted(corner)}) speaks of levels, but neither its columns nor its rows have names of levels.`,
      }
    : undefined;
}

function withoutLevels(heads: readonly string[]): {reason: string} | undefined {
  return heads.some((head) => mentions(head, skillWords)) &&
    heads.some((head) => mentions(head, descriptionWords))
    ? {reason: 'It holds competencies with descriptions, but no levels.'}
    : undefined;
}

function named(names: readonly string[]): string {
  return listed(names.map(quoted), 3);
}

/** Without rows that one cell fills: they say nothing of a level in rows. */
function withoutBands({places, width}: Sheet): Sheet {
  return {
    places: places.filter((row) => {
      const lone = loneCell(row);
      return !lone || !spansAll(row, lone);
    }),
    width,
  };
}

function bandDoubts({places}: Sheet): Doubt[] {
  const first = places.findIndex((row) => !loneCell(row));
  return places.slice(first).flatMap((row) => {
    const lone = loneCell(row);
    return lone && spansAll(row, lone)
      ? {
          line: lone.cell.line,
          message: `${quoted(textOf(lone))} is left out: it stands over all columns, between levels.`,
        }
      : [];
  });
}
