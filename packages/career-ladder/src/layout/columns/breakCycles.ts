import type {GraphMove} from '../graph/graph';

/**
 * Before: promotions that may run in circles.
 * After: the promotions without those that close a circle, seen from the roles in their authored order
 * (depth first, so that of a circle the move back to its first role is the one left out).
 */
export function breakCycles(
  roleCount: number,
  promotions: GraphMove[],
): GraphMove[] {
  const leaving = Array.from({length: roleCount}, (): GraphMove[] => []);
  for (const move of promotions) {
    leaving[move.from]!.push(move);
  }
  const closing = new Set<GraphMove>();
  const state: ('new' | 'open' | 'done')[] = Array.from(
    {length: roleCount},
    () => 'new',
  );

  // With its own stack: a chain may be longer than the call stack is deep.
  for (let start = 0; start < roleCount; start++) {
    const stack: {role: number; next: number}[] = [];
    const enter = (role: number): void => {
      state[role] = 'open';
      stack.push({role, next: 0});
    };
    if (state[start] === 'new') {
      enter(start);
    }
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const move = leaving[top.role]![top.next++];
      if (!move) {
        state[top.role] = 'done';
        stack.pop();
      } else if (state[move.to] === 'open') {
        closing.add(move);
      } else if (state[move.to] === 'new') {
        enter(move.to);
      }
    }
  }
  return promotions.filter((move) => !closing.has(move));
}
