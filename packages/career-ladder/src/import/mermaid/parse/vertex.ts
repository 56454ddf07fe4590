import {parse} from 'yaml';
import {quoted} from '../../../names/quoted';
import {type Chart, addDoubt, addNode} from './chart';
import {
  type Cursor,
  lineAt,
  look,
  MermaidMistake,
  restOfLine,
  take,
} from './cursor';
import {doubtLabel, takeLooseLabel, takeProperLabel} from './label';

/** What opens a label, what closes it, and the shape it gives; those that begin alike have the longest first. */
const brackets: [open: string, closers: string[], shape: string][] = [
  ['(((', [')))'], 'doublecircle'],
  ['((', ['))'], 'circle'],
  ['([', ['])'], 'stadium'],
  ['(-', ['-)'], 'ellipse'],
  ['(', [')'], 'round'],
  ['[[', [']]'], 'subroutine'],
  ['[(', [')]'], 'cylinder'],
  ['[/', ['/]', '\\]'], 'trapezoid'],
  ['[\\', ['\\]', '/]'], 'trapezoid'],
  ['[', [']'], 'square'],
  ['{{', ['}}'], 'hexagon'],
  ['{', ['}'], 'diamond'],
  ['>', [']'], 'odd'],
];

/**
 * An id ends before a link, a bracket, a class or a line end; a lone `&` joins nodes. `u`: letters of every script.
 * As in Mermaid, `a-b`, `a.b`, `a:b`, `a/b` and `a&b` are ids.
 */
const idPattern =
  /(?:[A-Za-z0-9!#$'*+.`?\\_/,]|%(?!%)|&(?=[^\s&])|:(?!::)|-(?![-.>])|=(?!=)|[^\p{ASCII}\s])+/uy;

const className = /:::\w+(?:-\w+)*/y;

/** Words that begin statements, and the heads of arrows, which Mermaid takes for what they are elsewhere. */
const traps = /^(?:end|[xo])$/;

/** Reads one node; where one has to stand. */
export function takeVertex(cursor: Cursor, chart: Chart): string {
  const line = lineAt(cursor);
  const id = take(cursor, idPattern)?.[0];
  if (id === undefined) {
    throw new MermaidMistake(
      line,
      `no node can be read at ${quoted(restOfLine(cursor) || 'the end')}`,
    );
  }
  if (id === 'end' || (traps.test(id) && look(cursor, /--|==|-\./y))) {
    addDoubt(
      chart,
      line,
      `Mermaid cannot draw a node with the id "${id}"; it was read as one.`,
    );
  }
  const node = addNode(chart, id, line);
  const shaped = takeShape(cursor, chart);
  if (shaped) {
    node.labels.push(shaped.label);
    node.shape = shaped.shape;
  }
  take(cursor, className);
  if (take(cursor, /@\{/y)) {
    const {shape, label} = takeData(cursor, line);
    node.shape = shape ?? node.shape;
    if (label !== undefined) {
      node.labels.push({text: label, markdown: true, line});
    }
  }
  take(cursor, className);
  return id;
}

function takeShape(cursor: Cursor, chart: Chart) {
  const start = cursor.at;
  const candidates = brackets.filter(([open]) =>
    cursor.text.startsWith(open, start),
  );
  for (const takeLabel of [takeProperLabel, takeLooseLabel]) {
    for (const [open, closers, shape] of candidates) {
      cursor.at = start + open.length;
      const read = takeLabel(cursor, closers);
      if (read) {
        if (!read.proper) {
          doubtLabel(chart, read.label);
        }
        return {label: read.label, shape};
      }
    }
  }
  cursor.at = start;
  const [open] = candidates[0] ?? [];
  if (open !== undefined) {
    throw new MermaidMistake(
      lineAt(cursor),
      `the label that begins with ${quoted(restOfLine(cursor))} is not closed`,
    );
  }
  return undefined;
}

/** `{shape: rounded, label: "Senior Engineer"}`, which is YAML. A brace may stand between quotes. */
function takeData(cursor: Cursor, line: number) {
  const body = take(cursor, /((?:[^}"]|"[^"]*")*)\}/y)?.[1];
  const data = body === undefined ? undefined : parsed(body);
  if (!data) {
    throw new MermaidMistake(line, 'what follows "@{" cannot be read');
  }
  const text = (key: string) =>
    typeof data[key] === 'string' || typeof data[key] === 'number'
      ? String(data[key])
      : undefined;
  return {shape: text('shape'), label: text('label')};
}

function parsed(body: string): Record<string, unknown> | undefined {
  try {
    const data: unknown = parse(body.includes('\n') ? body : `{${body}}`);
    return typeof data === 'object' && data !== null
      ? (data as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
