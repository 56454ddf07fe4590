/**
 * How many promotions lie behind each role at most: the longest-path layering of Sugiyama, Tagawa and Toda (1981).
 * @returns nothing where the promotions lead in a circle
 */
export function depths(
  roles: readonly string[],
  promotions: readonly {from: string; to: string}[],
): Map<string, number> | undefined {
  const behind = new Map(roles.map((role) => [role, 0]));
  const leaving = new Map<string, string[]>();
  for (const {from, to} of promotions) {
    behind.set(to, (behind.get(to) ?? 0) + 1);
    leaving.set(from, [...(leaving.get(from) ?? []), to]);
  }
  const found = new Map(
    roles.filter((role) => behind.get(role) === 0).map((role) => [role, 0]),
  );
  const ready = [...found.keys()];
  for (const role of ready) {
    const next = (found.get(role) ?? 0) + 1;
    for (const to of leaving.get(role) ?? []) {
      found.set(to, Math.max(next, found.get(to) ?? 0));
      const left = (behind.get(to) ?? 0) - 1;
      behind.set(to, left);
      if (left === 0) {
        ready.push(to);
      }
    }
  }
  return ready.length === roles.length ? found : undefined;
}
