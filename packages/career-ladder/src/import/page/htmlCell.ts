import type {Element, ElementContent, Nodes} from 'hast';
import type {TableCell} from '../types';
import {collapse} from './collapse';
import {blockNames, unseenNames} from './htmlNames';
import {markdownOf} from './htmlToMarkdown';
import {inlineMarkdown} from './inlineMarkdown';

/**
 * A `<td>` or `<th>`.
 * @param options.firstLine of the text that was parsed
 * @param options.inMarkdown the page is Markdown, whose links and emphasis may stand in a cell as they are
 */
export function htmlCell(
  cell: Element,
  {firstLine, inMarkdown}: {firstLine: number; inMarkdown: boolean},
): TableCell {
  const found = inMarkdown ? inlineMarkdown(textOf(cell)) : undefined;
  return {
    text: collapse(found?.text ?? textOf(cell)),
    markdown: markdownOf(cell),
    links: [...linksOf(cell), ...(found?.links ?? [])],
    images: imagesOf(cell),
    colspan: spanOf(cell.properties.colSpan, 1000),
    rowspan: spanOf(cell.properties.rowSpan, 65_534),
    header: cell.tagName === 'th',
    bold: isBold(cell),
    line: firstLine + (cell.position?.start.line ?? 1) - 1,
  };
}

/** As the HTML standard reads it; a `rowspan` of 0, to the end of the table, becomes the most there can be. */
function spanOf(value: unknown, most: number): number {
  const span = Math.trunc(Number(value ?? 1));
  return span === 0 && most > 1000
    ? most
    : Math.min(most, span >= 1 ? span : 1);
}

/** The text that a reader sees, white space as written. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') {
    return node.value;
  }
  if (!('children' in node)) {
    return '';
  }
  if (node.type === 'element') {
    if (unseenNames.has(node.tagName)) {
      return '';
    }
    const inner = node.children.map(textOf).join('');
    // What stands on lines of their own must not become one word.
    return node.tagName === 'br' || blockNames.has(node.tagName)
      ? ` ${inner} `
      : inner;
  }
  return node.children.map(textOf).join('');
}

function elementsOf(node: Element): Element[] {
  return node.children.flatMap((child) =>
    child.type === 'element' ? [child, ...elementsOf(child)] : [],
  );
}

function linksOf(cell: Element): TableCell['links'] {
  return elementsOf(cell).flatMap((element) =>
    element.tagName === 'a' && typeof element.properties.href === 'string'
      ? {text: collapse(textOf(element)), href: element.properties.href.trim()}
      : [],
  );
}

function imagesOf(cell: Element): string[] {
  return elementsOf(cell).flatMap(({tagName, properties}) =>
    tagName === 'img'
      ? imageName(textIn(properties.alt), textIn(properties.src))
      : [],
  );
}

/** An image's alternative text, else the name of its file. */
export function imageName(
  alt: string | null | undefined,
  src: string | null | undefined,
): string {
  return collapse(alt ?? '') || (src?.split('/').at(-1) ?? '');
}

function isBold(node: Element): boolean {
  const parts = node.children.filter((child) => textOf(child).trim() !== '');
  return parts.length > 0 && parts.every((part) => isBoldPart(part));
}

function isBoldPart(part: ElementContent): boolean {
  return (
    part.type === 'element' &&
    (part.tagName === 'b' || part.tagName === 'strong' || isBold(part))
  );
}

function textIn(value: Element['properties'][string]): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
