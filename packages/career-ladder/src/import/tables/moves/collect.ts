import {quoted} from '../../../names/quoted';
import type {Doubt, ForeignMove, ForeignRole, TableCell} from '../../types';
import {isSentence} from '../likeRoles';
import type {MoveLine} from './lines';
import {isNone, type NamedRole, splitRoles} from './split';

/** The roles that rows name, each once, and the moves between them. */
export function collect(lines: readonly MoveLine[]): {
  roles: ForeignRole[];
  moves: ForeignMove[];
  doubts: Doubt[];
} {
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

/** What a first cell names, in lowercase: one role, unless each has a line or a link of its own. */
function startsOf(cell: TableCell): string[] {
  return splitRoles(cell, new Set([cell.text.toLowerCase()])).roles.map(
    ({title}) => title.toLowerCase(),
  );
}
