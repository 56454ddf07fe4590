import {groupBy} from '../../groupBy';
import type {Role, RoleKey} from '../../organization';
import {roleName} from '../roleName';
import type {Rule, Subject} from '../rule';

/** A lateral move to another path from which no way leads back. */
export const oneWaySwitch: Rule = {
  name: 'one-way-switch',
  check: ({moves, tracks}) => {
    const switches = moves.filter(
      ({move, from, to}) =>
        move.kind === 'lateral' &&
        !move.both &&
        from.path !== undefined &&
        to.path !== undefined &&
        from.path !== to.path,
    );
    return [...groupBy(switches, ({from}) => from.path)].flatMap(
      ([path, ofPath]) => {
        const leadsBack = leadingTo((role) => role.path === path, {
          moves,
          tracks,
        });
        return ofPath
          .filter(({to}) => !leadsBack.has(to.key))
          .map(({move, track, from, to}) => ({
            position: move.position,
            message: `This move leads from the path "${from.path}" to "${to.path}", and no move leads from ${roleName(to.key, track)} back. Write "both: true", or a move back.`,
            track,
            role: from,
            move,
          }));
      },
    );
  },
};

/** The roles from which moves lead to certain ones; where moves may be missing, they may lead there. */
function leadingTo(
  isEnd: (role: Role) => boolean,
  {moves, tracks}: Pick<Subject, 'moves' | 'tracks'>,
): Set<RoleKey> {
  const whole = new Set(tracks.map(({id}) => id));
  const ends = moves.flatMap(({move, from, to}) =>
    move.both
      ? [
          {from, to},
          {from: to, to: from},
        ]
      : [{from, to}],
  );
  const arriving = groupBy(ends, ({to}) => to.key);
  const found = new Set(
    ends
      .flatMap(({from, to}) => [from, to])
      .filter((role) => isEnd(role) || !whole.has(role.track))
      .map(({key}) => key),
  );
  // Grows while it is walked.
  for (const key of found) {
    arriving.get(key)?.forEach(({from}) => found.add(from.key));
  }
  return found;
}
