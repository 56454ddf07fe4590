import type {Element, ElementContent} from 'hast';
import {blockNames, unseenNames} from './htmlNames';

/**
 * What an expectation keeps of HTML: paragraphs, lists, emphasis, code and links. All else gives its text.
 */
export function markdownOf(element: Element): string {
  return blocksOf(element.children).join('\n\n');
}

/** Paragraphs and lists, each as Markdown. */
function blocksOf(nodes: readonly ElementContent[]): string[] {
  const blocks: string[] = [];
  let line = '';
  const close = () => {
    const text = tidy(line);
    if (text) {
      blocks.push(text);
    }
    line = '';
  };
  for (const node of nodes) {
    if (node.type === 'element' && isList(node)) {
      close();
      blocks.push(...listOf(node, ''));
    } else if (node.type === 'element' && blockNames.has(node.tagName)) {
      close();
      blocks.push(...blocksOf(node.children));
    } else {
      line += inlineOf(node);
    }
  }
  close();
  return blocks;
}

function isList({tagName}: Element): boolean {
  return tagName === 'ul' || tagName === 'ol';
}

function listOf(list: Element, indent: string): string[] {
  const items = list.children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'li' ? child : [],
  );
  const lines = items.flatMap((item, index) => {
    const mark = list.tagName === 'ol' ? `${index + 1}.` : '-';
    const own = item.children.filter(
      (child) => !(child.type === 'element' && isList(child)),
    );
    const nested = item.children.flatMap((child) =>
      child.type === 'element' && isList(child) ? child : [],
    );
    return [
      `${indent}${mark} ${blocksOf(own).join(' ')}`,
      ...nested.flatMap((inner) =>
        listOf(inner, `${indent}${' '.repeat(mark.length + 1)}`),
      ),
    ];
  });
  return lines.length > 0 ? [lines.join('\n')] : [];
}

function inlineOf(node: ElementContent): string {
  if (node.type === 'text') {
    return node.value.replace(/\s+/g, ' ');
  }
  if (node.type !== 'element') {
    return '';
  }
  const {tagName, properties} = node;
  if (tagName === 'br') {
    return '\n';
  }
  if (unseenNames.has(tagName)) {
    return '';
  }
  const inner = isList(node)
    ? blocksOf([node]).join('\n')
    : node.children.map(inlineOf).join('');
  const text = inner.trim();
  if (text === '') {
    return inner;
  }
  if (tagName === 'b' || tagName === 'strong') {
    return inner.replace(text, `**${text}**`);
  }
  if (tagName === 'i' || tagName === 'em') {
    return inner.replace(text, `*${text}*`);
  }
  if (tagName === 'code') {
    return inner.replace(text, `\`${text}\``);
  }
  return tagName === 'a' && typeof properties.href === 'string'
    ? `[${text}](${properties.href.trim()})`
    : inner;
}

/** Line breaks that were asked for stay. */
function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}
