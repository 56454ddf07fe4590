import {blank} from './blank';

/** Something that has a beginning and an end of its own, wherever it stands in a Markdown page. */
export interface MarkedBlock {
  type: 'html table' | 'mermaid' | 'mermaid fence';
  /** As it is written: entities are not decoded. */
  text: string;
  offset: number;
  /** Of the first line of `text`. */
  line: number;
}

/**
 * HTML tables and diagrams. To Markdown such a table ends at its first blank line, and what comes after it may even be code.
 * What is in a comment, or in a fence with something else, is nothing of the kind.
 * @returns also the page with blanks in the places of these and of all fences, so that the rest keeps its own
 */
export function markedBlocks(source: string): {
  text: string;
  blocks: MarkedBlock[];
} {
  const ends = endFinder(source);
  const lineAt = lineCounter(source);
  const blocks: MarkedBlock[] = [];
  let text = '';
  let at = 0;
  const marks = new RegExp(opening);
  for (let found = marks.exec(source); found; found = marks.exec(source)) {
    const [mark] = found;
    const {type, from, inner, outer} = ends(found.index, mark);
    marks.lastIndex = outer;
    if (type === undefined) {
      continue;
    }
    if (type !== 'code') {
      const begin =
        type === 'html table' ? found.index : afterLineBreak(source, from);
      blocks.push({
        type,
        text: source.slice(begin, inner),
        offset: found.index,
        line: lineAt(begin),
      });
    }
    text +=
      source.slice(at, found.index) + blank(source.slice(found.index, outer));
    at = outer;
  }
  return {text: text + source.slice(at), blocks};
}

/** Fences and comments are among them, because what is in them is no table. */
const opening =
  /<mermaid\b[^>`]{0,500}\{\s*`|<(?:div|pre)\s[^>`]{0,500}\bclassName\s*=\s*["']mermaid\b[^>`]{0,500}>\s*\{\s*`|^[ \t>]*(?:`{3,}|~{3,})|<!--|<table\b|<(?:div|pre)\s[^>]{0,500}\bclass\s*=\s*["']?mermaid\b[^>]{0,500}>|^:::+[ \t]*mermaid[ \t]*$|\{\{[<%]\s*mermaid\b[^}]*[>%]\}\}|\{%-?\s*mermaid\b[^}]*%\}/gim;

interface End {
  /** Missing where nothing is to be taken out. */
  type?: MarkedBlock['type'] | 'code';
  /** Where what is inside begins and ends. */
  from: number;
  inner: number;
  /** Where what comes after it begins. */
  outer: number;
}

/** Where what a mark begins comes to its end. However many marks have no end, the page is searched for it once. */
function endFinder(source: string): (start: number, mark: string) => End {
  const tables = tableEnds(source);
  const absent = new Set<string>();

  function upTo(from: number, close: RegExp, type?: End['type']): End {
    const pattern = new RegExp(close.source, 'gim');
    pattern.lastIndex = from;
    const found = absent.has(close.source) ? undefined : pattern.exec(source);
    if (!found) {
      absent.add(close.source);
      return {from, inner: from, outer: from};
    }
    const outer = found.index + found[0].length;
    return {...(type && {type}), from, inner: found.index, outer};
  }

  function fenceEnd(begin: number, fence: string): End {
    const [info = ''] = /[^\n]*/.exec(source.slice(begin, begin + 1000)) ?? [];
    if (fence.startsWith('`') && info.includes('`')) {
      // Code in a line of text.
      return {from: begin, inner: begin, outer: begin};
    }
    const from = begin + info.length;
    const close = new RegExp(
      `^[ \\t>]*\\${fence[0] ?? ''}{${fence.length},}[ \\t]*\\r?$`,
    );
    const end = upTo(from, close);
    return {
      // A fence without an end lasts to the end of the page.
      ...(end.outer === from
        ? {from, inner: source.length, outer: source.length}
        : end),
      type: /^\s*\{?\.?mermaid\b/i.test(info) ? 'mermaid fence' : 'code',
    };
  }

  return (start, mark) => {
    const from = start + mark.length;
    const fence = /[`~]{3,}/.exec(mark)?.[0];
    if (fence && !mark.includes('<')) {
      return fenceEnd(from, fence);
    }
    if (mark === '<!--') {
      return upTo(from, /-->/);
    }
    if (mark.endsWith('`')) {
      // A text in a component of MDX.
      return upTo(from, /`/, 'mermaid fence');
    }
    if (mark.startsWith('{%')) {
      return upTo(from, /\{%-?\s*endmermaid\s*-?%\}/, 'mermaid');
    }
    if (/^<table/i.test(mark)) {
      const end = tables.get(start) ?? unclosedEnd(source, from);
      return {type: 'html table', from, inner: end, outer: end};
    }
    if (mark.startsWith('<')) {
      return upTo(from, /^<div/i.test(mark) ? /<\/div>/ : /<\/pre>/, 'mermaid');
    }
    return mark.startsWith(':')
      ? upTo(from, /^:::/, 'mermaid')
      : upTo(from, /\{\{[<%]\s*\/\s*mermaid\s*[>%]\}\}/, 'mermaid');
  };
}

/** A diagram begins in the line below its mark. */
function afterLineBreak(source: string, at: number): number {
  return at + (/^\r?\n/.exec(source.slice(at, at + 2))?.[0].length ?? 0);
}

/** Where each table ends that does, by where it begins: tables may stand in tables. */
function tableEnds(source: string): Map<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (const found of source.matchAll(/<(\/?)table\b[^<>]*>/gi)) {
    if (!found[1]) {
      open.push(found.index);
      continue;
    }
    const begin = open.pop();
    if (begin !== undefined) {
      ends.set(begin, found.index + found[0].length);
    }
  }
  return ends;
}

/** A table that is not closed ends at the next heading or fence: what comes there must not be lost with it. */
function unclosedEnd(source: string, from: number): number {
  const next = /^[ \t]*(?:#{1,6}\s|```|~~~)/gm;
  next.lastIndex = from;
  return next.exec(source)?.index ?? source.length;
}

/** Lines from 1, asked for in rising order. */
function lineCounter(source: string): (offset: number) => number {
  let line = 1;
  let begin = 0;
  return (offset) => {
    for (
      let end = source.indexOf('\n', begin);
      end >= 0 && end < offset;
      end = source.indexOf('\n', begin)
    ) {
      line += 1;
      begin = end + 1;
    }
    return line;
  };
}
