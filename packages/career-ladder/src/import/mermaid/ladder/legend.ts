import {groupBy} from '../../../groupBy';
import type {FlowNode, Flowchart, Stroke} from '../flowchart';
import {readLabel} from './readLabel';
import {isCareer, isLegend, meaningOf} from './words';

/** What the strokes of a diagram stand for. */
export interface Legend {
  line: number;
  /** The nodes it is drawn with, which are no roles. */
  nodes: Set<string>;
  strokes: Map<Stroke, StrokeMeaning>;
}

export interface StrokeMeaning {
  meaning: 'career' | 'lateral' | 'equal' | 'reporting' | 'unknown';
  text: string;
}

/**
 * A subgraph that explains the strokes: nothing leads into it or out of it, each of its arrows is labelled, and it is either
 * called a legend, or draws several strokes between nodes without labels.
 */
export function findLegend(chart: Flowchart): Legend | undefined {
  const owners = new Map(chart.nodes.map((node) => [node.id, node.subgraph]));
  const inside = chart.subgraphs.map(() => ({
    edges: [] as Flowchart['edges'],
    closed: true,
  }));
  for (const edge of chart.edges) {
    const [from, to] = [owners.get(edge.from), owners.get(edge.to)];
    if (from !== undefined && from === to && edge.label) {
      inside[from]?.edges.push(edge);
    } else {
      for (const end of [from, to]) {
        const subgraph = end === undefined ? undefined : inside[end];
        if (subgraph) {
          subgraph.closed = false;
        }
      }
    }
  }
  const members = groupBy(chart.nodes, ({subgraph}) => subgraph);
  for (const [index, {title, id = ''}] of chart.subgraphs.entries()) {
    const {edges, closed} = inside[index] ?? {edges: [], closed: false};
    const nodes = members.get(index) ?? [];
    const strokes = new Set(edges.map(({stroke}) => stroke));
    const named = isLegend(id) || isLegend(readLabel(title).text);
    if (
      closed &&
      edges.length > 0 &&
      (named || (strokes.size > 1 && nodes.every(isBare)))
    ) {
      return {
        line: title.line,
        nodes: new Set(nodes.map((node) => node.id)),
        strokes: new Map(
          edges.map(({stroke, label}) => {
            const text = label ? readLabel(label).text : '';
            return [stroke, {text, meaning: strokeMeaning(text)}];
          }),
        ),
      };
    }
  }
  return undefined;
}

function isBare({labels}: FlowNode): boolean {
  return labels.length === 0;
}

function strokeMeaning(text: string): StrokeMeaning['meaning'] {
  const meaning = meaningOf(text);
  return meaning === 'lateral' || meaning === 'equal' || meaning === 'reporting'
    ? meaning
    : isCareer(text)
      ? 'career'
      : 'unknown';
}
