/**
 * One order of names that keeps the order of each list, as far as they agree: of the names that no list puts behind another
 * one, the first that was seen (topological sorting by Kahn's algorithm).
 */
export function mergedOrder(lists: readonly (readonly string[])[]): {
  order: string[];
  /** The first name that two lists put in different orders. */
  conflict?: string;
} {
  const behind = new Map<string, Set<string>>();
  for (const list of lists) {
    for (const [index, name] of list.entries()) {
      const before = list[index - 1];
      const names = behind.get(name) ?? new Set();
      behind.set(name, names);
      if (before !== undefined && before !== name) {
        names.add(before);
      }
    }
  }
  const order: string[] = [];
  let conflict: string | undefined;
  while (behind.size > 0) {
    const names = [...behind.keys()];
    const free = names.find((name) => behind.get(name)?.size === 0);
    const next = free ?? names[0] ?? '';
    conflict ??= free === undefined ? next : undefined;
    order.push(next);
    behind.delete(next);
    for (const before of behind.values()) {
      before.delete(next);
    }
  }
  return {order, ...(conflict !== undefined && {conflict})};
}
