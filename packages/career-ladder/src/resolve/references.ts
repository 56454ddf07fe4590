import {knownNames} from '../names/knownNames';
import {nearest} from '../names/nearest';
import {slug} from '../names/slug';
import type {Position, Role} from '../organization';
import {slugPath} from './fileNames';
import type {Report} from './report';
import type {TrackFile} from './trackFile';

export interface Tracks {
  /** By id. */
  known: ReadonlyMap<string, TrackFile>;
  /** Ids of tracks whose files could not be read. */
  unreadable: ReadonlySet<string>;
}

/** Finds a track by its id; reports an unknown one. */
export function findTrack(
  written: string,
  {known, unreadable}: Tracks,
  position: Position,
  report: Report,
): TrackFile | undefined {
  const id = slugPath(written);
  const track = known.get(id);
  if (!track && !unreadable.has(id)) {
    report(
      'unknown-track',
      position,
      `Unknown track "${written}". ${knownNames('tracks', written, [...known.keys()])}`,
    );
  }
  return track;
}

/** Finds a role by its id or an alias, `role` in the track itself or `track#role`; reports an unknown one. */
export function findRole(
  written: string,
  from: TrackFile,
  tracks: Tracks,
  position: Position,
  report: Report,
): Role | undefined {
  const hash = written.indexOf('#');
  const track =
    hash < 0
      ? from
      : findTrack(written.slice(0, hash), tracks, position, report);
  const name = written.slice(hash + 1);
  const id = slug(name);
  const role = track?.roleNames.get(id);
  if (!track || role) {
    return role;
  }
  const names = [...track.roleNames.keys()];
  if (track.hasLost('roles') && !nearest(name, names)) {
    // It may well be a role that could not be read, whose own problem is reported.
    return undefined;
  }
  const elsewhere =
    hash < 0
      ? [...tracks.known.values()].filter(({roleNames}) => roleNames.has(id))
      : [];
  report(
    'unknown-role',
    position,
    elsewhere.length > 0
      ? `Unknown role "${name}" in this track. To name a role of another track, write ${elsewhere
          .slice(0, 3)
          .map((other) => `"${other.id}#${id}"`)
          .join(' or ')}.`
      : `Unknown role "${name}" in track "${track.id}". ${knownNames('roles', name, names)}`,
  );
  return undefined;
}
