import type {Role, Track} from '../organization';

/** The roles that a track's own file holds: an included role is linted in its own track. */
export function ownRoles({id, roles}: Track): Role[] {
  return roles.filter(({track}) => track === id);
}
