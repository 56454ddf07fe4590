/** Numbers from 0 that are put together in sets (union-find); a set is named by its smallest member. */
export interface DisjointSets {
  find: (member: number) => number;
  join: (one: number, other: number) => void;
}

export function disjointSets(count: number): DisjointSets {
  const parent = Array.from({length: count}, (_, index) => index);
  const find = (member: number): number => {
    let root = member;
    while (parent[root] !== root) {
      root = parent[root] = parent[parent[root]!]!;
    }
    return root;
  };
  const join = (one: number, other: number): void => {
    const a = find(one);
    const b = find(other);
    parent[Math.max(a, b)] = Math.min(a, b);
  };
  return {find, join};
}
