import {groupBy} from '../../groupBy';
import type {RoleKey} from '../../organization';
import {roleName} from '../roleName';
import type {Rule} from '../rule';
import type {WrittenMove} from '../writtenMoves';

/**
 * A promotion to another path from behind the fork, as if one became a manager only after Staff. Where a path begins with the
 * track, nothing tells where the fork is; where paths meet, the role has none.
 */
export const promotionChangesPath: Rule = {
  name: 'promotion-changes-path',
  check: ({moves}) => {
    const promotions = moves.filter(({move}) => move.kind === 'promotion');
    const behind = behindFork(promotions);
    return promotions
      .filter(
        ({track, from, to}) =>
          from.path !== undefined &&
          to.path !== undefined &&
          from.path !== to.path &&
          behind.has(from.key) &&
          // Another track may have paths of its own.
          track.paths.some(({id}) => id === to.path),
      )
      .map(({move, track, from, to}) => ({
        position: move.position,
        message: `This promotion leads from the path "${from.path}" (${roleName(from.key, track)}) to "${to.path}" (${roleName(to.key, track)}). Let it begin before the paths part, or write it as "lateral".`,
        track,
        role: from,
        move,
      }));
  },
};

/** The roles to which promotions lead from one that has no path. */
function behindFork(promotions: readonly WrittenMove[]): Set<RoleKey> {
  const leaving = groupBy(promotions, ({from}) => from.key);
  const found = new Set(
    promotions
      .filter(({from}) => from.path === undefined)
      .map(({to}) => to.key),
  );
  // Grows while it is walked.
  for (const key of found) {
    leaving.get(key)?.forEach(({to}) => found.add(to.key));
  }
  return found;
}
