import type {Organization, Role, RoleKey, Track} from '../organization';

/**
 * Two states of which it is known what of the one became what of the other. All of the older state is in the names of the
 * newer one: the same id is the same thing.
 */
export interface Pairs {
  before: Organization;
  after: Organization;
  tracks: Matched<Track>;
  /** Those of added and removed tracks, too. */
  roles: Matched<Role>;
}

/** All in the order of the newer state, removed ones in that of the older. */
export interface Matched<Thing> {
  kept: Pair<Thing>[];
  added: Thing[];
  removed: Thing[];
}

export interface Pair<Thing> {
  before: Thing;
  after: Thing;
  /** What its id was. */
  formerId: string;
  /** The ids differ, and nothing but likeness says that it is the same. */
  proposed: boolean;
}

/** What became of the ids of the older state. */
export interface Renaming {
  tracks: ReadonlyMap<string, string>;
  roles: ReadonlyMap<RoleKey, RoleKey>;
  /** By the track's id in the older state. */
  levels: ReadonlyMap<string, ReadonlyMap<string, string>>;
  paths: ReadonlyMap<string, ReadonlyMap<string, string>>;
  gates: ReadonlyMap<string, ReadonlyMap<string, string>>;
}
