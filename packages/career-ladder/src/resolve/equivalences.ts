import {slug} from '../names/slug';
import type {Equivalence, Role, RoleKey} from '../organization';
import {findRole, type Tracks} from './references';
import type {Report} from './report';
import type {DeclaredEquivalence} from './scope';
import type {TrackFile} from './trackFile';

/** The equivalences that hold on a track: those by role that it names, and those by level for which it has roles. */
export function findEquivalences(
  track: TrackFile,
  drawn: readonly Role[],
  tracks: Tracks,
  report: Report,
): Equivalence[] {
  const levelOf = new Map(drawn.map(({key, level}) => [key, level]));
  return track.scope.equivalences
    .map((declared): Equivalence => {
      const levels = declared.levels?.map(slug);
      const equals = levels
        ? drawn.filter(({level}) => levels.includes(level ?? ''))
        : namedRoles(declared, track, tracks, report);
      return {
        roles: equals.map(({key}) => key),
        in: declared.in,
        ...(levels && {levels}),
        position: declared.position,
      };
    })
    .filter((equivalence) => isEquivalence(equivalence, levelOf));
}

/** Whether two equals are left; given by level, on different levels: roles of one level are not called equal. */
export function isEquivalence(
  {roles, levels}: Equivalence,
  levelOf: ReadonlyMap<RoleKey, string | undefined>,
): boolean {
  const equals = levels ? new Set(roles.map((key) => levelOf.get(key))) : roles;
  return [...equals].length > 1;
}

function namedRoles(
  {roles = [], position, positionOfRole}: DeclaredEquivalence,
  track: TrackFile,
  tracks: Tracks,
  report: Report,
): Role[] {
  const found = roles.map((name, index) =>
    findRole(name, track, tracks, positionOfRole(index), report),
  );
  const equals = [...new Set(found.filter((role) => role !== undefined))];
  if (
    equals.length < 2 &&
    !found.includes(undefined) &&
    !track.hasLost('roles')
  ) {
    report(
      'too-few-equals',
      position,
      'Fewer than two roles are named. Name at least two different ones.',
    );
  }
  return equals;
}
