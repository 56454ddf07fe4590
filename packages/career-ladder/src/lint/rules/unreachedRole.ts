import type {Role, Track} from '../../organization';
import {levelsOf} from '../../resolve/levels';
import {ownRoles} from '../ownRoles';
import type {Rule} from '../rule';

/** A role that nobody can move to, though it is not where the track begins. */
export const unreachedRole: Rule = {
  name: 'unreached-role',
  check: ({tracks}) =>
    tracks.flatMap((track) => {
      const reached = new Set(
        track.moves.flatMap(({from, to, both}) => (both ? [from, to] : [to])),
      );
      const begins = beginning(track);
      return ownRoles(track)
        .filter(
          (role) =>
            role.status !== 'deprecated' &&
            !reached.has(role.key) &&
            !begins(role),
        )
        .map((role) => ({
          position: role.position,
          message: `No role leads to "${role.id}", and it is not where the track begins. Name it in the "next" of another role.`,
          track,
          role,
        }));
    }),
};

/** A track begins on the lowest level that its roles have; where a role has none, with its first role and with each that leads on. */
function beginning(track: Track): (role: Role) => boolean {
  const levels = levelsOf(track.steps);
  const stepOf = ({level}: Role) => levels.get(level ?? '')?.step;
  const roles = ownRoles(track);
  const lowest = Math.min(
    ...new Set(roles.flatMap((role) => stepOf(role) ?? [])),
  );
  const [first] = roles;
  const leaving = new Set(track.moves.map(({from}) => from));
  return (role) => {
    const step = stepOf(role);
    return step === undefined
      ? role === first || leaving.has(role.key)
      : step === lowest;
  };
}
