/**
 * Mermaid's own parser is the judge of ours.
 * @jest-environment jsdom
 */
import fc from 'fast-check';
import type {MermaidConfig} from 'mermaid';
import type {Flowchart} from '../../../packages/career-ladder/src/import/mermaid/flowchart';
import {parseFlowchart} from '../../../packages/career-ladder/src/import/mermaid/parse/parseFlowchart';
import {prepare} from '../../../packages/career-ladder/src/import/mermaid/prepare';
import {drawMermaid} from '../../../packages/career-ladder/src/mermaid/drawMermaid';
import {organizations} from '../../../packages/career-ladder/src/mermaid/__tests__/organizations';
import type {Track} from '../../../packages/career-ladder/src/organization';
import {flowcharts} from '../flowcharts';

/** What both parsers say of a flowchart. */
interface Reading {
  /** Id and label. */
  nodes: [id: string, label: string][];
  /** From, to, stroke, ends and label. */
  edges: string[];
  /** Title and the nodes that it claims, in any order. */
  subgraphs: [title: string, nodes: string[]][];
}

/** The parts of Mermaid's database that we ask; its types leave them out. */
interface FlowDatabase {
  getVertices: () => Map<string, {id: string; text?: string}>;
  getEdges: () => {
    start: string;
    end: string;
    type: string;
    stroke: string;
    text: string;
  }[];
  getSubGraphs: () => {id: string; title: string; nodes: string[]}[];
}

interface Mermaid {
  initialize: (config: MermaidConfig) => void;
  mermaidAPI: {
    getDiagramFromText: (text: string) => Promise<{db: unknown}>;
  };
}

let mermaid: Mermaid;

beforeAll(async () => {
  mermaid = (await import('mermaid')).default;
  mermaid.initialize({maxEdges: 100_000, maxTextSize: 10_000_000});
});

test('nodes, labels, edges and subgraphs are those that Mermaid reads', async () => {
  await fc.assert(
    fc.asyncProperty(flowcharts, async (text) => {
      const own = prepare(text).text;
      expect(ours(parseFlowchart(own, 1))).toEqual(await theirs(text));
    }),
    {numRuns: 200},
  );
});

test('Mermaid accepts what we draw, and shows every character of its titles', async () => {
  await fc.assert(
    fc.asyncProperty(organizations, async (organization) => {
      const {nodes, edges} = await theirs(drawMermaid(organization, 't0'));
      const [{roles, moves}] = organization.tracks as [Track];
      expect(
        nodes.map(([, label]) => decoded(label)).slice(0, roles.length),
      ).toEqual(roles.map(({title}) => title));
      expect(edges).toHaveLength(moves.length);
    }),
    {numRuns: 100},
  );
});

/** As a browser reads the numbered entities that are drawn. */
function decoded(label: string): string {
  return label.replace(/#(\d+);/g, (_, code: string) =>
    String.fromCodePoint(Number(code)),
  );
}

function ours({nodes, edges, subgraphs, doubts}: Flowchart): Reading {
  expect(doubts).toEqual([]);
  return {
    nodes: nodes.map(({id, labels}) => [id, labels.at(-1)?.text ?? id]),
    edges: edges.map(({from, to, stroke, head, both, label}) => {
      const type = `${both ? 'double_' : ''}arrow_${head === 'arrow' ? 'point' : head}`;
      return [from, to, stroke, type, label?.text ?? ''].join(' | ');
    }),
    subgraphs: subgraphs
      .map(({title}, index): Reading['subgraphs'][number] => [
        title.text,
        nodes
          .filter(({subgraph}) => subgraph === index)
          .map(({id}) => id)
          .sort(),
      ])
      .sort(byText),
  };
}

async function theirs(text: string): Promise<Reading> {
  const {db} = await mermaid.mermaidAPI.getDiagramFromText(text);
  const {getVertices, getEdges, getSubGraphs} = bound(db as FlowDatabase);
  const vertices = [...getVertices().values()];
  const subgraphs = getSubGraphs();
  const groups = new Set(subgraphs.map(({id}) => id));
  return {
    nodes: vertices.map((vertex) => [
      vertex.id,
      written(vertex.text ?? vertex.id),
    ]),
    edges: getEdges().map((edge) =>
      [edge.start, edge.end, edge.stroke, edge.type, written(edge.text)].join(
        ' | ',
      ),
    ),
    subgraphs: subgraphs
      .map(({title, nodes}): Reading['subgraphs'][number] => [
        written(title),
        nodes.filter((id) => !groups.has(id)).sort(),
      ])
      .sort(byText),
  };
}

function bound(db: FlowDatabase): FlowDatabase {
  return {
    getVertices: () => db.getVertices(),
    getEdges: () => db.getEdges(),
    getSubGraphs: () => db.getSubGraphs(),
  };
}

/** Mermaid keeps entities in a code of its own until it draws. */
function written(text: string): string {
  return text.replace(/ﬂ°°?/g, '#').replace(/¶ß/g, ';').trim();
}

function byText(one: unknown, other: unknown): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}
