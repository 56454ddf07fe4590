import {slug} from '../../names/slug';
import type {Role} from '../../organization';

/** From which likeness on two roles are taken for one. */
const alike = 0.6;

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
  const [was, is] = [
    before.map((role) => signsOf(role, neighbours.before)),
    after.map((role) => signsOf(role, neighbours.after)),
  ];
  const found = was
    .flatMap((one, at) =>
      is.map((other, index) => ({
        one: one.role,
        other: other.role,
        places: at + index,
        likeness: likeness(one, other),
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

/** What roles are compared by. */
interface Signs {
  role: Role;
  words: ReadonlySet<string>;
  neighbours: ReadonlySet<string>;
}

function signsOf(role: Role, neighboursOf: NeighboursOf): Signs {
  return {
    role,
    words: new Set(slug(role.title).split('-')),
    neighbours: neighboursOf(role),
  };
}

/**
 * How alike two roles are, from 0 to 1: the mean of what can be compared, the words of the title weighing most. What only
 * one of them has is unlike; what neither has says nothing.
 */
function likeness(a: Signs, b: Signs): number {
  const signs: {weight: number; value: number | undefined}[] = [
    {weight: 4, value: share(a.words, b.words)},
    {weight: 3, value: share(a.neighbours, b.neighbours)},
    {weight: 2, value: same(a.role.level, b.role.level)},
    // Addresses follow titles: another one says less than the same one.
    {weight: 1, value: same(a.role.href, b.role.href) || undefined},
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

/** Dice's coefficient: twice what is in both, divided by the sum of their sizes; nothing for two empty sets. */
function share(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
): number | undefined {
  const size = a.size + b.size;
  let both = 0;
  for (const value of a) {
    both += Number(b.has(value));
  }
  return size === 0 ? undefined : (2 * both) / size;
}

function same(
  a: string | undefined,
  b: string | undefined,
): number | undefined {
  return a === undefined && b === undefined ? undefined : Number(a === b);
}
