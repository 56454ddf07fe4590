import type {ListItem, RootContent} from 'mdast';
import {tooMuch} from '../page/relevant';

/** One text of a section: an entry of its list, or the whole of what is no list. */
export interface SectionItem {
  /** What the entry begins with, where that is a name of what follows: `Impact` of `**Impact**: Ships …`. */
  name?: string;
  /** Markdown. */
  text: string;
  line: number;
  /** What follows the name. */
  below: {text: string; line: number}[];
}

/** Longer beginnings are sentences. */
const longestName = 50;

export interface SectionTexts {
  /** What stands before the first entry. */
  introduction?: {text: string; line: number};
  /** The entries of its lists, or its parts below lines in bold. */
  items: SectionItem[];
  /** All of it as one text, where it is not only a list. */
  whole?: {text: string; line: number};
}

/** The texts of a section. Pictures alone, HTML and tables are none. */
export async function sectionTexts(
  markdown: string,
  firstLine: number,
): Promise<SectionTexts> {
  if (markdown.trim() === '') {
    return {items: []};
  }
  if (tooMuch(markdown) !== undefined) {
    return {items: [], whole: {text: markdown, line: firstLine}};
  }
  const [{unified}, {default: remarkParse}, {default: remarkGfm}] =
    await Promise.all([
      import('unified'),
      import('remark-parse'),
      import('remark-gfm'),
    ]);
  const {children} = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  const blocks = children.filter(isText);
  const slice = (from: RootContent, to: RootContent) =>
    sliced(markdown, from, to);
  const at = (block: RootContent) =>
    firstLine + (block.position?.start.line ?? 1) - 1;
  const begin = blocks.findIndex(
    (block) => block.type === 'list' || boldLine(block) !== undefined,
  );
  const before = begin === -1 ? blocks : blocks.slice(0, begin);
  const after = begin === -1 ? [] : blocks.slice(begin);
  const introduction = textOf(before, slice, at);
  const isList = after.every(({type}) => type === 'list');
  const whole =
    isList && before.length === 0 ? undefined : textOf(blocks, slice, at);
  return {
    ...(introduction && {introduction}),
    items: isList
      ? after
          .flatMap((list) => (list.type === 'list' ? list.children : []))
          .map((item) => itemOf(item, slice, at))
      : partsOf(after, slice, at),
    ...(whole && {whole}),
  };
}

type Slice = (from: RootContent, to: RootContent) => string;
type LineOf = (block: RootContent) => number;

function isText({type}: RootContent): boolean {
  return !['html', 'table', 'thematicBreak', 'definition'].includes(type);
}

/** The source between two blocks, without the indentation that the first one has. */
function sliced(markdown: string, from: RootContent, to: RootContent): string {
  const indent = (from.position?.start.column ?? 1) - 1;
  const [first = '', ...more] = markdown
    .slice(from.position?.start.offset, to.position?.end.offset)
    .split('\n');
  return [
    first,
    ...more.map((line) =>
      line.slice(0, indent).trim() === '' ? line.slice(indent) : line,
    ),
  ].join('\n');
}

function itemOf(item: ListItem, slice: Slice, at: LineOf): SectionItem {
  const blocks = item.children;
  const [first, ...rest] = blocks;
  const last = blocks.at(-1);
  if (!first || !last) {
    return {text: '', line: at(item), below: []};
  }
  const text = slice(first, last);
  const line = at(item);
  const plain = plainText(first);
  if (rest.length > 0 && isNameLike(plain)) {
    const name = withoutColon(plain);
    return {name, text, line, below: textsOf(rest, slice, at)};
  }
  const colon = plain.indexOf(':');
  if (rest.length === 0 && colon > 0 && isNameLike(plain.slice(0, colon))) {
    const written = text.slice(text.indexOf(':') + 1);
    // `**Impact:** Ships` as well as `**Impact**: Ships`.
    const below = written.replace(/^[*_]{1,3}/, '').trim();
    return {
      name: plain.slice(0, colon).trim(),
      text,
      line,
      below: below === '' ? [] : [{text: below, line}],
    };
  }
  return {text, line, below: []};
}

/** Each entry of lists; else the whole. */
function textsOf(
  blocks: readonly RootContent[],
  slice: Slice,
  at: LineOf,
): {text: string; line: number}[] {
  const whole = textOf(blocks, slice, at);
  return blocks.every(({type}) => type === 'list')
    ? blocks
        .flatMap((list) => (list.type === 'list' ? list.children : []))
        .map((item) => itemOf(item, slice, at))
        .map(({text, line}) => ({text, line}))
    : whole
      ? [whole]
      : [];
}

function textOf(
  blocks: readonly RootContent[],
  slice: Slice,
  at: LineOf,
): {text: string; line: number} | undefined {
  const [first] = blocks;
  const last = blocks.at(-1);
  return first && last
    ? {text: slice(first, last), line: at(first)}
    : undefined;
}

/** What follows each line in bold; none if the first block is no such line. */
function partsOf(
  blocks: readonly RootContent[],
  slice: Slice,
  at: LineOf,
): SectionItem[] {
  const parts: {name: string; line: RootContent; rest: RootContent[]}[] = [];
  for (const block of blocks) {
    const name = boldLine(block);
    if (name === undefined) {
      parts.at(-1)?.rest.push(block);
    } else {
      parts.push({name, line: block, rest: []});
    }
  }
  return blocks[0] && boldLine(blocks[0]) !== undefined
    ? parts.map(({name, line, rest}) => ({
        name,
        text: slice(line, rest.at(-1) ?? line),
        line: at(line),
        below: textsOf(rest, slice, at),
      }))
    : [];
}

function boldLine(block: RootContent): string | undefined {
  return block.type === 'paragraph' &&
    block.children.length === 1 &&
    block.children[0]?.type === 'strong' &&
    isNameLike(plainText(block))
    ? withoutColon(plainText(block))
    : undefined;
}

function isNameLike(text: string): boolean {
  return (
    text.length > 0 &&
    text.length <= longestName &&
    !/[.!?;]$/.test(text) &&
    text.split(/\s+/).length <= 6
  );
}

function withoutColon(text: string): string {
  return text.replace(/\s?:$/, '').trim();
}

function plainText(node: RootContent | ListItem): string {
  return 'value' in node
    ? node.value
    : 'children' in node
      ? node.children.map(plainText).join('').trim()
      : '';
}
