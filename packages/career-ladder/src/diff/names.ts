import {ownRoles} from '../lint/ownRoles';
import type {RoleKey} from '../organization';
import {trackOf} from '../resolve/keys';
import type {Pairs} from './pairs';

/** A track as changes name it. */
export interface TrackName {
  id: string;
  title: string;
}

/** What roles and tracks are called in sentences: as they are now; those that are gone, as they were. */
export interface Names {
  track(id: string): TrackName;
  /** The track whose file holds a role. */
  home(role: RoleKey): TrackName;
  /**
   * A role's title, with its track in brackets where that is another one.
   * @param seenFrom the id of the track that the sentence stands under
   */
  role(role: RoleKey, seenFrom?: string): string;
}

export function namesIn({before, after}: Pairs): Names {
  const all = [...before.tracks, ...after.tracks];
  const tracks = new Map(all.map(({id, title}) => [id, {id, title}]));
  const roles = new Map(
    all.flatMap((track) => ownRoles(track).map((role) => [role.key, role])),
  );
  const track = (id: string) => tracks.get(id) ?? {id, title: id};
  const home = (key: RoleKey) => track(roles.get(key)?.track ?? trackOf(key));
  return {
    track,
    home,
    role: (key, seenFrom) => {
      const title = roles.get(key)?.title ?? key;
      const {id, title: ladder} = home(key);
      return seenFrom === undefined || id === seenFrom
        ? title
        : `${title} (${ladder})`;
    },
  };
}
