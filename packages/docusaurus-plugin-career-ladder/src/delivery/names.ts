/** What the transform must know of a plugin instance to check a tag: ids only, so that editing a title invalidates nothing. */
export interface TrackNames {
  id: string;
  /** Ids of the roles a tag may name; absent while the track's data has never been good. */
  roles?: string[];
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
