import {isEquivalence} from './equivalences';
import type {Move, Organization, Role, RoleKey, Track} from '../organization';

/**
 * The organization as it is published: without draft roles, their moves, and equalities that fewer than two roles are left of.
 * In a list, the role before a draft leads to the one after it.
 */
export function withoutDrafts(organization: Organization): Organization {
  const all = organization.tracks.flatMap(({roles}) => roles);
  const drafts = new Set(all.filter(isDraft).map(({key}) => key));
  return drafts.size === 0
    ? organization
    : {
        ...organization,
        tracks: organization.tracks.map((track) => publish(track, drafts)),
      };
}

function publish(track: Track, drafts: ReadonlySet<RoleKey>): Track {
  const nextInList = new Map(
    track.moves.filter(({implied}) => implied).map((move) => [move.from, move]),
  );
  const bridge = (move: Move): Move => {
    let last: Move | undefined = move;
    while (move.implied && last && drafts.has(last.to)) {
      last = nextInList.get(last.to);
    }
    return last ? {...last, from: move.from, position: move.position} : move;
  };
  const levelOf = new Map(track.roles.map(({key, level}) => [key, level]));
  return {
    ...track,
    roles: track.roles
      .filter((role) => !isDraft(role))
      .map((role) => withoutReplacement(role, drafts)),
    moves: track.moves
      .map(bridge)
      .filter(({from, to}) => !drafts.has(from) && !drafts.has(to)),
    equivalences: track.equivalences
      .map((equivalence) => ({
        ...equivalence,
        roles: equivalence.roles.filter((key) => !drafts.has(key)),
      }))
      .filter((equivalence) => isEquivalence(equivalence, levelOf)),
  };
}

function isDraft({status}: Role): boolean {
  return status === 'draft';
}

function withoutReplacement(role: Role, drafts: ReadonlySet<RoleKey>): Role {
  const {replacedBy, ...rest} = role;
  return replacedBy !== undefined && drafts.has(replacedBy) ? rest : role;
}
