import {quoted} from '../../../names/quoted';
import type {FlowEdge, FlowLabel} from '../flowchart';
import type {Chart} from './chart';
import {type Cursor, lineAt, look, MermaidMistake, take} from './cursor';
import {doubtLabel, takeLooseLabel, takeProperLabel} from './label';

/** A link between two groups of nodes. */
export type Link = Pick<
  FlowEdge,
  'line' | 'stroke' | 'head' | 'both' | 'label'
> & {id?: string};

type Line = Pick<FlowEdge, 'stroke' | 'head' | 'both'>;

/**
 * Whole links by their strokes, then the beginnings of those that hold their text; in the order in which Mermaid tries them. The
 * last letter of a text is no head, though Mermaid takes it for one: `-. equal to.->`.
 */
const whole = [
  {stroke: 'normal', pattern: /([xo<]?)--+([-xo>])/y},
  {stroke: 'thick', pattern: /([xo<]?)==+([=xo>])/y},
  {stroke: 'dotted', pattern: /([xo<]?)-?\.+-([xo>]?)/y},
  {stroke: 'invisible', pattern: /()~~(~)~*/y},
] as const;
const begun = [
  {
    stroke: 'normal',
    pattern: /([xo<]?)--/y,
    end: /(?:(?<=\s)[xo])?--+([-xo>])/g,
  },
  {
    stroke: 'thick',
    pattern: /([xo<]?)==/y,
    end: /(?:(?<=\s)[xo])?==+([=xo>])/g,
  },
  {
    stroke: 'dotted',
    pattern: /([xo<]?)-\./y,
    end: /(?:(?<=\s)[xo])?-?\.+-([xo>]?)/g,
  },
] as const;

const heads = new Map<string | undefined, FlowEdge['head']>([
  ['>', 'arrow'],
  ['<', 'arrow'],
  ['o', 'circle'],
  ['x', 'cross'],
]);

const gap = /\s*/y;
/** Bounded, because each place of a long line is asked whether an id begins there. */
const edgeId = /([^\s"@;[\](){}|]{1,200})@(?=[xo<]?(?:--|==|-\.|~~~))/y;
/** At the beginning of a line, `x-->` is a node and its link, but `x--x` is a link. */
const nodeAtLineStart = /[^\S\n]*\n\s*([xo])(?:--|==|-\.)(?![-=.]*\1)/y;

/** Reads a link, if one stands here or at the beginning of the next line. */
export function takeLink(cursor: Cursor, chart: Chart): Link | undefined {
  const start = cursor.at;
  if (look(cursor, nodeAtLineStart)) {
    return undefined;
  }
  take(cursor, gap);
  const line = lineAt(cursor);
  const id = take(cursor, edgeId)?.[1];
  const link = takeWhole(cursor) ?? takeBegun(cursor);
  if (!link) {
    cursor.at = start;
    return undefined;
  }
  take(cursor, gap);
  const label = link.label ?? takePipes(cursor, chart);
  take(cursor, gap);
  return {
    line,
    stroke: link.stroke,
    head: link.head,
    both: link.both,
    ...(label && {label}),
    ...(id !== undefined && {id}),
  };
}

function takeWhole(cursor: Cursor): (Line & {label?: FlowLabel}) | undefined {
  for (const {stroke, pattern} of whole) {
    const found = take(cursor, pattern);
    if (found) {
      return lineOf(stroke, found[1], found[2]);
    }
  }
  return undefined;
}

function takeBegun(cursor: Cursor): (Line & {label?: FlowLabel}) | undefined {
  for (const {stroke, pattern, end} of begun) {
    const start = take(cursor, pattern);
    if (start) {
      const line = lineAt(cursor);
      const from = cursor.at;
      const written = take(cursor, /\s*(?:"`([^`"]*)`"|"([^"]*)")\s*/y);
      end.lastIndex = cursor.at;
      const found = end.exec(cursor.text);
      const between = cursor.text.slice(cursor.at, found?.index);
      if (!found || between.includes('\n')) {
        throw new MermaidMistake(
          line,
          `the text on the link after ${quoted(start[0])} is not closed`,
        );
      }
      cursor.at = found.index + found[0].length;
      const text =
        written?.[1] ?? written?.[2] ?? cursor.text.slice(from, found.index);
      return {
        ...lineOf(stroke, start[1], found[1]),
        label: {
          text: text.trim(),
          markdown: written?.[1] !== undefined,
          line,
        },
      };
    }
  }
  return undefined;
}

function lineOf(
  stroke: FlowEdge['stroke'],
  start: string | undefined,
  end: string | undefined,
): Line {
  const head = heads.get(end) ?? 'open';
  return {stroke, head, both: head !== 'open' && heads.get(start) === head};
}

/** `|text|` after a link. */
function takePipes(cursor: Cursor, chart: Chart): FlowLabel | undefined {
  const start = cursor.at;
  if (!take(cursor, /\|/y)) {
    return undefined;
  }
  const read = takeProperLabel(cursor, ['|']) ?? takeLooseLabel(cursor, ['|']);
  if (!read) {
    throw new MermaidMistake(
      lineAt(cursor, start),
      'the text on a link that begins with "|" is not closed',
    );
  }
  if (!read.proper) {
    doubtLabel(chart, read.label);
  }
  return read.label;
}
