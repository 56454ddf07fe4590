import type {Definition, Heading, Nodes, Root, RootContent} from 'mdast';
import {collapse} from './collapse';
import {withoutFrontMatter} from './frontMatter';
import {directions} from './directions';
import {headingTrail} from './headings';
import {textOf} from './htmlCell';
import {htmlBlock} from './htmlBlock';
import {htmlHeading, htmlParts} from './htmlParts';
import {hasTooManyCells, tooLarge} from './htmlTables';
import {jsxToHtml} from './jsx';
import {inlineText, markdownTable} from './markdownTable';
import {markedBlocks} from './markedBlocks';
import type {Block, Page, Section} from './page';
import {relevant} from './relevant';

/** A Markdown or MDX page; what in it is HTML is read as HTML. */
export async function readMarkdown(written: string): Promise<Page> {
  const {unified} = await import('unified');
  const {default: remarkParse} = await import('remark-parse');
  const {default: remarkGfm} = await import('remark-gfm');
  const {default: rehypeParse} = await import('rehype-parse');
  const {text, title, data} = withoutFrontMatter(written);
  const {text: plain, blocks: marked} = markedBlocks(text);
  const {text: short, refused} = relevant(plain);
  const root = unified().use(remarkParse).use(remarkGfm).parse(short);
  const html = unified().use(rehypeParse, {fragment: true});
  const nodes = nodesOf(root);
  const addresses = new Map(
    nodes.flatMap((node) =>
      node.type === 'definition' ? [[nameOf(node), node.url]] : [],
    ),
  );

  const found = [
    ...nodes.flatMap((node) => {
      const at = node.position?.start;
      if (!at) {
        return [];
      }
      const {offset = 0, line} = at;
      switch (node.type) {
        case 'heading':
        case 'table':
          return {offset, line, node};
        default:
          return [];
      }
    }),
    ...marked.map((node) => ({...node, node})),
  ].sort((a, b) => a.offset - b.offset);

  const trail = headingTrail();
  const rtlAt = directions(plain);
  const blocks = found.flatMap(({node, line, offset}): Block | Block[] => {
    const headings = trail.current();
    switch (node.type) {
      case 'heading':
        trail.enter(node.depth, headingText(node));
        return [];
      case 'table': {
        const rtl = rtlAt(offset);
        const table = markdownTable(node, {
          source: plain,
          addresses,
          headings,
          ...(rtl !== undefined && {rtl}),
        });
        return {kind: 'table', line, headings, table};
      }
      case 'mermaid fence':
        return {
          kind: 'mermaid',
          line,
          headings,
          text: node.text.replace(/^[ \t]*(?:>[ \t]*)+/gm, ''),
        };
      case 'mermaid':
        return {
          kind: 'mermaid',
          line,
          headings,
          text: textOf(html.parse(node.text)),
        };
      case 'html table': {
        if (hasTooManyCells(node.text)) {
          return tooLarge(line);
        }
        const parts = [
          ...htmlParts(html.parse(jsxToHtml(node.text)), rtlAt(offset)),
        ];
        return parts.flatMap((part) => {
          if (part.kind === 'heading') {
            trail.enter(...htmlHeading(part.element));
          }
          return htmlBlock(part, {
            firstLine: line,
            inMarkdown: true,
            headings: trail.current(),
          });
        });
      }
    }
  });
  return {
    ...(title !== undefined && {title}),
    ...(data !== undefined && {data}),
    blocks: [...blocks, ...refused],
    sections: sectionsOf(root, text),
  };
}

/** In the order of the page, without calls that nest. */
function nodesOf(root: Root): Nodes[] {
  const found: Nodes[] = [];
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    found.push(node);
    if ('children' in node) {
      waiting.push(...[...node.children].reverse());
    }
  }
  return found;
}

function nameOf({identifier}: Pick<Definition, 'identifier'>): string {
  return identifier.toLowerCase();
}

function headingText(heading: Heading): string {
  // `{#custom-id}` is Docusaurus' and kramdown's way to name a heading.
  return collapse(inlineText(heading).replace(/\{#[^{}]*\}\s*$/, ''));
}

function sectionsOf(root: Root, source: string): Section[] {
  const headings = root.children.flatMap((node: RootContent) =>
    node.type === 'heading' ? node : [],
  );
  return headings.map((heading, index): Section => {
    const start = heading.position?.end.offset ?? 0;
    const end = headings[index + 1]?.position?.start.offset ?? source.length;
    const body = source.slice(start, end);
    const skipped = /^\s*/.exec(body)?.[0] ?? '';
    return {
      depth: heading.depth,
      text: headingText(heading),
      line: heading.position?.start.line ?? 1,
      markdown: body.trim(),
      markdownLine:
        (heading.position?.end.line ?? 1) + skipped.split('\n').length - 1,
    };
  });
}
