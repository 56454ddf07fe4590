import {quoted} from '../../../names/quoted';
import type {Edge, Graph} from './types';
import {isDuration} from './titles';

/** Leaves nodes out that only say how long a role takes: they begin with a time, and one arrow ties them to a role. */
export function withoutAsides({nodes, edges, doubts}: Graph): Graph {
  const degrees = new Map<string, number>();
  for (const id of edges.flatMap(({from, to}) => [from, to])) {
    degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  const asides = nodes.filter(
    ({id, title}) => (degrees.get(id) ?? 0) <= 1 && isDuration(title.text),
  );
  const ids = new Set(asides.map(({id}) => id));
  return {
    nodes: nodes.filter(({id}) => !ids.has(id)),
    edges: edges.filter(({from, to}) => !ids.has(from) && !ids.has(to)),
    doubts: [
      ...doubts,
      ...asides.map(({line, title}) => ({
        line,
        message: `${quoted(title.text)} reads like a time and not like a role; it was left out.`,
      })),
    ],
  };
}

const decisionShapes = new Set(['diamond', 'diam', 'decision', 'question']);

/** Whether a shape is that of a decision in a flowchart. */
export function isDecision(shape: string): boolean {
  return decisionShapes.has(shape);
}

const mostPaths = 100;

/**
 * Takes the decisions of a career out: what leads to one leads to all that it leads to. One at which an arrow begins or ends for
 * good is taken for a role.
 * @returns nothing where more paths lead through a decision than a ladder has
 */
export function withoutDecisions(graph: Graph): Graph | undefined {
  let {edges} = graph;
  const doubts = [...graph.doubts];
  const gone = new Set<string>();
  for (const {id, shape, line, title} of graph.nodes) {
    if (!isDecision(shape)) {
      continue;
    }
    const arriving = edges.filter(({to}) => to === id);
    const leaving = edges.filter(({from}) => from === id);
    if (arriving.length * leaving.length > mostPaths) {
      return undefined;
    }
    if (arriving.length === 0 || leaving.length === 0) {
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
    edges = [
      ...edges.filter(({from, to}) => from !== id && to !== id),
      ...arriving.flatMap((start) =>
        leaving.map((end): Edge => ({
          ...end,
          from: start.from,
          text: [...start.text, ...end.text],
        })),
      ),
    ];
  }
  return {
    nodes: graph.nodes.filter(({id}) => !gone.has(id)),
    edges,
    doubts,
  };
}
