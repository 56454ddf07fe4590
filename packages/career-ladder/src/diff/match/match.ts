import {groupBy} from '../../groupBy';
import {ownRoles} from '../../lint/ownRoles';
import type {Gate, Organization} from '../../organization';
import type {Matched, Pairs, Renaming} from '../pairs';
import {findRenamed} from './findRenamed';
import {inNewNames} from './inNewNames';
import {levelsIn} from '../levelsIn';
import {matchRoles, type RoleMatch} from './matchRoles';
import {matchTracks, type TrackMatch} from './matchTracks';

/** Finds out what of the one state became what of the other. */
export function match(older: Organization, after: Organization): Pairs {
  const tracks = matchTracks(older, after);
  const roles = matchRoles(older, after, tracks);
  const before = inNewNames(older, findRenaming(tracks, roles));
  return {
    before,
    after,
    tracks: pairUp(before.tracks, after.tracks, tracks, ({id}) => id),
    roles: pairUp(
      before.tracks.flatMap(ownRoles),
      after.tracks.flatMap(ownRoles),
      roles,
      ({key}) => key,
    ),
  };
}

/** @param before in the names of the newer state */
function pairUp<Thing extends {id: string}>(
  before: readonly Thing[],
  after: readonly Thing[],
  matches: readonly {before: Thing; after: Thing; proposed: boolean}[],
  nameOf: (thing: Thing) => string,
): Matched<Thing> {
  const old = new Map(before.map((thing) => [nameOf(thing), thing]));
  const matchOf = new Map(matches.map((found) => [found.after, found]));
  const kept = after.flatMap((thing) => {
    const found = matchOf.get(thing);
    const was = old.get(nameOf(thing));
    return found && was
      ? {
          before: was,
          after: thing,
          formerId: found.before.id,
          proposed: found.proposed,
        }
      : [];
  });
  const stayed = new Set(kept.map((pair) => pair.before));
  return {
    kept,
    added: after.filter((thing) => !matchOf.has(thing)),
    removed: before.filter((thing) => !stayed.has(thing)),
  };
}

function findRenaming(
  tracks: readonly TrackMatch[],
  roles: readonly RoleMatch[],
): Renaming {
  const keys = new Map(
    roles.map((found) => [found.before.key, found.after.key]),
  );
  const rolesOf = groupBy(roles, (found) => found.before.track);
  const byTrack = (
    find: (match: TrackMatch) => ReadonlyMap<string, string>,
  ): ReadonlyMap<string, ReadonlyMap<string, string>> =>
    new Map(tracks.map((found) => [found.before.id, find(found)]));
  const ofRoles = (key: 'level' | 'path', {before: {id}}: TrackMatch) =>
    (rolesOf.get(id) ?? []).map((found) => ({
      before: found.before[key],
      after: found.after[key],
    }));

  return {
    tracks: new Map(tracks.map((found) => [found.before.id, found.after.id])),
    roles: keys,
    levels: byTrack((found) =>
      findRenamed(
        levelsIn(found.before),
        levelsIn(found.after),
        ofRoles('level', found),
      ),
    ),
    paths: byTrack((found) =>
      findRenamed(
        found.before.paths,
        found.after.paths,
        ofRoles('path', found),
      ),
    ),
    gates: byTrack((found) =>
      sameTitles(found.before.gates, found.after.gates),
    ),
  };
}

/** Another title may ask for something else, so it is another gate. */
function sameTitles(
  before: readonly Gate[],
  after: readonly Gate[],
): Map<string, string> {
  const current = new Set(after.map(({id}) => id));
  const old = new Set(before.map(({id}) => id));
  const added = new Map(
    after.filter(({id}) => !old.has(id)).map(({id, title}) => [title, id]),
  );
  return new Map(
    before.flatMap(({id, title}): [string, string][] => {
      const now = added.get(title);
      return current.has(id) || now === undefined ? [] : [[id, now]];
    }),
  );
}
