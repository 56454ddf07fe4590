import type {Element, Nodes} from 'hast';
import {collapse} from './collapse';
import {textOf} from './htmlCell';
import {childrenOf} from './htmlTables';

/** What an HTML page is made of, as far as importers look at it. */
export interface HtmlPart {
  /** A `layout` is a table with tables in its cells; what these cells hold follows it. */
  kind: 'title' | 'heading' | 'mermaid' | 'table' | 'layout' | 'text';
  element: Element;
  /** The nearest `dir` of the element and what it stands in; undefined where none says it. */
  rtl?: boolean;
}

/** In the order of the page. Not recursive: what is nested deeply must not end in an overflow of the stack. */
export function* htmlParts(root: Nodes, rtl?: boolean): Generator<HtmlPart> {
  const waiting: {node: Nodes; rtl: boolean | undefined}[] = [
    {node: root, rtl},
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const {node} = next;
    const kind = node.type === 'element' ? kindOf(node) : undefined;
    const own =
      node.type === 'element'
        ? (isRightToLeft(node.properties.dir) ?? next.rtl)
        : next.rtl;
    if (node.type === 'element' && kind) {
      yield {kind, element: node, ...(own !== undefined && {rtl: own})};
    }
    if (!kind || kind === 'layout') {
      waiting.push(
        ...childrenOf(node)
          .map((child) => ({node: child, rtl: own}))
          .reverse(),
      );
    }
  }
}

/** Its depth, from 1 to 6, and its words. */
export function htmlHeading(heading: Element): [depth: number, text: string] {
  return [Number(heading.tagName.slice(1)), collapse(textOf(heading))];
}

/** What an attribute `dir` says, if it says one or the other. */
export function isRightToLeft(dir: unknown): boolean | undefined {
  switch (String(dir).toLowerCase()) {
    case 'rtl':
      return true;
    case 'ltr':
      return false;
    default:
      return undefined;
  }
}

function kindOf(element: Element): HtmlPart['kind'] | undefined {
  const {tagName} = element;
  if (tagName === 'title') {
    return 'title';
  }
  if (/^h[1-6]$/.test(tagName)) {
    return 'heading';
  }
  if (isMermaid(element)) {
    return 'mermaid';
  }
  if (tagName === 'table') {
    return holdsTable(element) ? 'layout' : 'table';
  }
  return texts.has(tagName) ? 'text' : undefined;
}

/** What a section is made of besides tables. */
const texts = new Set(['p', 'ul', 'ol', 'dl', 'blockquote']);

/** `<pre class="mermaid">`, `<div class="mermaid">`, `<code class="language-mermaid">`. */
function isMermaid({properties}: Element): boolean {
  const {className} = properties;
  return (
    Array.isArray(className) &&
    className.some((name) => name === 'mermaid' || name === 'language-mermaid')
  );
}

function holdsTable(table: Element): boolean {
  const waiting = childrenOf(table);
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    if (element.tagName === 'table') {
      return true;
    }
    waiting.push(...childrenOf(element));
  }
  return false;
}
