import {quoted} from '../../../names/quoted';
import type {Doubt} from '../../types';
import type {FlowEdge, FlowNode, Flowchart} from '../flowchart';
import type {Legend} from './legend';
import {withoutJoints} from './passages';
import {readLabel} from './readLabel';
import type {Edge, Graph, Node} from './types';

/**
 * The nodes that are drawn as such, and the edges between them: no subgraphs, no legend, nothing invisible, nothing without a text.
 */
export function graphOf(chart: Flowchart, legend: Legend | undefined): Graph {
  const groups = new Set(chart.subgraphs.flatMap(({id}) => id ?? []));
  const drawn = chart.nodes.filter(
    ({id}) => !groups.has(id) && !legend?.nodes.has(id),
  );
  const named = drawn.map(nameOf);
  const nodes = named.map(({node}) => node);
  const ids = new Set(nodes.map(({id}) => id));
  const edges: Edge[] = [];
  const ofGroups: FlowEdge[] = [];
  for (const edge of chart.edges) {
    const {label, from, to, stroke} = edge;
    if (stroke === 'invisible') {
      continue;
    }
    if (ids.has(from) && ids.has(to)) {
      edges.push({...edge, text: label ? readLabel(label).lines : []});
    } else if (
      (groups.has(from) || groups.has(to)) &&
      legend?.strokes.get(stroke)?.meaning !== 'reporting'
    ) {
      ofGroups.push(edge);
    }
  }
  const doubts = [
    ...named.flatMap((one) => one.doubts),
    ...withoutOverview(ofGroups, edges, chart).map(({line, from, to}) => ({
      line,
      message: `The arrow from ${quoted(from)} to ${quoted(to)} was left out: ${quoted(groups.has(from) ? from : to)} is a whole group, and which of its roles is meant is not said.`,
    })),
  ];
  return withoutJoints({nodes, edges, doubts});
}

/** Without arrows from a whole group to another where one of its roles leads to one of the other's: they say nothing new. */
function withoutOverview(
  ofGroups: readonly FlowEdge[],
  edges: readonly Edge[],
  {nodes, subgraphs}: Flowchart,
): FlowEdge[] {
  const groupOf = new Map(
    nodes.map(({id, subgraph}) => [id, subgraphs[subgraph ?? -1]?.id]),
  );
  const key = (from?: string, to?: string) => JSON.stringify([from, to]);
  const open = new Set(ofGroups.map(({from, to}) => key(from, to)));
  for (const {from, to} of open.size > 0 ? edges : []) {
    open.delete(key(groupOf.get(from), groupOf.get(to)));
  }
  return ofGroups.filter(({from, to}) => open.has(key(from, to)));
}

function nameOf(node: FlowNode): {node: Node; doubts: Doubt[]} {
  const {id, line, shape, subgraph, labels} = node;
  const read = labels.map((label) => ({...readLabel(label), line: label.line}));
  const last = read.at(-1);
  const title = last ?? {text: id, lines: [id]};
  const other = read.find(({text}) => text !== title.text);
  const doubts: Doubt[] = [];
  if (last && other) {
    doubts.push({
      line: other.line,
      message: `The node "${id}" is called ${quoted(other.text)} here and ${quoted(last.text)} in line ${last.line}; the later one was taken.`,
    });
  }
  return {
    doubts,
    node: {
      id,
      line,
      shape,
      title,
      labelled: labels.length > 0,
      ...(subgraph !== undefined && {subgraph}),
    },
  };
}
