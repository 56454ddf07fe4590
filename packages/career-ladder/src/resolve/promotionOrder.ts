import {groupBy} from '../groupBy';

/**
 * Roles in an order in which every promotion leads forward (Kahn's algorithm).
 * Roles on a cycle, and those behind it, are left out.
 */
export function promotionOrder(
  roles: Iterable<string>,
  promotions: readonly {from: string; to: string}[],
): string[] {
  const leaving = groupBy(promotions, ({from}) => from);
  const waiting = new Map<string, number>();
  for (const {to} of promotions) {
    waiting.set(to, (waiting.get(to) ?? 0) + 1);
  }
  const order = [...roles].filter((role) => !waiting.has(role));
  // Grows while it is walked.
  for (const role of order) {
    for (const {to} of leaving.get(role) ?? []) {
      const left = (waiting.get(to) ?? 0) - 1;
      waiting.set(to, left);
      if (left === 0) {
        order.push(to);
      }
    }
  }
  return order;
}
