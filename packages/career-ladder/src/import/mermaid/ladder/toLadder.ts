import {quoted} from '../../../names/quoted';
import {findCycles} from '../../../resolve/cycles';
import {groupBy} from '../../../groupBy';
import type {Doubt, ForeignLadder, ForeignMove} from '../../types';
import type {Flowchart} from '../flowchart';
import type {Context} from './context';
import {withoutDecisions} from './passages';
import {graphOf} from './graphOf';
import {groupsOf} from './groups';
import {findLegend} from './legend';
import {linksOf} from './links';
import {movesOf} from './moves';
import {fewRoles, otherDrawing, otherSubject} from './refusal';
import {withoutLines, withoutRemarks} from './remarks';
import {direction} from './titles';
import type {Graph, Node} from './types';

export type Outcome =
  | {ladder: Omit<ForeignLadder, 'title'>; doubts: Doubt[]; reason?: undefined}
  | {reason: string};

interface Diagram {
  line: number;
  /** It says by itself that it is a ladder drawn by our conventions: nothing is guessed. */
  declared: boolean;
  context: Context;
}

/** Takes a flowchart for a ladder, or says why it is none. */
export function toLadder(
  chart: Flowchart,
  {line, declared, context}: Diagram,
): Outcome {
  const legend = declared ? undefined : findLegend(chart);
  const groups = groupsOf(chart);
  const graph = graphOf(chart, legend);
  const found = declared ? graph : careerOf(graph, context);
  if ('reason' in found) {
    return found;
  }
  const {nodes} = found;
  const {moves, doubts} = movesOf(found, {groups, legend, declared});
  const reason = declared
    ? undefined
    : moves.some(({kind}) => kind === 'promotion')
      ? circle(nodes, moves)
      : 'None of its arrows is a move from one role up to another.';
  if (reason !== undefined) {
    return {reason};
  }
  const {hrefs, doubts: linkDoubts} = linksOf(chart, nodes);
  const few = declared ? undefined : fewRoles(nodes, context);
  return {
    ladder: {
      roles: nodes.map(({id, line: named, title, subgraph}) => {
        const titles = groups.titlesAt(subgraph);
        return {
          key: id,
          title: title.text,
          ...hrefs.get(id),
          line: named,
          ...(titles.length > 0 && {groups: titles}),
        };
      }),
      moves,
    },
    doubts: [
      ...(few === undefined ? [] : [{line, message: few}]),
      ...chart.doubts,
      ...found.doubts,
      ...doubts,
      ...linkDoubts,
      ...(declared
        ? []
        : [
            ...strayIds(nodes),
            ...longTitles(nodes),
            ...stepsDown(nodes, moves),
          ]),
    ].sort((a, b) => a.line - b.line),
  };
}

/** Keeps what is a career; a flow of decisions, an architecture or an organization chart is none. */
function careerOf(graph: Graph, context: Context): Graph | {reason: string} {
  const drawn = withoutLines(withoutRemarks(graph));
  const drawing = otherDrawing(drawn);
  if (drawing !== undefined) {
    return {reason: drawing};
  }
  const career = withoutDecisions(drawn);
  const reason = career
    ? otherSubject(career, context)
    : 'It looks like a flow of decisions, not like a ladder.';
  return career && reason === undefined ? career : {reason: reason ?? ''};
}

/** Promotions that lead back to where they began. */
function circle(
  nodes: readonly Node[],
  moves: readonly ForeignMove[],
): string | undefined {
  const next = groupBy(
    moves.filter(({kind}) => kind === 'promotion'),
    ({from}) => from,
  );
  const [cycle] = findCycles(next.keys(), (id) =>
    (next.get(id) ?? []).map(({to}) => to),
  );
  const titles = new Map(nodes.map(({id, title}) => [id, title.text]));
  return (
    cycle &&
    `Its arrows lead in a circle, as no career does: ${[...cycle.slice(0, 6), cycle[0] ?? ''].map((id) => quoted(titles.get(id) ?? id)).join(' → ')}.`
  );
}

/** An id without a label among nodes with labels is often a slip: Mermaid draws a second node then. */
function strayIds(nodes: readonly Node[]): Doubt[] {
  return nodes.some(({labelled}) => labelled)
    ? nodes
        .filter(({id, labelled}) => !labelled && /^[a-z]|[:_@]/.test(id))
        .map(({id, line}) => ({
          line,
          message: `The node "${id}" has no label; its id was taken for its title.`,
        }))
    : [];
}

/** A second line is often part of a title; more are a description, and so is one that goes on in small letters. */
function longTitles(nodes: readonly Node[]): Doubt[] {
  return nodes.flatMap(({line, title: {lines, text}}) =>
    lines.length > 2 || /^\p{Ll}\S*\s+\S+\s/u.test(lines[1] ?? '')
      ? {
          line,
          message: `The title has ${lines.length} lines, and all of them were taken: ${quoted(text)}.`,
        }
      : /[→⇒➔➜]|[-=]>/.test(text)
        ? {
            line,
            message: `An arrow stands in the title ${quoted(text)}; all of it was taken for one role.`,
          }
        : [],
  );
}

function stepsDown(
  nodes: readonly Node[],
  moves: readonly ForeignMove[],
): Doubt[] {
  const titles = new Map(nodes.map(({id, title}) => [id, title.text]));
  return moves
    .filter(
      ({from, to, kind}) =>
        kind === 'promotion' &&
        direction(titles.get(from) ?? '', titles.get(to) ?? '') === -1,
    )
    .map(({from, to, line}) => ({
      line,
      message: `The promotion from ${quoted(titles.get(from) ?? '')} to ${quoted(titles.get(to) ?? '')} reads like a step down.`,
    }));
}
