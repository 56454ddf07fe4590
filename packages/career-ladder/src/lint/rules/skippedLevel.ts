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
  const ofPath = groupBy(ownRoles(track), ({path}) => path);
  const leaving = groupBy(promotions, ({from}) => from.key);
  const arriving = groupBy(promotions, ({to}) => to.key);
  return ({from, to}) => {
    const isPassed = (role: Role) =>
      stepOf(role) > stepOf(from) &&
      stepOf(role) < stepOf(to) &&
      role.status !== 'draft' &&
      role.status !== 'deprecated';
    // Nearly every promotion leads to the next step.
    if (!(stepOf(to) - stepOf(from) > 1)) {
      return undefined;
    }
    const path = to.path ?? from.path;
    const beside = [
      ...(leaving.get(from.key) ?? []).map((other) => other.to),
      ...(arriving.get(to.key) ?? []).map((other) => other.from),
    ];
    return [
      ...(path === undefined ? [] : (ofPath.get(path) ?? [])),
      ...beside.filter((role) => role.path === undefined),
    ].find(isPassed);
  };
}
