import {slug} from '../../names/slug';
import type {Role} from '../../organization';

/** From which likeness on two roles are taken for one. */
export const alike = 0.6;

/** Where more pairs would have to be compared, only roles of the same level are, and no group that is still larger. */
const mostPairs = 10_000;

/** Roles that lead to a role or that it leads to, as texts that are the same in both states. */
export type NeighboursOf = (role: Role) => ReadonlySet<string>;

/**
 * Which role of the one list is most likely which of the other: the likest two first, each once.
 * @returns pairs at least `alike`
 */
export function likestPairs(
  before: readonly Role[],
  after: readonly Role[],
  neighbours: {before: NeighboursOf; after: NeighboursOf},
): [Role, Role][] {
  if (before.length * after.length > mostPairs) {
    const levels = [...new Set(before.map(({level}) => level))];
    const groups = levels.map((level) => ({
      before: before.filter((role) => role.level === level),
      after: after.filter((role) => role.level === level),
    }));
    return groups
      .filter((group) => group.before.length * group.after.length <= mostPairs)
      .flatMap((group) => likestPairs(group.before, group.after, neighbours));
  }
  const found = before
    .flatMap((one, at) =>
      after.map((other, index) => ({
        one,
        other,
        places: at + index,
        likeness: likeness(
          one,
          other,
          share(neighbours.before(one), neighbours.after(other)),
        ),
      })),
    )
    .filter((pair) => pair.likeness >= alike)
    // Of equally likely ones those that come first in both lists: the same ones, whichever list is the older.
    .sort((a, b) => b.likeness - a.likeness || a.places - b.places);
  const taken = new Set<Role>();
  return found.flatMap(({one, other}): [Role, Role][] => {
    if (taken.has(one) || taken.has(other)) {
      return [];
    }
    taken.add(one).add(other);
    return [[one, other]];
  });
}

/**
 * How alike two roles are, from 0 to 1: the mean of what can be compared, the words of the title weighing most. What only
 * one of them has is unlike; what neither has says nothing.
 */
function likeness(
  a: Role,
  b: Role,
  sharedNeighbours: number | undefined,
): number {
  const signs: {weight: number; value: number | undefined}[] = [
    {weight: 4, value: share(words(a), words(b))},
    {weight: 3, value: sharedNeighbours},
    {weight: 2, value: same(a.level, b.level)},
    // Addresses follow titles: another one says less than the same one.
    {weight: 1, value: same(a.href, b.href) || undefined},
  ];
  let sum = 0;
  let weights = 0;
  for (const {weight, value} of signs) {
    if (value !== undefined) {
      sum += weight * value;
      weights += weight;
    }
  }
  return sum / weights;
}

function words({title}: Role): ReadonlySet<string> {
  return new Set(slug(title).split('-'));
}

/** Dice's coefficient: twice what is in both, divided by the sum of their sizes; nothing for two empty sets. */
function share(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
): number | undefined {
  const size = a.size + b.size;
  const both = [...a].filter((value) => b.has(value)).length;
  return size === 0 ? undefined : (2 * both) / size;
}

function same(
  a: string | undefined,
  b: string | undefined,
): number | undefined {
  return a === undefined && b === undefined ? undefined : Number(a === b);
}
