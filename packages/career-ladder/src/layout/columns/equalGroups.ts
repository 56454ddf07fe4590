import {disjointSets} from '../graph/disjointSets';
import type {Graph, GraphMove} from '../graph/graph';

/**
 * Before: promotions without circles.
 * After: a group for each role, named by its first role, so that the roles of a group can share a column.
 * Equals share a group unless a promotion leads, over however many roles, from one group to the other,
 * or their steps differ.
 */
export function equalGroups(graph: Graph, promotions: GraphMove[]): number[] {
  const sets = disjointSets(graph.roles.length);
  const step = graph.roles.map((role) => role.step);
  const members = graph.roles.map((_, role) => [role]);
  const next = graph.roles.map((): number[] => []);
  for (const {from, to} of promotions) {
    next[from]!.push(to);
  }

  const leadsTo = (start: number, end: number): boolean => {
    const seen = new Set([start]);
    for (const group of seen) {
      for (const role of members[group]!) {
        for (const to of next[role]!) {
          seen.add(sets.find(to));
        }
      }
    }
    return seen.has(end);
  };

  for (const [one, other] of graph.equals) {
    const a = Math.min(sets.find(one), sets.find(other));
    const b = Math.max(sets.find(one), sets.find(other));
    const differ =
      step[a] !== undefined && step[b] !== undefined && step[a] !== step[b];
    if (a !== b && !differ && !leadsTo(a, b) && !leadsTo(b, a)) {
      sets.join(a, b);
      step[a] ??= step[b];
      members[a]!.push(...members[b]!);
    }
  }
  return graph.roles.map((_, role) => sets.find(role));
}
