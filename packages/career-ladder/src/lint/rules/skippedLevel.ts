import {groupBy} from '../../groupBy';
import type {Role, Track} from '../../organization';
import {levelsOf} from '../../resolve/levels';
import {ownRoles} from '../ownRoles';
import {roleName} from '../roleName';
import type {Rule} from '../rule';
import type {WrittenMove} from '../writtenMoves';

/** A promotion that passes over a step on which its track has a role of the same path. */
export const skippedLevel: Rule = {
  name: 'skipped-level',
  check: ({moves}) => {
    const promotions = moves.filter(({move}) => move.kind === 'promotion');
    return [...groupBy(promotions, ({track}) => track)].flatMap(
      ([track, written]) => {
        const between = rolesBetween(track, written);
        return written.flatMap((promotion) => {
          const {move, from, to} = promotion;
          const passed = between(promotion);
          return passed
            ? {
                position: move.position,
                message: `This promotion from ${levelled(from, track)} to ${levelled(to, track)} passes over ${levelled(passed, track)}. Lead to that role first.`,
                track,
                role: from,
                move,
              }
            : [];
        });
      },
    );
  },
};

function levelled(role: Role, track: Track): string {
  return `${roleName(role.key, track)} (level "${role.level}")`;
}

/**
 * Finds a role that a promotion passes over. One without a path may be on a branch of its own: it counts only where it is an
 * end of another promotion from where this one begins, or to where it leads.
 */
function rolesBetween(
  track: Track,
  promotions: readonly WrittenMove[],
): (promotion: WrittenMove) => Role | undefined {
  const levels = levelsOf(track.steps);
  const stepOf = ({level = ''}: Role) => levels.get(level)?.step ?? NaN;
  const canBePassed = ({status}: Role) =>
    status !== 'draft' && status !== 'deprecated';
  const roles = ownRoles(track).filter(canBePassed);
  const ofPath = new Map(
    [...groupBy(roles, ({path}) => path)].map(([path, group]) => [
      path,
      // One role a step is enough to find one.
      [...new Map(group.map((role) => [stepOf(role), role])).values()],
    ]),
  );
  const leaving = groupBy(promotions, ({from}) => from.key);
  const arriving = groupBy(promotions, ({to}) => to.key);
  return ({from, to}) => {
    const [low, high] = [stepOf(from), stepOf(to)];
    // Nearly every promotion leads to the next step.
    if (!(high - low > 1)) {
      return undefined;
    }
    const isPassed = (role: Role) => {
      const step = stepOf(role);
      return step > low && step < high;
    };
    const path = to.path ?? from.path;
    const onPath =
      path === undefined ? undefined : ofPath.get(path)?.find(isPassed);
    const beside = () =>
      [
        ...(leaving.get(from.key) ?? []).map((other) => other.to),
        ...(arriving.get(to.key) ?? []).map((other) => other.from),
      ].find(
        (role) =>
          role.path === undefined && canBePassed(role) && isPassed(role),
      );
    return onPath ?? beside();
  };
}
