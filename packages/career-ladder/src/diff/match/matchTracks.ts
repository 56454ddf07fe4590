import {groupBy} from '../../groupBy';
import {ownRoles} from '../../lint/ownRoles';
import type {Organization, Role, Track} from '../../organization';
import {likestPairs} from './likeness';

/** A track of the older state and what became of it. */
export interface TrackMatch {
  before: Track;
  after: Track;
  /** Found by roles that are alike, not by roles that are the same. */
  proposed: boolean;
}

/** From which share of the larger track's roles on two tracks are taken for one. */
const enough = 0.5;

/** With how many tracks a removed one is compared at most. */
const mostCandidates = 10;

/**
 * Which track became which: the same id; else, because a track's id is its file's name, the added one that has most of the
 * removed one's roles.
 */
export function matchTracks(
  before: Organization,
  after: Organization,
): TrackMatch[] {
  const idsAfter = new Map(after.tracks.map((track) => [track.id, track]));
  const idsBefore = new Set(before.tracks.map(({id}) => id));
  const matches = before.tracks.flatMap((track): TrackMatch[] => {
    const same = idsAfter.get(track.id);
    return same ? [{before: track, after: same, proposed: false}] : [];
  });
  const added = after.tracks.filter(({id}) => !idsBefore.has(id));
  const candidatesFor = candidates(added);
  // Of equally likely ones those that come first in both states: the same ones, whichever is the older.
  const places = new Map(
    [before, after].flatMap(({tracks}) =>
      tracks.map((track, place) => [track, place]),
    ),
  );
  const placesOf = (match: TrackMatch) =>
    (places.get(match.before) ?? 0) + (places.get(match.after) ?? 0);
  const found = before.tracks
    .filter(({id}) => !idsAfter.has(id))
    .flatMap((track) =>
      candidatesFor(track).flatMap((other) => compare(track, other) ?? []),
    )
    .sort(
      (a, b) =>
        b.share - a.share ||
        Number(a.proposed) - Number(b.proposed) ||
        placesOf(a) - placesOf(b),
    );
  const taken = new Set<Track>();
  for (const {share: _, ...match} of found) {
    if (!taken.has(match.before) && !taken.has(match.after)) {
      taken.add(match.before).add(match.after);
      matches.push(match);
    }
  }
  return matches;
}

/** The added tracks that a removed one may have become: those with roles of the same ids, then those in the same folder. */
function candidates(added: readonly Track[]): (track: Track) => Track[] {
  const withRole = new Map(
    [
      ...groupBy(
        added.flatMap((track) => ownRoles(track).map(({id}) => ({id, track}))),
        ({id}) => id,
      ),
    ].map(([id, found]) => [id, found.map(({track}) => track)]),
  );
  const inFolder = groupBy(added, folderOf);
  return (track) => {
    const shared = new Map<Track, number>();
    for (const {id} of ownRoles(track)) {
      for (const other of withRole.get(id) ?? []) {
        shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
    const byRoles = [...shared]
      .sort(([, a], [, b]) => b - a)
      .map(([other]) => other);
    const beside = inFolder.get(folderOf(track)) ?? [];
    return [...new Set([...byRoles, ...beside])].slice(0, mostCandidates);
  };
}

function folderOf({id}: Track): string {
  return id.slice(0, id.lastIndexOf('/') + 1);
}

function compare(
  before: Track,
  after: Track,
): (TrackMatch & {share: number}) | undefined {
  const [was, is] = [ownRoles(before), ownRoles(after)];
  const most = Math.max(was.length, is.length);
  if (most === 0) {
    // Two tracks that only show others.
    return before.title === after.title
      ? {before, after, proposed: false, share: 1}
      : undefined;
  }
  const names = new Set(is.map(nameOf));
  const share = was.filter((role) => names.has(nameOf(role))).length / most;
  if (share >= enough) {
    return {before, after, proposed: false, share};
  }
  const none = () => new Set<string>();
  const pairs = likestPairs(was, is, {before: none, after: none});
  const likely = pairs.length / most;
  return likely > enough
    ? {before, after, proposed: true, share: likely}
    : undefined;
}

/** Ids alone may be as common as `senior`. */
function nameOf({id, title}: Role): string {
  return `${id} ${title}`;
}
