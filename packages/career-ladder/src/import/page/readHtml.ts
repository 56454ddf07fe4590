import type {Element, Nodes} from 'hast';
import {collapse} from './collapse';
import {headingTrail} from './headings';
import {textOf} from './htmlCell';
import {markdownOf} from './htmlToMarkdown';
import {childrenOf, htmlTable, lineOf} from './htmlTables';
import type {Block, Page, Section} from './page';

/** A whole HTML page. */
export async function readHtml(text: string): Promise<Page> {
  const {unified} = await import('unified');
  const {default: rehypeParse} = await import('rehype-parse');
  const root = unified().use(rehypeParse).parse(text);
  const trail = headingTrail();
  const blocks: Block[] = [];
  const sections: Section[] = [];
  let title: string | undefined;
  const bodies: string[][] = [];

  // Not recursive: what is nested deeply must not end in an overflow of the stack.
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'element') {
      const {tagName} = node;
      const depth = /^h([1-6])$/.exec(tagName)?.[1];
      if (tagName === 'title') {
        title ??= collapse(textOf(node));
        continue;
      }
      if (depth !== undefined) {
        const words = collapse(textOf(node));
        trail.enter(Number(depth), words);
        sections.push({
          depth: Number(depth),
          text: words,
          line: lineOf(node, 1),
          markdown: '',
          markdownLine: (node.position?.end.line ?? lineOf(node, 1)) + 1,
        });
        bodies.push([]);
        continue;
      }
      if (isMermaid(node)) {
        blocks.push({
          kind: 'mermaid',
          line: lineOf(node, 1),
          headings: trail.current(),
          text: textOf(node),
        });
        continue;
      }
      if (tagName === 'table') {
        const headings = trail.current();
        const table = htmlTable(node, {
          firstLine: 1,
          inMarkdown: false,
          headings,
        });
        blocks.push({kind: 'table', line: table.line, headings, table});
        continue;
      }
      if (texts.has(tagName)) {
        bodies.at(-1)?.push(markdownOf({...node, children: [node]}));
        continue;
      }
    }
    waiting.push(...childrenOf(node).reverse());
  }
  return {
    ...(title && {title}),
    blocks,
    sections: sections.map((section, index) => ({
      ...section,
      markdown: bodies[index]?.join('\n\n') ?? '',
    })),
  };
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
