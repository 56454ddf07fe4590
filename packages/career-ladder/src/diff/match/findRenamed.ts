import {groupBy} from '../../groupBy';

/**
 * Which ids of levels, paths or gates were changed: most of what had the old one has the new one now.
 * @param uses what each thing that is in both states had, and has
 * @returns new ids by old ones
 */
export function findRenamed(
  before: readonly {id: string}[],
  after: readonly {id: string}[],
  uses: readonly {before: string | undefined; after: string | undefined}[],
): Map<string, string> {
  const [old, current] = [ids(before), ids(after)];
  const renamed = new Map<string, string>();
  const given = new Set<string>();
  for (const [id = '', group] of groupBy(uses, (use) => use.before)) {
    if (!old.has(id) || current.has(id)) {
      continue;
    }
    const [most] = [...groupBy(group, (use) => use.after)].sort(
      ([, a], [, b]) => b.length - a.length,
    );
    const [now = '', having] = most ?? [];
    if (
      having &&
      current.has(now) &&
      !old.has(now) &&
      !given.has(now) &&
      having.length * 2 > group.length
    ) {
      given.add(now);
      renamed.set(id, now);
    }
  }
  return renamed;
}

function ids(named: readonly {id: string}[]): Set<string> {
  return new Set(named.map(({id}) => id));
}
