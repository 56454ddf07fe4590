import {quoted} from '../../../names/quoted';
import type {Doubt} from '../../types';
import type {FlowNode, Flowchart} from '../flowchart';
import type {Legend} from './legend';
import {withoutJoints} from './passages';
import {readLabel} from './readLabel';
import type {Edge, Graph, Node} from './types';

/** The nodes that are drawn as such, and the edges between them: no subgraphs, no legend, nothing invisible. */
export function graphOf(chart: Flowchart, legend: Legend | undefined): Graph {
  const groups = new Set(chart.subgraphs.flatMap(({id}) => id ?? []));
  const drawn = chart.nodes.filter(
    ({id}) => !groups.has(id) && !legend?.nodes.has(id),
  );
  const named = drawn.map(nameOf);
  const nodes = named.map(({node}) => node);
  const ids = new Set(nodes.map(({id}) => id));
  const edges: Edge[] = [];
  const doubts = named.flatMap((one) => one.doubts);
  for (const {label, ...edge} of chart.edges) {
    const group = [edge.from, edge.to].find((id) => groups.has(id));
    if (ids.has(edge.from) && ids.has(edge.to)) {
      if (edge.stroke !== 'invisible') {
        edges.push({...edge, text: label ? readLabel(label).lines : []});
      }
    } else if (
      group !== undefined &&
      edge.stroke !== 'invisible' &&
      legend?.strokes.get(edge.stroke)?.meaning !== 'reporting'
    ) {
      doubts.push({
        line: edge.line,
        message: `The arrow from ${quoted(edge.from)} to ${quoted(edge.to)} was left out: ${quoted(group)} is a whole group, and which of its roles is meant is not said.`,
      });
    }
  }
  return withoutJoints({nodes, edges, doubts});
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
