import type {FlowLabel} from '../flowchart';
import {decodeEntities} from './entities';

/** A label as a reader sees it. */
export interface ReadText {
  /** On one line. */
  text: string;
  /** Line by line, as it is broken in the source. */
  lines: string[];
  /** The address of a link in it. */
  href?: string;
  /** The link is written in Markdown, which Mermaid shows as it is. */
  pasted?: true;
}

const icon = /\bfa[a-z]{0,2}:fa-[\w-]+/g;
const anchor = /<a\s[^<>]*?href\s*=\s*(?:'([^'<>]*)'|([^\s'<>]+))[^<>]*>/i;
const pasted = /^\[([^[\]]*)\]\(([^()\s]*)\)$/;
const lineBreak = /<br\s*\/?>|\\n|\n/i;
const tag = /<\/?[a-z][^<>]*>/gi;

/** Takes icons, HTML and Markdown out, decodes entities, and joins lines. */
export function readLabel({text, markdown}: FlowLabel): ReadText {
  const link = anchor.exec(text);
  const paste = pasted.exec(text.trim());
  const href = link?.[1] ?? link?.[2] ?? paste?.[2];
  const lines = (paste?.[1] ?? text)
    .split(lineBreak)
    .map((line) => plain(line, markdown))
    .filter((line) => line !== '');
  return {
    lines,
    text: lines.join(' '),
    ...(href !== undefined && href !== '' && {href: decodeEntities(href)}),
    ...(paste && {pasted: true}),
  };
}

function plain(line: string, markdown: boolean): string {
  const bare = line.replace(icon, '').replace(tag, '');
  const unmarked = markdown
    ? bare.replace(/\*\*|__|`/g, '').replace(/([*_])([^*_]+)\1/g, '$2')
    : bare.replace(/\*\*([^*]+)\*\*/g, '$1');
  return decodeEntities(unmarked).replace(/\s+/g, ' ').trim();
}
