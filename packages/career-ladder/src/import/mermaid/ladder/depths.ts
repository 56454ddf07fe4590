import {groupBy} from '../../../groupBy';

/**
 * How many moves the longest way to each node has, by Kahn's topological order (1962). Nodes on a circle, and behind one, have
 * none.
 */
export function depthsOf(
  ids: Iterable<string>,
  edges: readonly {from: string; to: string}[],
): Map<string, number> {
  const waiting = new Map<string, number>();
  for (const {to} of edges) {
    waiting.set(to, (waiting.get(to) ?? 0) + 1);
  }
  const leaving = groupBy(edges, ({from}) => from);
  const depths = new Map<string, number>();
  const ready = [...ids].filter((id) => !waiting.has(id));
  ready.forEach((id) => depths.set(id, 0));
  const reached = new Map<string, number>();
  for (const id of ready) {
    const depth = depths.get(id) ?? 0;
    for (const {to} of leaving.get(id) ?? []) {
      reached.set(to, Math.max(reached.get(to) ?? 0, depth + 1));
      const left = (waiting.get(to) ?? 0) - 1;
      waiting.set(to, left);
      if (left === 0) {
        depths.set(to, reached.get(to) ?? 0);
        ready.push(to);
      }
    }
  }
  return depths;
}
