import {promotionDepths} from '../../resolve/promotionDepths';
import type {ForeignLadder, ForeignRole} from '../types';

/** Steps from junior to senior, and the step of each role that has one. */
export interface ProposedLevels {
  /** The names of each step as the source gives them; a step without any gets a number. */
  steps: string[][];
  /** By key: which step, and which of its names. */
  stepOf: ReadonlyMap<string, {step: number; name: number}>;
}

/**
 * Proposes levels: the columns that the source draws its roles in, else one for each promotion on the longest way to a
 * role. A role that nothing leads to or from has none. No level is read from a title.
 */
export function proposeLevels({roles, moves}: ForeignLadder): ProposedLevels {
  const promotions = moves.filter(({kind}) => kind === 'promotion');
  const joined = new Set(moves.flatMap(({from, to}) => [from, to]));
  const ranked = roles.filter(
    ({key, level}) => joined.has(key) || level !== undefined,
  );
  const rankOf =
    columnsOf(ranked, promotions) ??
    promotionDepths(
      ranked.map(({key}) => key),
      promotions,
    );
  const ranks = [...new Set(rankOf.values())].sort((a, b) => a - b);
  const steps = ranks.map((rank) => [
    ...new Set(
      ranked
        .filter(({key}) => rankOf.get(key) === rank)
        .flatMap(({level}) => level ?? []),
    ),
  ]);
  const stepOf = new Map(
    ranked.flatMap(({key, level}) => {
      const step = ranks.indexOf(rankOf.get(key) ?? -1);
      const name = Math.max(0, steps[step]?.indexOf(level ?? '') ?? 0);
      return step < 0 ? [] : [[key, {step, name}] as const];
    }),
  );
  return {
    steps: steps.map((names, index) =>
      names.length > 0 ? names : [`Level ${index + 1}`],
    ),
    stepOf,
  };
}

/** The columns of the source, where every role has one and every promotion leads to a later one. */
function columnsOf(
  roles: readonly ForeignRole[],
  promotions: readonly {from: string; to: string}[],
): Map<string, number> | undefined {
  const columns = new Map(
    roles.flatMap(({key, column}) =>
      column === undefined ? [] : [[key, column] as const],
    ),
  );
  const rises = promotions.every(
    ({from, to}) => (columns.get(from) ?? 0) < (columns.get(to) ?? 0),
  );
  return columns.size === roles.length && rises ? columns : undefined;
}
