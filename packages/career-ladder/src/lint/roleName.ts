import type {RoleKey, Track} from '../organization';
import {trackOf} from '../resolve/keys';

/** A role as the file of a track would name it, in quotes. */
export function roleName(key: RoleKey, {id}: Track): string {
  return `"${trackOf(key) === id ? key.slice(id.length + 1) : key}"`;
}
