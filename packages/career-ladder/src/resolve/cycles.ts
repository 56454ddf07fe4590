/**
 * Finds cycles in a directed graph by depth-first search: each edge back into the walked chain closes one.
 * Every cycle that shares no closing node with an earlier one is found, so that one mistake is reported once.
 * Walks without recursion: a track may have any number of roles.
 *
 * @returns each cycle as the chain of its nodes; the last leads to the first.
 */
export function findCycles<Node>(
  nodes: Iterable<Node>,
  next: (node: Node) => readonly Node[],
): Node[][] {
  const cycles: Node[][] = [];
  const done = new Set<Node>();
  const inCycle = new Set<Node>();
  for (const start of nodes) {
    const chain: {node: Node; next: readonly Node[]; asked: number}[] = [];
    const depth = new Map<Node, number>();
    const enter = (node: Node): void => {
      depth.set(node, chain.length);
      chain.push({node, next: next(node), asked: 0});
    };
    if (!done.has(start)) {
      enter(start);
    }
    for (let top = chain.at(-1); top; top = chain.at(-1)) {
      if (top.asked === top.next.length) {
        done.add(top.node);
        depth.delete(top.node);
        chain.pop();
        continue;
      }
      const node = top.next[top.asked++] as Node;
      const from = depth.get(node);
      if (from !== undefined && !inCycle.has(top.node)) {
        const cycle = chain.slice(from).map((link) => link.node);
        cycle.forEach((link) => inCycle.add(link));
        cycles.push(cycle);
      } else if (from === undefined && !done.has(node)) {
        enter(node);
      }
    }
  }
  return cycles;
}
