import {groupBy} from '../groupBy';
import {promotionOrder} from './promotionOrder';

/**
 * How many promotions lie behind each role at most: the longest-path layering of Sugiyama, Tagawa and Toda (1981).
 * Roles on a cycle, and those behind it, have none.
 */
export function promotionDepths(
  roles: Iterable<string>,
  promotions: readonly {from: string; to: string}[],
): Map<string, number> {
  const arriving = groupBy(promotions, ({to}) => to);
  const depths = new Map<string, number>();
  for (const role of promotionOrder(roles, promotions)) {
    const behind = (arriving.get(role) ?? []).map(
      ({from}) => (depths.get(from) ?? 0) + 1,
    );
    depths.set(
      role,
      behind.reduce((a, b) => Math.max(a, b), 0),
    );
  }
  return depths;
}
