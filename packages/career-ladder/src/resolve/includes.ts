import type {Role, Step} from '../organization';
import {findCycles} from './cycles';
import {findTrack, type Tracks} from './references';
import type {Report} from './report';
import type {TrackFile} from './trackFile';

/** What a track draws: its own roles and those of the tracks it includes. */
export interface Drawn {
  /** The track itself first, then all that it includes, each once. */
  tracks: TrackFile[];
  /** In the authored order, each once. */
  roles: Role[];
  /** The track's own steps; of a track without any, the first that it includes. */
  steps: readonly Step[];
}

export interface Include {
  /** Its index among the entries of `roles`. */
  place: number;
  track: TrackFile;
}

export interface Includes {
  /** The tracks that a track names itself. */
  of: (track: TrackFile) => readonly Include[];
  drawn: (track: TrackFile) => Drawn;
}

/** Follows `- track: leadership` among the roles, any number of tracks deep. */
export function followIncludes(tracks: Tracks, report: Report): Includes {
  const included = new Map(
    [...tracks.known.values()].map((track) => [
      track,
      findIncludes(track, tracks, report),
    ]),
  );
  const includesOf = (track: TrackFile) => included.get(track) ?? [];
  reportCycles(tracks, includesOf, report);
  return {
    of: includesOf,
    drawn: (track) => draw(track, includesOf),
  };
}

function findIncludes(
  {shape}: TrackFile,
  tracks: Tracks,
  report: Report,
): Include[] {
  const first = new Map<TrackFile, number>();
  return shape.roles.flatMap((entry, place) => {
    if (!('track' in entry)) {
      return [];
    }
    const position = shape.positionOf(['roles', place, 'track']);
    const track = findTrack(entry.track, tracks, position, report);
    if (!track) {
      return [];
    }
    const earlier = first.get(track);
    if (earlier !== undefined) {
      report(
        'same-include',
        position,
        `The track "${track.id}" is already included in line ${shape.positionOf(['roles', earlier]).line}. Keep one of the two.`,
      );
      return [];
    }
    first.set(track, place);
    return [{place, track}];
  });
}

function reportCycles(
  {known}: Tracks,
  includesOf: (track: TrackFile) => readonly Include[],
  report: Report,
): void {
  const next = (track: TrackFile) =>
    includesOf(track).map((include) => include.track);
  for (const cycle of findCycles(known.values(), next)) {
    const [first] = cycle;
    const last = cycle.at(-1);
    const closing = last && includesOf(last).find(({track}) => track === first);
    if (first && closing) {
      const chain = [...cycle, first].map(({id}) => id).join(' → ');
      report(
        'cyclic-include',
        last.shape.positionOf(['roles', closing.place, 'track']),
        `These tracks include each other: ${chain}.`,
      );
    }
  }
}

function draw(
  start: TrackFile,
  includesOf: (track: TrackFile) => readonly Include[],
): Drawn {
  const seen = new Set<TrackFile>();
  const roles: Role[] = [];
  const visit = (track: TrackFile): void => {
    if (seen.has(track)) {
      return;
    }
    seen.add(track);
    const includes = includesOf(track);
    const own = track.roles;
    // Both lists are in the authored order; walking them together keeps it.
    let at = 0;
    for (const {place, track: other} of includes) {
      for (let role = own[at]; role && role.place < place; role = own[at]) {
        roles.push(role.role);
        at++;
      }
      visit(other);
    }
    own.slice(at).forEach(({role}) => roles.push(role));
  };
  visit(start);
  const tracks = [...seen];
  const steps =
    tracks.find(({scope}) => scope.steps.length > 0)?.scope.steps ?? [];
  return {tracks, roles, steps};
}
