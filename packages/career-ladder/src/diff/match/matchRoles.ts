import {groupBy} from '../../groupBy';
import {ownRoles} from '../../lint/ownRoles';
import type {Organization, Role, RoleKey} from '../../organization';
import {allMoves} from '../allMoves';
import {likestPairs, type NeighboursOf} from './likeness';
import type {TrackMatch} from './matchTracks';

/** A role of the older state and what became of it. */
export interface RoleMatch {
  before: Role;
  after: Role;
  /** Neither its id nor an alias says so, only its likeness. */
  proposed: boolean;
}

/**
 * Which role became which: in the same track the one with its id, else the one of which one's id is an alias of the other; else, in
 * another track, the only one with its id and title; else the likest of the same track.
 */
export function matchRoles(
  before: Organization,
  after: Organization,
  tracks: readonly TrackMatch[],
): RoleMatch[] {
  const matches: RoleMatch[] = [];
  const taken = new Set<Role>();
  const add = (one: Role, other: Role, proposed: boolean) => {
    taken.add(one).add(other);
    matches.push({before: one, after: other, proposed});
  };
  const left = (roles: readonly Role[]) =>
    roles.filter((role) => !taken.has(role));

  for (const match of tracks) {
    const [was, is] = [ownRoles(match.before), ownRoles(match.after)];
    const byId = new Map(is.map((role) => [role.id, role]));
    const byAlias = new Map(
      is.flatMap((role) => role.aliases.map((alias) => [alias, role])),
    );
    for (const find of [
      ({id}: Role) => byId.get(id),
      ({id}: Role) => byAlias.get(id),
      // An id may go back to an earlier one.
      ({aliases}: Role) =>
        aliases.map((alias) => byId.get(alias)).find(Boolean),
    ]) {
      for (const role of left(was)) {
        const same = find(role);
        if (same && !taken.has(same)) {
          add(role, same, false);
        }
      }
    }
  }

  const name = ({id, title}: Role) => `${id} ${title}`;
  const elsewhere = groupBy(left(after.tracks.flatMap(ownRoles)), name);
  const gone = groupBy(left(before.tracks.flatMap(ownRoles)), name);
  for (const [key, [role, ...others]] of gone) {
    const [same, ...more] = elsewhere.get(key) ?? [];
    if (role && same && others.length + more.length === 0) {
      add(role, same, false);
    }
  }

  const became = new Map(matches.map((match) => [match.before.key, match]));
  const remains = new Set(matches.map((match) => match.after.key));
  const neighbours = {
    before: neighboursIn(before, (key) => became.get(key)?.after.key),
    after: neighboursIn(after, (key) => (remains.has(key) ? key : undefined)),
  };
  for (const match of tracks) {
    const pairs = likestPairs(
      left(ownRoles(match.before)),
      left(ownRoles(match.after)),
      neighbours,
    );
    for (const [one, other] of pairs) {
      add(one, other, true);
    }
  }
  return matches;
}

/**
 * Which roles lead to a role and where it leads, as far as they are in both states.
 * @param nameOf what a role is called in the newer state
 */
function neighboursIn(
  organization: Organization,
  nameOf: (key: RoleKey) => RoleKey | undefined,
): NeighboursOf {
  const moves = allMoves(organization);
  const [from, to] = [
    groupBy(moves, (move) => move.from),
    groupBy(moves, (move) => move.to),
  ];
  const names = (keys: readonly RoleKey[], side: string) =>
    keys.flatMap((key) => {
      const name = nameOf(key);
      return name === undefined ? [] : `${side} ${name}`;
    });
  return ({key}) =>
    new Set([
      ...names(
        (from.get(key) ?? []).map((move) => move.to),
        'to',
      ),
      ...names(
        (to.get(key) ?? []).map((move) => move.from),
        'from',
      ),
    ]);
}
