import {groupBy} from '../groupBy';
import type {Equivalence, Role, Track} from '../organization';
import type {DrawnLadder} from './drawnLadder';

/** Roles of a ladder whose equality is drawn. */
export interface Equals {
  equivalence: Equivalence;
  /** In the authored order. */
  roles: Role[];
}

/**
 * What of a track's equivalences is drawn. One by level holds for roles of all families at once; what a reader looks for is
 * that the paths of one family are equal, so it is drawn within each track, and between different levels. What is no longer used
 * is left out. The sentences say all of it.
 */
export function drawnEquals({equivalences, roles}: Track): Equals[] {
  const roleOf = new Map(roles.map((role) => [role.key, role]));
  return equivalences.flatMap((equivalence) => {
    const equal = equivalence.roles
      .flatMap((key) => roleOf.get(key) ?? [])
      .filter(({status}) => status !== 'deprecated');
    const families = equivalence.levels
      ? [...groupBy(equal, ({track}) => track).values()]
      : [equal];
    return families.map((family) => ({equivalence, roles: family}));
  });
}

/** Two roles of one column whose equality is drawn. */
export interface EqualPair {
  /** Indexes in the ladder's roles. */
  above: number;
  below: number;
  equivalence: Equivalence;
}

/** Of several equals in a column each is joined to the next one. */
export function equalPairs({track, roles, indexOf}: DrawnLadder): EqualPair[] {
  return drawnEquals(track).flatMap(({equivalence, roles: equal}) => {
    const indexes = equal
      .flatMap(({key}) => indexOf.get(key) ?? [])
      .sort((a, b) => a - b);
    return indexes.slice(1).flatMap((below, index): EqualPair[] => {
      const above = indexes[index] ?? -1;
      const [upper, lower] = [roles[above], roles[below]];
      const isShown =
        upper?.column === lower?.column &&
        !(equivalence.levels && upper?.role.level === lower?.role.level);
      return isShown ? [{above, below, equivalence}] : [];
    });
  });
}
