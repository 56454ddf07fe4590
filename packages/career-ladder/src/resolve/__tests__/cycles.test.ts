import fc from 'fast-check';
import {findCycles} from '../cycles';

const cyclesOf = (edges: Record<string, string>) =>
  findCycles(Object.keys(edges), (node) => [...(edges[node] ?? '')]);

describe('findCycles', () => {
  it('finds nothing where ways part and meet', () => {
    expect(cyclesOf({a: 'bc', b: 'd', c: 'd', d: ''})).toEqual([]);
  });

  it('finds a node that leads to itself', () => {
    expect(cyclesOf({a: 'a'})).toEqual([['a']]);
  });

  it('finds cycles that share a node, and none behind a node twice', () => {
    expect(cyclesOf({a: 'bc', b: 'a', c: 'a', d: 'a'})).toEqual([
      ['a', 'b'],
      ['a', 'c'],
    ]);
  });

  it('finds a cycle if and only if there is one, and only real ones', () => {
    const graph = fc.array(fc.array(fc.nat(7), {maxLength: 3}), {
      minLength: 8,
      maxLength: 8,
    });
    fc.assert(
      fc.property(graph, (next) => {
        const nodes = next.keys();
        const cycles = findCycles(nodes, (node) => next[node] ?? []);
        for (const cycle of cycles) {
          cycle.forEach((node, index) => {
            expect(next[node]).toContain(cycle[(index + 1) % cycle.length]);
          });
        }
        expect(cycles.length > 0).toBe(comesBack(next));
      }),
    );
  });
});

/** Whether a node is left after all that lead nowhere are taken away again and again. */
function comesBack(next: readonly (readonly number[])[]): boolean {
  const left = new Set(next.keys());
  for (let before = -1; before !== left.size;) {
    before = left.size;
    for (const node of left) {
      if (!next[node]?.some((to) => left.has(to))) {
        left.delete(node);
      }
    }
  }
  return left.size > 0;
}
