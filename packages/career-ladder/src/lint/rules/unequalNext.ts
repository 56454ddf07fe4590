import {groupBy} from '../../groupBy';
import type {Role, Track} from '../../organization';
import {levelsOf} from '../../resolve/levels';
import {ownRoles} from '../ownRoles';
import {roleName} from '../roleName';
import type {Finding, Rule} from '../rule';
import type {WrittenMove} from '../writtenMoves';

/**
 * Equals whose next roles are neither on one step nor equal themselves. One that leads nowhere has nothing to compare, nor has
 * one whose next role is on no step of the track.
 */
export const unequalNext: Rule = {
  name: 'unequal-next',
  check: ({moves, tracks}) => {
    const promotionsFrom = groupBy(
      moves.filter(({move}) => move.kind === 'promotion'),
      ({from}) => from.key,
    );
    return tracks.flatMap((track) => {
      const own = new Map(ownRoles(track).map((role) => [role.key, role]));
      const ranksOf = rankingOf(track);
      return track.equivalences.flatMap(({roles}): Finding[] => {
        const [first, ...others] = roles.flatMap((key): Leading[] => {
          const role = own.get(key);
          const next = promotionsFrom.get(key) ?? [];
          const ranks = next.map(({to}) => ranksOf(to));
          return role &&
            role.status !== 'deprecated' &&
            next.length > 0 &&
            ranks.every((one) => one.length > 0)
            ? [{role, next, ranks: new Set(ranks.flat())}]
            : [];
        });
        return first
          ? others
              .filter(
                ({ranks}) => ![...ranks].some((one) => first.ranks.has(one)),
              )
              .flatMap((other) => difference(first, other, track))
          : [];
      });
    });
  },
};

/** One of the equals, with what it leads to. */
interface Leading {
  role: Role;
  next: readonly WrittenMove[];
  ranks: ReadonlySet<string>;
}

function difference(first: Leading, other: Leading, track: Track): Finding[] {
  const [before] = first.next;
  const [after] = other.next;
  return before && after
    ? [
        {
          position: after.move.position,
          message: `${roleName(first.role.key, track)} and ${roleName(other.role.key, track)} are equal, but they lead to roles that are not: ${levelled(before.to, track)} and ${levelled(after.to, track)}. Let both lead to one step, or to equals.`,
          track,
          role: other.role,
          move: after.move,
        },
      ]
    : [];
}

function levelled({key, level}: Role, track: Track): string {
  return `${roleName(key, track)} (level "${level}")`;
}

/** What a role has in common with its equals: its step, and the equivalences it is in. None for one on no step. */
function rankingOf({steps, equivalences}: Track): (role: Role) => string[] {
  const levels = levelsOf(steps);
  const equalIn = groupBy(
    equivalences.flatMap(({roles}, index) =>
      roles.map((key) => ({key, rank: `equivalence ${index}`})),
    ),
    ({key}) => key,
  );
  return ({key, level = ''}) => {
    const step = levels.get(level)?.step;
    return step === undefined
      ? []
      : [`step ${step}`, ...(equalIn.get(key) ?? []).map(({rank}) => rank)];
  };
}
