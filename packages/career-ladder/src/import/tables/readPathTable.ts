import type {
  Doubt,
  ForeignMove,
  ForeignRole,
  LadderReading,
  Reading,
  Table,
} from '../types';
import {expand, type Grid, type PlacedCell} from './grid';
import {isLikeRole, isSentence} from './likeRoles';
import {isNone} from './moves/split';
import {isGrade, trendOf} from './grades';
import {rankTrend} from './seniority';
import {
  changeHead,
  gradeHead,
  otherNameHead,
  pathHead,
  titleHead,
} from './words/heads';
import {refused, sourceOf} from './readings';
import {crowded} from './several';

/**
 * Reads a table that lists the roles of one or more career paths in columns or rows, level by level. It has no arrows, so it is read only
 * if each of its columns holds titles, grades or figures, and the grades rise or fall all the way; without grades, if all heads
 * name paths and the titles rise or fall by their words of rank.
 * @returns a ladder for each path, or refused if a cell holds several roles; undefined for any other table
 */
export function readPathTable(table: Table): Reading[] | undefined {
  const grid = expand(table);
  const columns = grid && (columnsOf(grid) ?? columnsOf(transposed(grid)));
  if (!columns) {
    return undefined;
  }
  const {titles, grades, trend} = columns;
  const reason = crowded(
    titles.flatMap(({cells}) => cells.map(({cell}) => cell)),
  );
  if (reason !== undefined) {
    return [refused(table, reason)];
  }
  const last = Math.max(
    ...titles.flatMap(({cells}) => cells.map(({row}) => row)),
  );
  const single = titles.length === 1;
  return titles.map((column): LadderReading => {
    const roles = rolesOf(column, nearest(column, grades), {trend, last});
    return {
      kind: 'ladder',
      ...sourceOf(table),
      ladder: {
        ...(!single && {title: column.head}),
        roles,
        moves: chainOf(roles),
      },
      doubts: doubtsOf(table, columns),
    };
  });
}

function doubtsOf(
  {line}: Table,
  {titles, grades, trend}: PathColumns,
): Doubt[] {
  if (grades.length === 0) {
    return [
      {
        line,
        message: `This table lists titles without grades; each role was taken to lead to the one ${trend > 0 ? 'after' : 'before'} it, from what some of them are called.`,
      },
    ];
  }
  return titles.length === 1
    ? [
        {
          line,
          message:
            'This table lists titles and grades; each role was taken to lead to the one of the next grade.',
        },
      ]
    : [];
}

interface Column {
  index: number;
  head: string;
  /** Below the head, a cell over several rows once; in the order of the rows. */
  cells: PlacedCell[];
}

interface PathColumns {
  titles: Column[];
  grades: Column[];
  trend: -1 | 1;
}

function columnsOf(grid: Grid): PathColumns | undefined {
  if (grid.height < 4 || grid.width < 2 || grid.width > 12) {
    return undefined;
  }
  const columns = Array.from({length: grid.width}, (_, index) =>
    columnAt(grid, index),
  );
  const grades = columns.filter(holdsGrades);
  const titles = columns.filter(
    (column) => !grades.includes(column) && holdsTitles(column),
  );
  const trends = new Set(
    grades.length > 0
      ? grades.map(({cells}) => trendOf(cells.map(textOf)))
      : titles
          .map(({cells}) => rankTrend(cells.map(textOf)))
          .filter((each) => each !== 0),
  );
  const [trend] = trends;
  const isWhole = columns.every(
    (column) =>
      grades.includes(column) || titles.includes(column) || isFigures(column),
  );
  if (
    !isWhole ||
    trends.size !== 1 ||
    !trend ||
    !areHeads(titles, grades) ||
    grades.length > titles.length
  ) {
    return undefined;
  }
  return {titles, grades, trend};
}

/** Rows as columns: paths may stand below each other, and the grades above them. */
function transposed({width, height, places, cells}: Grid): Grid {
  const turned = new Map(
    cells.map((placed) => [
      placed,
      {
        cell: placed.cell,
        row: placed.column,
        column: placed.row,
        width: placed.height,
        height: placed.width,
      },
    ]),
  );
  return {
    width: height,
    height: width,
    places: Array.from({length: width}, (_, column) =>
      places.map((row) => {
        const placed = row[column];
        return placed && turned.get(placed);
      }),
    ),
    cells: [...turned.values()],
  };
}

function columnAt({places}: Grid, index: number): Column {
  const cells = new Set(places.slice(1).flatMap((row) => row[index] ?? []));
  return {
    index,
    head: places[0]?.[index]?.cell.text ?? '',
    cells: [...cells].filter((cell) => !isNone(cell.cell.text) && cell.row > 0),
  };
}

function textOf({cell}: PlacedCell): string {
  return cell.text;
}

function holdsGrades({cells}: Column): boolean {
  const grades = cells.filter((cell) => isGrade(textOf(cell))).length;
  return grades >= 2 && grades >= cells.length * 0.75;
}

function holdsTitles({cells}: Column): boolean {
  const texts = cells.map(textOf);
  return (
    texts.length >= 2 &&
    new Set(texts).size === texts.length &&
    texts.every((text) => text.length <= 60 && !isSentence(text)) &&
    texts.filter(isLikeRole).length >= texts.length * 0.75
  );
}

/** Pay, or years: a ladder has no place for them. */
function isFigures({cells}: Column): boolean {
  return cells.every((cell) => {
    const text = textOf(cell);
    return /\d/.test(text) && text.length <= 24;
  });
}

/** One column of titles says that it holds titles; several name paths, or their grades are named as such. */
function areHeads(
  titles: readonly Column[],
  grades: readonly Column[],
): boolean {
  const heads = titles.map(({head}) => head);
  if (
    heads.some(
      (head) =>
        head === '' ||
        changeHead.test(head) ||
        (otherNameHead.test(head) && !pathHead.test(head)),
    ) ||
    new Set(heads).size !== heads.length
  ) {
    return false;
  }
  const areNamed =
    grades.length > 0 && grades.every(({head}) => gradeHead.test(head));
  return heads.length === 1
    ? areNamed && titleHead.test(heads[0] ?? '')
    : areNamed || heads.every((head) => pathHead.test(head));
}

/** The column of grades beside it; with one for all, that one. */
function nearest(
  {index}: Column,
  grades: readonly Column[],
): Column | undefined {
  return [...grades].sort(
    (one, other) => Math.abs(one.index - index) - Math.abs(other.index - index),
  )[0];
}

/** Junior to senior. Roles in one row are on the same step. */
function rolesOf(
  {cells}: Column,
  grades: Column | undefined,
  {trend, last}: {trend: -1 | 1; last: number},
): ForeignRole[] {
  const roles = cells.map((placed): ForeignRole => {
    const {cell, row, column} = placed;
    const level = grades?.cells.find(
      (other) => other.row <= row && row < other.row + other.height,
    )?.cell.text;
    const href = cell.links[0]?.href;
    return {
      key: `${row + 1}.${column + 1}`,
      title: cell.text,
      ...(href !== undefined && {href}),
      line: cell.line,
      column: trend > 0 ? row - 1 : last - row,
      ...(level !== undefined && {level}),
    };
  });
  return trend > 0 ? roles : roles.reverse();
}

function chainOf(roles: readonly ForeignRole[]): ForeignMove[] {
  return roles.slice(1).map(({key, line}, index) => ({
    from: roles[index]?.key ?? '',
    to: key,
    kind: 'promotion',
    line,
  }));
}
