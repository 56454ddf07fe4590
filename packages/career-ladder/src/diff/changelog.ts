import type {Changelog, Comparison} from './schema';

/**
 * Adds a comparison to a changelog, newest first; one of the same two states is replaced.
 * @param name what the change is called
 * @param date the day of the newer state
 */
export function addEntry(
  changelog: Changelog,
  name: string,
  date: string,
  {notCompared: _, ...comparison}: Comparison,
): Changelog {
  const entry = {name, date, ...comparison};
  const isSame = ({from, to}: Changelog[number]) =>
    from === entry.from && to === entry.to;
  const added = changelog.some(isSame)
    ? changelog.map((one) => (isSame(one) ? entry : one))
    : [entry, ...changelog];
  return added.sort((a, b) =>
    a.date < b.date ? 1 : Number(a.date === b.date) - 1,
  );
}
