// Mermaid's words: cspell:ignore jison Descr
import {quoted} from '../../../names/quoted';
import type {Flowchart} from '../flowchart';
import {addDoubt, type Chart, closeSubgraph, emptyChart} from './chart';
import {takeClick} from './click';
import {
  type Cursor,
  cursorOf,
  lineAt,
  look,
  MermaidMistake,
  restOfLine,
  take,
} from './cursor';
import {type Link, takeLink} from './link';
import {openSubgraph} from './subgraph';
import {takeVertex} from './vertex';

const header =
  /\s*(?:flowchart-elk|flowchart|graph)\b[^\S\n]*(?:(?:LR|RL|TB|TD|BT|BR)\b|[<>^]|v\b)?/y;
const between = /[\s;]+/y;
/** Colours and the like; a semicolon between two of them is no end. */
const styling =
  /(?:style|linkStyle|classDef|class)\b[^\S\n][^\n;]*(?:;[^\S\n]*(?:fill|stroke|color|font|opacity|background|rx|ry)[\w-]*[^\S\n]*:[^\n;]*)*/y;
/** Two groups joined by one link multiply: a short text could fill the memory. */
const mostEdges = 1_000_000;
const statementEnd = /[^\S\n]*(?:%%[^\n]*)?(?:[\n;]|$)/y;

/**
 * Reads the text of a flowchart. The grammar is that of Mermaid 11 (`flow.jison`), wider where pages are: labels with brackets
 * and statements side by side are read, with a doubt.
 * @param text without front matter, directives and comments on lines of their own; `\n` ends lines
 * @throws MermaidMistake for what cannot be read
 */
export function parseFlowchart(text: string, firstLine: number): Flowchart {
  const cursor = cursorOf(text, firstLine);
  const chart = emptyChart();
  take(cursor, header);
  take(cursor, between);
  while (cursor.at < text.length) {
    takeStatement(cursor, chart);
    take(cursor, between);
  }
  const unclosed = chart.open[0];
  if (unclosed) {
    addDoubt(
      chart,
      unclosed.line,
      'The subgraph has no "end", so Mermaid cannot draw it; it was taken to go on to the end.',
    );
  }
  while (chart.open.length > 0) {
    closeSubgraph(chart);
  }
  const {nodes, edges, subgraphs, clicks, doubts} = chart;
  return {nodes, edges, subgraphs, clicks, doubts};
}

function takeStatement(cursor: Cursor, chart: Chart): void {
  if (take(cursor, /subgraph(?=["\s;]|$)/y)) {
    openSubgraph(cursor, chart);
  } else if (take(cursor, /end(?=[\s;]|$)/y)) {
    end(cursor, chart);
  } else if (take(cursor, /click(?=[^\S\n])/y)) {
    takeClick(cursor, chart);
  } else if (
    !take(cursor, /%%[^\n]*/y) &&
    !take(cursor, /direction\s+(?:TB|TD|BT|LR|RL)\b[^\n]*/y) &&
    !take(cursor, /acc(?:Title|Descr)\s*:[^\n]*|accDescr\s*\{[^}]*\}/y) &&
    !take(cursor, styling)
  ) {
    takeChain(cursor, chart);
  }
}

function end(cursor: Cursor, chart: Chart): void {
  if (chart.open.length === 0) {
    addDoubt(
      chart,
      lineAt(cursor),
      'There is no subgraph for this "end"; it was left out.',
    );
  }
  closeSubgraph(chart);
}

/** `a & b --> c --> d`: each of a group leads to each of the next one. */
function takeChain(cursor: Cursor, chart: Chart): void {
  let from = takeGroup(cursor, chart);
  for (
    let link = takeLink(cursor, chart);
    link;
    link = takeLink(cursor, chart)
  ) {
    const to = takeGroup(cursor, chart);
    addEdges(chart, from, to, link);
    from = to;
  }
  if (!look(cursor, statementEnd)) {
    separate(cursor, chart);
  }
}

function takeGroup(cursor: Cursor, chart: Chart): string[] {
  const ids = [takeVertex(cursor, chart)];
  while (take(cursor, /\s*&\s*/y)) {
    ids.push(takeVertex(cursor, chart));
  }
  return ids;
}

function addEdges(
  chart: Chart,
  from: readonly string[],
  to: readonly string[],
  {id, ...link}: Link,
): void {
  if (id !== undefined) {
    chart.edgeIds.add(id);
  }
  if (chart.edges.length + from.length * to.length > mostEdges) {
    throw new MermaidMistake(
      link.line,
      `there are more than ${mostEdges.toLocaleString('en')} links, which is no diagram for people`,
    );
  }
  const subgraph = chart.open.at(-1)?.subgraph;
  for (const start of from) {
    for (const stop of to) {
      chart.edges.push({
        from: start,
        to: stop,
        ...link,
        ...(subgraph !== undefined && {subgraph}),
      });
    }
  }
}

/** Two statements on one line with nothing but space between them; anything else is a mistake. */
function separate(cursor: Cursor, chart: Chart): void {
  const line = lineAt(cursor);
  if (!take(cursor, /[^\S\n]+/y)) {
    throw new MermaidMistake(
      line,
      `${quoted(restOfLine(cursor))} cannot be read`,
    );
  }
  if (chart.doubts.at(-1)?.line !== line) {
    addDoubt(
      chart,
      line,
      'Statements stand side by side without a ";", which Mermaid cannot draw; they were read one by one.',
    );
  }
}
