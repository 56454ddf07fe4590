import type {Role, Track} from '../../organization';
import {groupBy} from '../../groupBy';
import {promotionDepths} from '../../resolve/promotionDepths';
import {levelsOf} from '../../resolve/levels';
import {ownRoles} from '../ownRoles';
import type {Rule} from '../rule';

/** A role that no promotion leaves, though its path goes on above it and it is not said to be a destination. */
export const deadEnd: Rule = {
  name: 'dead-end',
  check: ({tracks}) =>
    tracks.flatMap((track) => {
      const leaving = new Set(
        track.moves
          .filter(({kind}) => kind === 'promotion')
          .map(({from}) => from),
      );
      const isTop = tops(track);
      return ownRoles(track)
        .filter(
          (role) =>
            role.status !== 'deprecated' &&
            !role.terminal &&
            !leaving.has(role.key) &&
            // With neither, nothing tells whether it is meant to go on.
            (role.level !== undefined || role.path !== undefined) &&
            !isTop(role),
        )
        .map((role) => ({
          position: role.position,
          message: `No promotion leads on from "${role.id}", and its path goes on above it. Give it "next", or "terminal: true" if one may stay for good.`,
          track,
          role,
        }));
    }),
};

/** The top of a path is its highest step; where roles of it have no level, what is behind the most promotions. */
function tops(track: Track): (role: Role) => boolean {
  const levels = levelsOf(track.steps);
  const promotions = track.moves.filter(({kind}) => kind === 'promotion');
  const depths = promotionDepths(
    new Set([
      ...track.roles.map(({key}) => key),
      ...promotions.flatMap(({from, to}) => [from, to]),
    ]),
    promotions,
  );
  const highest = new Set<Role>();
  for (const roles of groupBy(
    ownRoles(track),
    ({path = ''}) => path,
  ).values()) {
    const steps = roles.flatMap(
      ({level}) => levels.get(level ?? '')?.step ?? [],
    );
    const ranks =
      steps.length === roles.length
        ? steps
        : roles.map(({key}) => depths.get(key) ?? 0);
    const top = ranks.reduce((a, b) => Math.max(a, b), 0);
    roles
      .filter((_, index) => ranks[index] === top)
      .forEach((role) => highest.add(role));
  }
  return (role) => highest.has(role);
}
