import {isDeepStrictEqual} from 'node:util';
import type {RoleKey, Track} from 'career-ladder';
import type {Content} from '../content/content';

/** What the transform must know of a track to check a tag: ids only, so that editing a title invalidates nothing. */
export interface TrackNames {
  id: string;
  /** Ids of the roles a tag may name; absent while the track's data has never been good. */
  roles?: string[];
  /** Some of them have a level. */
  levels?: true;
  /** Ids of the roles in which something is expected; absent where the track expects nothing. */
  expected?: string[];
  /** Ids of its competencies, where it expects something. */
  competencies?: string[];
  /** Ids of the roles that lead to others by promotion. */
  promoted?: string[];
  /** Earlier ids, and the ids of today. */
  aliases?: Record<string, string>;
  /** Its ladder has a picture. */
  download?: true;
}

/** What compiled pages rely on. */
export interface Uses {
  /** The roles that their tags name. */
  roles: Set<RoleKey>;
  /** Some page has a mistake, which other names may mend. */
  mistaken: boolean;
}

/** One instance of the plugin, as the MDX transform sees it. */
export interface Instance {
  /** The plugin's `id` option. */
  id: string;
  /** Changes when pages have to be compiled again because of `names`; every MDX file depends on it. */
  dependencyFile: string;
  /** Filled by the transform. */
  uses: Uses;
  /** The tracks at this moment; asked at each compilation, because the data may change while the dev server runs. */
  names: () => TrackNames[];
}

/**
 * Stands for any track while the ladder folder itself cannot be read, which only the dev server survives.
 * No track can have this id: files that begin with `_` are none.
 */
export const anyTrack = '_';

/** The names in the ladders. */
export function namesOf({ladders, organization}: Content): TrackNames[] {
  const tracks = new Map(organization.tracks.map((track) => [track.id, track]));
  return ladders.map(({track, roles, download}) => {
    const aliases = roles.flatMap((role) =>
      (role.aliases ?? []).map((alias) => [alias, role.id] as const),
    );
    const resolved = tracks.get(track);
    return {
      id: track,
      ...(roles.length > 0 && {roles: idsOf(roles)}),
      ...(roles.some(({level}) => level !== undefined) && {levels: true}),
      ...(resolved && namesInTrack(resolved)),
      ...(aliases.length > 0 && {aliases: Object.fromEntries(aliases)}),
      ...(download && {download: true}),
    };
  });
}

function namesInTrack({
  id: track,
  roles,
  moves,
  expectations,
  competencies,
}: Track): Partial<TrackNames> {
  const own = roles.filter((role) => role.track === track);
  const levels = new Set(expectations.map(({level}) => level));
  const leading = new Set(
    moves.flatMap(({kind, from}) => (kind === 'promotion' ? from : [])),
  );
  const promoted = own.filter(({key}) => leading.has(key));
  return {
    ...(expectations.length > 0 && {
      expected: idsOf(own.filter(({level = ''}) => levels.has(level))),
      competencies: idsOf(competencies),
    }),
    ...(promoted.length > 0 && {promoted: idsOf(promoted)}),
  };
}

/** Sorted, so that drawing roles in another order outdates no page. */
function idsOf(things: readonly {id: string}[]): string[] {
  return things.map(({id}) => id).sort();
}

/** Whether pages that were compiled with other names would now be compiled differently. */
export function areOutdated(
  {roles, mistaken}: Uses,
  before: TrackNames[],
  now: TrackNames[],
): boolean {
  return (
    (mistaken && !isDeepStrictEqual(before, now)) ||
    [...roles].some((key) => !hasRole(key, now))
  );
}

function hasRole(key: RoleKey, tracks: TrackNames[]): boolean {
  const split = key.indexOf('#');
  const track = tracks.find(({id}) => id === key.slice(0, split));
  if (!track) {
    return false;
  }
  return track.roles?.includes(key.slice(split + 1)) ?? true;
}
