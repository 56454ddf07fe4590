import type {Part} from '../graph/parts';

/**
 * Before: a part with its columns.
 * After: the pairs of roles that should stand next to each other: the ends of a move within one column, and equals in one
 * column. Where all of several roles are equal, each with the next, in the authored order, will do.
 */
export function nextTo({
  roles,
  moves,
  equals,
  column,
}: Part): [number, number][] {
  const flat = moves.map(({from, to}): [number, number] => [from, to]);
  const later = roles.map(() => new Set<number>());
  for (const [a, b] of equals) {
    later[a]!.add(b);
  }
  const nearest = equals.filter(
    ([a, b]) => ![...later[a]!].some((between) => later[between]!.has(b)),
  );
  return [...flat, ...nearest].filter(([a, b]) => column[a] === column[b]);
}
