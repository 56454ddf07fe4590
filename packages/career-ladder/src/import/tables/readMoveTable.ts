import {groupBy} from '../../groupBy';
import {quoted} from '../../names/quoted';
import {findCycles} from '../../resolve/cycles';
import type {ForeignMove, ForeignRole, Reading, Table} from '../types';
import {expand} from './grid';
import {announcesLadder, announcesProcess} from './likeRoles';
import {areRoles, areSteps} from './moves/careers';
import {collect} from './moves/collect';
import {moveColumns} from './moves/columns';
import {linesOf} from './moves/lines';
import {unreadColumns} from './moves/unreadColumns';
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
