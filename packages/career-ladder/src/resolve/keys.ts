import type {RoleKey} from '../organization';

/** The id of the track that a role belongs to. */
export function trackOf(key: RoleKey): string {
  return key.slice(0, key.indexOf('#'));
}
