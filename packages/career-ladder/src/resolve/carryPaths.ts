import type {Move, Role, RoleKey} from '../organization';
import {groupBy} from '../groupBy';
import {promotionOrder} from './promotionOrder';

/**
 * Carries paths along promotions: a role without one has the only path found among the roles that lead to it.
 * Two paths meeting give none.
 *
 * @param knows whether the role's track has this path
 * @returns the path of every role that has one
 */
export function carryPaths(
  roles: ReadonlyMap<RoleKey, Role>,
  promotions: readonly Move[],
  knows: (role: Role, path: string) => boolean,
): Map<RoleKey, string> {
  const paths = new Map<RoleKey, string>();
  const arriving = groupBy(promotions, ({to}) => to);
  for (const key of promotionOrder(roles.keys(), promotions)) {
    const role = roles.get(key);
    const found = new Set(
      arriving.get(key)?.flatMap(({from}) => paths.get(from) ?? []),
    );
    const [only] = found;
    const path = role?.path ?? (found.size === 1 ? only : undefined);
    if (role && path !== undefined && knows(role, path)) {
      paths.set(key, path);
    }
  }
  return paths;
}
