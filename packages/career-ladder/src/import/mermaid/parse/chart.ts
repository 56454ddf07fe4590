import type {FlowNode, Flowchart} from '../flowchart';

/** A flowchart while it is read. */
export interface Chart extends Flowchart {
  byId: Map<string, FlowNode>;
  /** The subgraphs that are open here, the innermost last, each with the nodes that it names. */
  open: {subgraph: number; ids: Set<string>; line: number}[];
  edgeIds: Set<string>;
}

export function emptyChart(): Chart {
  return {
    nodes: [],
    edges: [],
    subgraphs: [],
    clicks: [],
    doubts: [],
    byId: new Map(),
    open: [],
    edgeIds: new Set(),
  };
}

export function addDoubt(chart: Chart, line: number, message: string): void {
  chart.doubts.push({line, message});
}

/** The node of an id; a new one the first time. It belongs to the subgraph that is open here, if to none yet. */
export function addNode(chart: Chart, id: string, line: number): FlowNode {
  chart.open.at(-1)?.ids.add(id);
  const known = chart.byId.get(id);
  if (known) {
    return known;
  }
  const node: FlowNode = {id, line, labels: [], shape: 'square'};
  // The name of an edge, `e1@{…}`, is written like a node.
  if (!chart.edgeIds.has(id)) {
    chart.byId.set(id, node);
    chart.nodes.push(node);
  }
  return node;
}

/** Ends the innermost subgraph: nodes that no other one has claimed are its own. */
export function closeSubgraph(chart: Chart): void {
  const {subgraph, ids} = chart.open.pop() ?? {ids: new Set<string>()};
  for (const id of ids) {
    const node = chart.byId.get(id);
    if (node && subgraph !== undefined) {
      node.subgraph ??= subgraph;
    }
  }
}
