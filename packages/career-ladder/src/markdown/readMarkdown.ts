import MarkdownIt, {type Token} from 'markdown-it';
import type {TextElementView, TextView} from './types';
import {joinText} from './joinText';

/** What a text in Markdown holds. */
export interface ReadText {
  text: TextView;
  /** Where its links lead, as written. */
  links: string[];
  /** What cannot be shown among a page's own texts. */
  refused: Refused[];
}

export interface Refused {
  /** With its article: `a heading`. */
  what: string;
  found: string;
}

/**
 * Reads CommonMark: paragraphs, lists, emphasis, code and links. Of what else there is, the words stay, and it is listed.
 * Source: https://spec.commonmark.org/0.31.2/
 */
export function readMarkdown(written: string): ReadText {
  const builder = startText();
  read(markdown.parse(written, {}), builder, written);
  const {links, refused, root} = builder;
  const [only, ...others] = root;
  const isSentence =
    typeof only === 'object' && only.tag === 'p' && others.length === 0;
  return {
    text: isSentence ? (only.text ?? '') : joinText(root),
    links,
    refused,
  };
}

const markdown = new MarkdownIt('commonmark');
// Links are checked by what a ladder allows, and shown as they are written.
markdown.validateLink = () => true;
markdown.normalizeLink = (href) => href;

type Part = string | TextElementView;

interface Builder {
  root: Part[];
  /** The elements that are open, the innermost last. */
  open: {element: TextElementView; parts: Part[]}[];
  links: string[];
  refused: Refused[];
}

function startText(): Builder {
  return {root: [], open: [], links: [], refused: []};
}

const elements: Readonly<Record<string, TextElementView['tag']>> = {
  paragraph: 'p',
  bullet_list: 'ul',
  ordered_list: 'ol',
  list_item: 'li',
  strong: 'strong',
  em: 'em',
  link: 'a',
};

const foreign: Readonly<Record<string, string>> = {
  html_block: 'HTML',
  html_inline: 'HTML',
  image: 'a picture',
  heading_open: 'a heading',
  blockquote_open: 'a quotation',
  fence: 'a block of code',
  code_block: 'a block of code',
  hr: 'a line across',
};

/** What was meant as a link, and is words: its address has a space, or no end. */
const brokenLink = /\[[^\]]*\]\(\s*(?:\/|[a-z]+:)[^)]*\)?/i;

/** @param around the written text that the tokens come from */
function read(
  tokens: readonly Token[],
  builder: Builder,
  around: string,
): void {
  for (const token of tokens) {
    const {type, nesting, hidden, content, children} = token;
    const what = foreign[type];
    if (what !== undefined) {
      const found = content || linesOf(token, around);
      builder.refused.push({what, found: found.trim()});
    }
    const [unread] = (type === 'text' && brokenLink.exec(content)) || [];
    if (unread !== undefined) {
      builder.refused.push({what: 'a link that cannot be read', found: unread});
    }
    const tag = elements[type.replace(/_(?:open|close)$/, '')];
    if (tag !== undefined && !hidden) {
      if (nesting === 1) {
        open(token, tag, builder);
      } else {
        close(builder);
      }
    } else if (children && type === 'inline') {
      read(children, builder, around);
    } else if (type === 'hardbreak') {
      add({tag: 'br'}, builder);
    } else if (type === 'softbreak') {
      add(' ', builder);
    } else if (type === 'code_inline') {
      add({tag: 'code', text: content}, builder);
    } else if (content !== '') {
      add(content, builder);
    }
  }
}

function linesOf({map, markup}: Token, text: string): string {
  return map
    ? text
        .split('\n')
        .slice(...map)
        .join('\n')
    : markup;
}

function open(
  token: Token,
  tag: TextElementView['tag'],
  {open, links}: Builder,
): void {
  const {href, start} = Object.fromEntries(token.attrs ?? []);
  if (href !== undefined) {
    links.push(String(href));
  }
  open.push({
    element: {
      tag,
      ...(href !== undefined && {href: String(href)}),
      ...(start !== undefined && {start: Number(start)}),
    },
    parts: [],
  });
}

function close(builder: Builder): void {
  const closed = builder.open.pop();
  if (closed) {
    add({...closed.element, text: joinText(closed.parts)}, builder);
  }
}

function add(part: Part, {root, open}: Builder): void {
  (open.at(-1)?.parts ?? root).push(part);
}
