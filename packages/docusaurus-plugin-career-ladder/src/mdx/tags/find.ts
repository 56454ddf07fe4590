import {knownNames, type RoleKey, slug, trackId} from 'career-ladder';
import {anyTrack, type TrackNames} from '../../delivery/names';

type Fail = (message: string) => never;

/** Finds a track by its id, compared as a slug. */
export function findTrack(
  found: string,
  tracks: TrackNames[],
  fail: Fail,
): TrackNames {
  return (
    tracks.find(({id}) => id === trackId(found)) ??
    tracks.find(({id}) => id === anyTrack) ??
    fail(
      `Unknown track "${found}". ${knownNames(
        'tracks',
        found,
        tracks.map(({id}) => id),
      )}`,
    )
  );
}

/**
 * Finds a role of a track by its id or an earlier one, compared as a slug; `track#role` is understood as well, and names the roles of other
 * tracks that are drawn with it. A track whose data has never been good has no roles to check against: the name is taken
 * as it is, and checked when the data heals.
 */
export function findRole(found: string, track: TrackNames, fail: Fail): string {
  const id = roleId(found, track.id);
  if (!track.roles || track.roles.includes(id)) {
    return id;
  }
  const {aliases = {}} = track;
  if (Object.hasOwn(aliases, id)) {
    return aliases[id] ?? id;
  }
  return fail(
    `Unknown role "${found}" in track "${track.id}". ${knownNames('roles', found, track.roles)}`,
  );
}

/**
 * Finds a role by its key, `track#role`.
 * @param example a tag as it should be, for the message
 */
export function findRoleOfTrack(
  found: string,
  tracks: TrackNames[],
  example: string,
  fail: Fail,
): {track: string; id: string; key: RoleKey} {
  const [first = '', second = '', ...rest] = found.split('#');
  if (!first || !second || rest.length > 0) {
    return fail(
      `The role "${found}" is not of the form "track#role": ${example}.`,
    );
  }
  const track = findTrack(first, tracks, fail);
  const id = findRole(second, track, fail);
  return {track: track.id, id, key: `${track.id}#${id}`};
}

function roleId(found: string, track: string): string {
  const [first = '', second] = found.split('#');
  if (second === undefined) {
    return slug(first);
  }
  return trackId(first) === track
    ? slug(second)
    : `${trackId(first)}#${slug(second)}`;
}
