import type {Move, RoleKey} from '../organization';

/** The id of the track that a role belongs to. */
export function trackOf(key: RoleKey): string {
  return key.slice(0, key.indexOf('#'));
}

/** From where to where a move leads, as text; two for a move in both directions. */
export function endsOf({from, to, both}: Move): string[] {
  return [`${from} ${to}`, ...(both ? [`${to} ${from}`] : [])];
}
