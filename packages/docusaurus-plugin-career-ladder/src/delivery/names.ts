import type {LadderView} from 'career-ladder';

/** What the transform must know of a track to check a tag: ids only, so that editing a title invalidates nothing. */
export interface TrackNames {
  id: string;
  /** Ids of the roles a tag may name; absent while the track's data has never been good. */
  roles?: string[];
  /** Earlier ids, and the ids of today. */
  aliases?: Record<string, string>;
}

/** One instance of the plugin, as the MDX transform sees it. */
export interface Instance {
  /** The plugin's `id` option. */
  id: string;
  /** Changes whenever `names` does; every MDX file depends on it. */
  dependencyFile: string;
  /** The tracks at this moment; asked at each compilation, because the data may change while the dev server runs. */
  names: () => TrackNames[];
}

/**
 * Stands for any track while the ladder folder itself cannot be read, which only the dev server survives.
 * No track can have this id: files that begin with `_` are none.
 */
export const anyTrack = '_';

/** The names in the ladders. */
export function namesOf(ladders: LadderView[]): TrackNames[] {
  return ladders.map(({track, roles}) => {
    const aliases = roles.flatMap((role) =>
      (role.aliases ?? []).map((alias) => [alias, role.id] as const),
    );
    return {
      id: track,
      // Sorted, so that drawing roles in another order outdates no page.
      ...(roles.length > 0 && {roles: roles.map(({id}) => id).sort()}),
      ...(aliases.length > 0 && {aliases: Object.fromEntries(aliases)}),
    };
  });
}
