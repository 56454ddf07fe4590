import {quoted} from '../../../names/quoted';
import type {Edge, Graph} from './types';

/** What arrows lead through and is no role: decisions, and nodes without a text, which only join lines. */

const decisionShapes = new Set(['diamond', 'diam', 'decision', 'question']);

/** Whether a shape is that of a decision in a flowchart. */
export function isDecision(shape: string): boolean {
  return decisionShapes.has(shape);
}

/** More paths lead through no node of a ladder, and no more nodes join its lines. */
const mostPaths = 100;
const mostJoints = 20;

/**
 * Takes the decisions of a career out: what leads to one leads to all that it leads to. One at which an arrow begins or ends for
 * good is taken for a role.
 * @returns nothing where too many paths lead through a decision
 */
export function withoutDecisions(graph: Graph): Graph | undefined {
  let {edges} = graph;
  const doubts = [...graph.doubts];
  const gone = new Set<string>();
  for (const {id, shape, line, title} of graph.nodes) {
    if (!isDecision(shape)) {
      continue;
    }
    const paths = pathsThrough(id, edges);
    if (paths.length > mostPaths) {
      return undefined;
    }
    if (paths.length === 0) {
      doubts.push({
        line,
        message: `${quoted(title.text)} is drawn as a decision; it was taken for a role.`,
      });
      continue;
    }
    gone.add(id);
    doubts.push({
      line,
      message: `${quoted(title.text)} is drawn as a decision and was taken for no role: what leads to it was taken to lead to what it leads to.`,
    });
    edges = joined(id, edges, paths);
  }
  return {
    nodes: graph.nodes.filter(({id}) => !gone.has(id)),
    edges,
    doubts,
  };
}

/** Takes nodes without a text out. What they join stays joined. */
export function withoutJoints({nodes, edges, doubts}: Graph): Graph {
  const joints = nodes.filter(({title}) => title.text === '');
  const gone = new Set(joints.map(({id}) => id));
  let kept = edges;
  const lost: Graph['doubts'] = [];
  for (const {id, line} of joints) {
    const paths = joints.length > mostJoints ? [] : pathsThrough(id, kept);
    if (paths.length > 0 && paths.length <= mostPaths) {
      kept = joined(id, kept, paths);
    } else {
      lost.push({
        line,
        message: `The node "${id}" has no text; it was left out with its arrows.`,
      });
    }
  }
  return {
    nodes: nodes.filter(({id}) => !gone.has(id)),
    edges: kept.filter(({from, to}) => !gone.has(from) && !gone.has(to)),
    doubts: [...doubts, ...lost],
  };
}

/** Pairs of an edge that leads to a node and one that leads on; a few more than `mostPaths` where there are many. */
function pathsThrough(
  id: string,
  edges: readonly Edge[],
): [start: Edge, end: Edge][] {
  const leaving = edges.filter(({from}) => from === id);
  return edges
    .filter(({to}) => to === id)
    .slice(0, mostPaths + 1)
    .flatMap((start) =>
      leaving.slice(0, mostPaths + 1).map((end): [Edge, Edge] => [start, end]),
    );
}

function joined(
  id: string,
  edges: readonly Edge[],
  paths: readonly [start: Edge, end: Edge][],
): Edge[] {
  return [
    ...edges.filter(({from, to}) => from !== id && to !== id),
    ...paths.map(([start, end]): Edge => ({
      ...end,
      from: start.from,
      head: end.head === 'open' ? start.head : end.head,
      text: [...start.text, ...end.text],
    })),
  ];
}
