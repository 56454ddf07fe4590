import {groupBy} from '../../groupBy';
import type {RoleKey} from '../../organization';
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
    const rolesThatReach = reaching({moves, tracks});
    return [...groupBy(switches, ({from}) => from.path)].flatMap(
      ([path, ofPath]) => {
        const leadsBack = rolesThatReach(path);
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

/** Finds the roles from which moves lead to a path. Where moves of a track may be missing, they may lead there. */
function reaching({
  moves,
  tracks,
}: Pick<Subject, 'moves' | 'tracks'>): (path?: string) => Set<RoleKey> {
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
  const roles = ends.flatMap(({from, to}) => [from, to]);
  const ofPath = groupBy(roles, (role) => role.path);
  const unknown = roles.filter(({track}) => !whole.has(track));
  return (path) => {
    const found = new Set(
      [...(ofPath.get(path) ?? []), ...unknown].map(({key}) => key),
    );
    // Grows while it is walked.
    for (const key of found) {
      arriving.get(key)?.forEach(({from}) => found.add(from.key));
    }
    return found;
  };
}
