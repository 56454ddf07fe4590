import {disjointSets} from './disjointSets';
import type {Graph, GraphMove} from './graph';

/** A part of the ladder that nothing joins to the rest. Its roles are numbered anew, from 0, in the authored order. */
export interface Part extends Graph {
  /** The number of each role in the whole ladder. */
  whole: number[];
  /** Column of each role. */
  column: number[];
}

/**
 * Before: a ladder with a column for each role.
 * After: its parts, in the order of their first roles. Moves of any kind and equality hold a part together.
 */
export function parts(graph: Graph, column: number[]): Part[] {
  const sets = disjointSets(graph.roles.length);
  const ends = (move: GraphMove): [number, number] => [move.from, move.to];
  for (const [a, b] of [...graph.moves.map(ends), ...graph.equals]) {
    sets.join(a, b);
  }
  const found = new Map<number, Part>();
  const local: number[] = [];
  const partOf = (role: number): Part => found.get(sets.find(role))!;
  graph.roles.forEach((role, index) => {
    const name = sets.find(index);
    if (!found.has(name)) {
      found.set(name, {
        whole: [],
        column: [],
        roles: [],
        moves: [],
        equals: [],
      });
    }
    const part = found.get(name)!;
    local[index] = part.roles.length;
    part.roles.push(role);
    part.whole.push(index);
    part.column.push(column[index]!);
  });
  for (const {from, to, promotion} of graph.moves) {
    partOf(from).moves.push({from: local[from]!, to: local[to]!, promotion});
  }
  for (const [a, b] of graph.equals) {
    partOf(a).equals.push([local[a]!, local[b]!]);
  }
  return [...found.values()];
}
