import {slug} from './slug';

/** Names in the order of their distance to what was found; equally near ones stay in their own order. */
export function byDistance(found: string, names: readonly string[]): string[] {
  return measure(found, names).map(({name}) => name);
}

/** The name that was probably meant; none where even the nearest differs in more than two of five letters. */
export function nearest(
  found: string,
  names: readonly string[],
): string | undefined {
  const [best] = measure(found, names);
  return best && best.distance <= 0.4 * best.length ? best.name : undefined;
}

function measure(found: string, names: readonly string[]) {
  const wanted = comparable(found);
  return names
    .map((name) => {
      const other = comparable(name);
      return {
        name,
        distance: editDistance(wanted, other),
        length: Math.max(wanted.length, other.length),
      };
    })
    .sort((a, b) => a.distance - b.distance);
}

function comparable(name: string): string[] {
  return [...(slug(name) || name)];
}

/**
 * How many letters have to be inserted, removed, replaced or swapped with their neighbour
 * (optimal string alignment distance).
 */
function editDistance(a: readonly string[], b: readonly string[]): number {
  let beforeLast: number[] = [];
  let last = Array.from({length: b.length + 1}, (_, column) => column);
  a.forEach((letter, row) => {
    const current = [row + 1];
    b.forEach((other, column) => {
      const swapped =
        letter === b[column - 1] && a[row - 1] === other
          ? at(beforeLast, column - 1) + 1
          : Infinity;
      current.push(
        Math.min(
          at(last, column + 1) + 1,
          at(current, column) + 1,
          at(last, column) + (letter === other ? 0 : 1),
          swapped,
        ),
      );
    });
    [beforeLast, last] = [last, current];
  });
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
