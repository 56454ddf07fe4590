import {groupBy} from '../../groupBy';
import {quoted} from '../../names/quoted';
import {findCycles} from '../../resolve/cycles';
import type {
  Doubt,
  ForeignMove,
  ForeignRole,
  Reading,
  Table,
  TableCell,
} from '../types';
import {expand, type Grid} from './grid';
import {
  announcesLadder,
  announcesProcess,
  areRelated,
  isLikeRole,
  isSentence,
  most,
} from './likeRoles';
import {type MoveColumns, moveColumns} from './moves/columns';
import {isNone, type NamedRole, splitRoles} from './moves/split';
import {mostTitles, refused, sourceOf, tooLarge} from './readings';
import {personHead} from './words/heads';

/**
 * Reads a table that lists moves: a column of roles, and columns of roles that each of them is promoted to or may move to on
 * the same level.
 * @returns undefined if its heads do not say that, or its texts are no roles
 */
export function readMoveTable(table: Table): Reading[] | undefined {
  const [head, ...rows] = table.rows;
  const columns = head && moveColumns(head);
  if (!columns || rows.length === 0) {
    return undefined;
  }
  const grid = expand(table);
  if (!grid || grid.height > mostTitles) {
    return [refused(table, tooLarge)];
  }
  const lines = linesOf(grid, columns);
  const around = [...table.headings.slice(-1), table.caption ?? ''];
  const isAnnounced = announcesLadder(around);
  if (!areRoles(lines) || (columns.plain && !areSteps(lines, isAnnounced))) {
    return undefined;
  }
  if (columns.promotion === undefined) {
    return [
      refused(
        table,
        'It lists lateral moves only. Without promotions it is no ladder by itself.',
      ),
    ];
  }
  if (head.cells.some(({text}) => personHead.test(text))) {
    return [
      refused(
        table,
        'It looks like a list of people and of what became of them.',
      ),
    ];
  }
  const process = around.find((text) => announcesProcess([text]));
  if (process !== undefined && !isAnnounced) {
    return [
      refused(
        table,
        `It stands under ${quoted(process)}, so its moves look like the steps of that rather than of a career.`,
      ),
    ];
  }
  const {roles, moves, doubts: found} = collect(lines);
  const doubts = [...unreadColumns(grid, columns, roles), ...found];
  const promotions = moves.filter(({kind}) => kind === 'promotion');
  if (promotions.length === 0) {
    return [refused(table, 'None of its roles leads to another one.')];
  }
  const [circle] = circlesOf(roles, promotions);
  if (circle) {
    return [
      refused(
        table,
        `Its promotions lead in a circle: ${circle.map(quoted).join(' → ')}.`,
      ),
    ];
  }
  return [
    {
      kind: 'ladder',
      ...sourceOf(table),
      ladder: {
        ...(table.caption !== undefined && {title: table.caption}),
        roles,
        moves,
      },
      doubts,
    },
  ];
}

interface MoveLine {
  from: TableCell;
  promotion?: TableCell;
  lateral?: TableCell;
  level?: TableCell;
  gate?: TableCell;
}

function linesOf({places}: Grid, columns: MoveColumns): MoveLine[] {
  return places.slice(1).flatMap((row): MoveLine | [] => {
    const at = (column: number | undefined): TableCell | undefined =>
      column === undefined ? undefined : row[column]?.cell;
    const from = at(columns.from);
    // A cell over all columns is a title between the rows.
    if (!from || isNone(from.text) || isWhole(row)) {
      return [];
    }
    const [promotion, lateral, level, gate] = [
      at(columns.promotion),
      at(columns.lateral),
      at(columns.level),
      at(columns.gate),
    ];
    return {
      from,
      ...(promotion && {promotion}),
      ...(lateral && {lateral}),
      ...(level && {level}),
      ...(gate && {gate}),
    };
  });
}

/** Columns that name the same roles, though no head says what they are to the others. */
function unreadColumns(
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

function isWhole(row: Grid['places'][number]): boolean {
  return row.length > 1 && row.every((cell) => cell === row[0]);
}

/** What a first cell names, in lowercase: one role, unless each has a line or a link of its own. */
function startsOf(cell: TableCell): string[] {
  return splitRoles(cell, new Set([cell.text.toLowerCase()])).roles.map(
    ({title}) => title.toLowerCase(),
  );
}

/** Titles are short and have words of job titles. */
function areRoles(lines: readonly MoveLine[]): boolean {
  const texts = lines.flatMap(({from, promotion, lateral}) =>
    [from, promotion, lateral].flatMap((cell) =>
      cell && !isNone(cell.text) ? cell.text : [],
    ),
  );
  return (
    !most(texts, isSentence) &&
    lines.every(({from}) => !isSentence(from.text)) &&
    lines.some(({promotion, lateral}) =>
      [promotion, lateral].some(
        (cell) => cell && !isNone(cell.text) && !isSentence(cell.text),
      ),
    ) &&
    most(texts, isLikeRole)
  );
}

/**
 * Things go from one role to another, too. Heads that any table may have ask for titles that share words, as the steps of a
 * career do, or for a heading that announces it.
 */
function areSteps(lines: readonly MoveLine[], isAnnounced: boolean): boolean {
  const pairs = lines.flatMap(({from, promotion}) =>
    promotion && !isNone(promotion.text) ? [[from.text, promotion.text]] : [],
  );
  return (
    (isAnnounced ||
      most(pairs, ([from = '', to = '']) => areRelated(from, to))) &&
    pairs.flat().filter(isLikeRole).length >= pairs.length * 1.5
  );
}

function collect(lines: readonly MoveLine[]) {
  const roles = new Map<string, ForeignRole>();
  const moves = new Map<string, ForeignMove>();
  const doubts: Doubt[] = [];
  const known = new Set(lines.flatMap(({from}) => startsOf(from)));
  const keyOf = ({title, href}: NamedRole, line: number): string => {
    const key = title.toLowerCase();
    const role = roles.get(key);
    if (!role) {
      roles.set(key, {key, title, ...(href !== undefined && {href}), line});
    } else if (role.href === undefined && href !== undefined) {
      role.href = href;
    } else if (href !== undefined && href !== role.href) {
      doubts.push({
        line,
        message: `${quoted(title)} has another link here, ${quoted(href)}, than on line ${role.line}; the first one was taken.`,
      });
    }
    return key;
  };
  const rolesOf = (cell: TableCell | undefined): NamedRole[] => {
    if (!cell) {
      return [];
    }
    const {roles: found, doubt} = splitRoles(cell, known);
    if (doubt !== undefined) {
      doubts.push({
        line: cell.line,
        message: `${quoted(cell.text)} was read as ${found.length === 1 ? 'one role' : `${found.length} roles`}; ${doubt}.`,
      });
    }
    return found.filter(({title}) => {
      if (isSentence(title)) {
        doubts.push({
          line: cell.line,
          message: `${quoted(title)} does not read like a role; it was left out.`,
        });
        return false;
      }
      return true;
    });
  };

  const move = (
    kind: ForeignMove['kind'],
    start: string,
    target: NamedRole,
    line: number,
    said: Pick<ForeignMove, 'gate' | 'note'>,
  ): void => {
    const end = keyOf(target, line);
    const back = moves.get(`${end} ${kind} ${start}`);
    if (end === start) {
      doubts.push({
        line,
        message: `${quoted(target.title)} leads to itself here; that was left out.`,
      });
    } else if (kind === 'lateral' && back) {
      back.both = true;
    } else {
      moves.set(`${start} ${kind} ${end}`, {
        from: start,
        to: end,
        kind,
        line,
        ...(kind === 'promotion' && said),
      });
    }
  };

  for (const {from, promotion, lateral, level, gate} of lines) {
    const starts = rolesOf(from).map((role) => keyOf(role, from.line));
    for (const start of starts) {
      const role = roles.get(start);
      if (role && level && !isNone(level.text)) {
        role.level ??= level.text;
      }
    }
    for (const [kind, cell] of [
      ['promotion', promotion],
      ['lateral', lateral],
    ] as const) {
      for (const target of rolesOf(cell)) {
        for (const start of starts) {
          move(kind, start, target, cell?.line ?? from.line, saidIn(gate));
        }
      }
    }
  }
  return {
    roles: [...roles.values()],
    moves: [...moves.values()],
    doubts: doubts.sort((one, other) => one.line - other.line),
  };
}

/** A gate has a name; what is longer is a note. */
function saidIn(
  cell: TableCell | undefined,
): Pick<ForeignMove, 'gate' | 'note'> {
  if (!cell || isNone(cell.text)) {
    return {};
  }
  return cell.text.length > longestGate || isSentence(cell.text)
    ? {note: cell.markdown}
    : {gate: cell.text};
}

const longestGate = 60;

function circlesOf(
  roles: readonly ForeignRole[],
  promotions: readonly ForeignMove[],
): string[][] {
  const titles = new Map(roles.map(({key, title}) => [key, title]));
  const next = groupBy(promotions, ({from}) => from);
  return findCycles(
    roles.map(({key}) => key),
    (key) => (next.get(key) ?? []).map(({to}) => to),
  ).map((cycle) =>
    [...cycle, ...cycle.slice(0, 1)].map((key) => titles.get(key) ?? ''),
  );
}
