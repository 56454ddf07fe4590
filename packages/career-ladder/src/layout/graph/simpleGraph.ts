import type {Graph, GraphMove} from './graph';
import type {LayoutInput, LayoutMove} from '../types';

/** A graph whose `moves[i]` was written as `written[i]`. */
export interface SimpleGraph extends Graph {
  written: LayoutMove[];
}

/**
 * Before: ids, with whatever an author may write.
 * After: numbers, without loops, without a second move between the same two roles in the same direction,
 * and without moves and equals whose ends are not among the roles.
 */
export function simpleGraph(input: LayoutInput): SimpleGraph {
  const indexes = new Map(input.roles.map((role, index) => [role.id, index]));
  const seen = new Set<string>();
  const moves: GraphMove[] = [];
  const written: LayoutMove[] = [];

  for (const move of input.moves) {
    const from = indexes.get(move.from);
    const to = indexes.get(move.to);
    if (from === undefined || to === undefined || from === to) {
      continue;
    }
    const ends = `${from} ${to}`;
    if (!seen.has(ends)) {
      seen.add(ends);
      moves.push({from, to, promotion: move.kind === 'promotion'});
      written.push(move);
    }
  }

  const equals = new Map<string, [number, number]>();
  for (const [one, other] of input.equals) {
    const a = indexes.get(one);
    const b = indexes.get(other);
    if (a !== undefined && b !== undefined && a !== b) {
      const pair: [number, number] = a < b ? [a, b] : [b, a];
      equals.set(pair.join(' '), pair);
    }
  }

  return {roles: input.roles, moves, equals: [...equals.values()], written};
}
