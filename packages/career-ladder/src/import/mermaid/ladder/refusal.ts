import {groupBy} from '../../../groupBy';
import {quoted} from '../../../names/quoted';
import {promotionDepths} from '../../../resolve/promotionDepths';
import {declaration} from '../prepare';
import type {Context} from './context';
import {isDecision} from './passages';
import {
  craftOf,
  lastWord,
  leaning,
  looksLikeLevel,
  looksLikeRole,
  mayBeName,
  tellsDeed,
} from './titles';
import type {Edge, Graph, Node} from './types';
import {meaningOf} from './words';

const wayOut = `If it is a ladder, write the line "${declaration}" into it and import it again.`;

const storageShapes = new Set(['cylinder', 'cyl', 'db', 'database', 'h-cyl']);

/**
 * Below the first share of titles that read like roles, or of arrows between such, it is no ladder; below the second, that is
 * doubtful. Set by trial on public flowcharts.
 */
const shares = {least: 0.5, sure: 0.7};

const mostDecisions = 20;

/** Why the drawing of a flowchart is not that of a ladder. */
export function otherDrawing({nodes, edges}: Graph): string | undefined {
  return withWayOut(
    withoutArrows(edges) ?? withAnswers(edges) ?? withShapes(nodes),
  );
}

/** Why the texts in a flowchart, or above it, are not those of a ladder. */
export function otherSubject(
  graph: Graph,
  context: Context,
): string | undefined {
  const {nodes, edges} = graph;
  return withWayOut(
    (mayBeUnusual(graph, context)
      ? undefined
      : withoutRoles(nodes, edges, context)) ??
      withDeeds(edges) ??
      underOther(context) ??
      downwards(nodes, edges),
  );
}

function withWayOut(reason: string | undefined): string | undefined {
  return reason === undefined ? undefined : `${reason} ${wayOut}`;
}

/** The share of titles that read like roles, where it is so small that it has to be said. */
export function fewRoles(
  nodes: readonly Node[],
  context: Context,
): string | undefined {
  const {roles, others} = byTitle(nodes, context);
  const share = roles.length / nodes.length;
  return share < shares.sure
    ? `${few(roles, nodes)} titles read like roles; ${example(others)} does not. It was taken for a ladder${share < shares.least && context.announced !== undefined ? ` because it stands below ${quoted(context.announced)}` : ''}.`
    : undefined;
}

/**
 * Whether a diagram may be a ladder with titles that are not known, where its page says so: names that lead from one to another in
 * chains by one kind of arrow, rather than a tree of topics or a list of things to do.
 */
function mayBeUnusual({nodes, edges}: Graph, {announced}: Context): boolean {
  const depths = promotionDepths(
    nodes.map(({id}) => id),
    edges,
  );
  const starts = new Set(edges.map(({from}) => from));
  const ends = nodes.filter(({id}) => !starts.has(id));
  return (
    announced !== undefined &&
    new Set(edges.map(({stroke}) => stroke)).size === 1 &&
    depths.size === nodes.length &&
    [...depths.values()].some((depth) => depth >= shortestChain) &&
    2 * ends.length <= nodes.length &&
    nodes.every(({title}) => mayBeName(title.text))
  );
}

const shortestChain = 2;

function underOther({other}: Context): string | undefined {
  return other === undefined
    ? undefined
    : `The heading above it, ${quoted(other)}, speaks of something else than careers.`;
}

function withDeeds(edges: readonly Edge[]): string | undefined {
  const told = edges.filter(({text}) => tellsDeed(text.join(' ')));
  const [first] = told;
  return first && told.length >= edges.length * shares.least
    ? `It looks like a process: an arrow in line ${first.line} says ${quoted(first.text.join(' '))}.`
    : undefined;
}

function withoutArrows(edges: readonly Edge[]): string | undefined {
  if (edges.length === 0) {
    return 'No arrow leads from one role to another.';
  }
  return edges.every(({head}) => head === 'open')
    ? 'Its lines have no heads, so nothing says which way a career goes.'
    : undefined;
}

function withAnswers(edges: readonly Edge[]): string | undefined {
  const found = edges.find(({text}) => meaningOf(text.join(' ')) === 'answer');
  return (
    found &&
    `It looks like a flow of decisions: an arrow in line ${found.line} says ${quoted(found.text.join(' '))}.`
  );
}

function withShapes(nodes: readonly Node[]): string | undefined {
  const {others} = byTitle(nodes, {});
  const storage = others.find(({shape}) => storageShapes.has(shape));
  if (storage) {
    return `It looks like an architecture: ${quoted(storage.title.text)} is drawn as a store of data.`;
  }
  const decisions = nodes.filter(({shape}) => isDecision(shape));
  return decisions.length * 4 > nodes.length || decisions.length > mostDecisions
    ? `It looks like a flow of decisions: ${decisions.length} of its ${nodes.length} nodes are drawn as such.`
    : undefined;
}

function withoutRoles(
  nodes: readonly Node[],
  edges: readonly Edge[],
  context: Context,
): string | undefined {
  const {roles, others} = byTitle(nodes, context);
  if (roles.length < nodes.length * shares.least) {
    return `${few(roles, nodes)} nodes read like a job title or a step of a career; ${example(others)} does not.`;
  }
  const ids = new Set(roles.map(({id}) => id));
  const between = edges.filter(({from, to}) => ids.has(from) && ids.has(to));
  return between.length < edges.length * shares.least
    ? `${few(between, edges)} arrows lead from what reads like a role to another; ${example(others)} does not.`
    : undefined;
}

/** An organization chart leads from a manager to those who report to them. */
function downwards(
  nodes: readonly Node[],
  edges: readonly Edge[],
): string | undefined {
  const titles = new Map(nodes.map(({id, title}) => [id, title.text]));
  const steps = edges.map((edge) => ({
    ...edge,
    step: leaning(titles.get(edge.from) ?? '', titles.get(edge.to) ?? ''),
  }));
  const down = steps.filter(({step}) => step === -1);
  const [first] = down;
  return first && down.length > steps.filter(({step}) => step === 1).length
    ? `Its arrows lead from senior to junior, as in an organization chart: line ${first.line} leads from ${quoted(titles.get(first.from) ?? '')} to ${quoted(titles.get(first.to) ?? '')}.`
    : undefined;
}

/**
 * A title is of a role, too, if it ends like one with a word of seniority: "Cook" beside "Senior Cook". The names of levels are
 * where a ladder is announced.
 */
function byTitle(
  nodes: readonly Node[],
  {announced}: Context,
): {roles: Node[]; others: Node[]} {
  const isRole = (node: Node) =>
    looksLikeRole(firstLine(node)) ||
    (announced !== undefined && looksLikeLevel(firstLine(node)));
  const crafts = new Set(
    nodes.filter(isRole).flatMap((node) => craftOf(firstLine(node)) ?? []),
  );
  const groups = groupBy(
    nodes,
    (node) => isRole(node) || crafts.has(lastWord(firstLine(node))),
  );
  return {roles: groups.get(true) ?? [], others: groups.get(false) ?? []};
}

/** What stands below the first line explains it. */
function firstLine({title}: Node): string {
  return title.lines[0] ?? '';
}

function few(some: readonly unknown[], all: readonly unknown[]): string {
  return `${some.length === 0 ? 'None' : `Only ${some.length}`} of ${all.length}`;
}

function example([first]: readonly Node[]): string {
  return quoted(first?.title.text ?? '');
}
