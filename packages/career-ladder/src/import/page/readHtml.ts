import {collapse} from './collapse';
import {headingTrail} from './headings';
import {textOf} from './htmlCell';
import {htmlBlock} from './htmlBlock';
import {htmlHeading, htmlParts} from './htmlParts';
import {hasTooManyCells, lineOf} from './htmlTables';
import {markdownOf} from './htmlToMarkdown';
import type {Block, Page, Section} from './page';

/** As many as a page with ten of the largest tables has. */
const mostCellsOfPage = 200_000;

/** A whole HTML page. */
export async function readHtml(text: string): Promise<Page> {
  if (hasTooManyCells(text, mostCellsOfPage)) {
    const reason = `Its tables have more than ${mostCellsOfPage.toLocaleString('en')} cells.`;
    return {
      blocks: [{kind: 'refused', what: 'HTML page', line: 1, reason}],
      sections: [],
    };
  }
  const {unified} = await import('unified');
  const {default: rehypeParse} = await import('rehype-parse');
  const root = unified().use(rehypeParse).parse(text);
  const trail = headingTrail();
  const blocks: Block[] = [];
  const sections: Section[] = [];
  let title: string | undefined;
  const bodies: string[][] = [];

  for (const part of htmlParts(root)) {
    const {kind, element} = part;
    if (kind === 'title') {
      title ??= collapse(textOf(element));
    } else if (kind === 'heading') {
      const [depth, words] = htmlHeading(element);
      const line = lineOf(element, 1);
      trail.enter(depth, words);
      sections.push({
        depth,
        text: words,
        line,
        markdown: '',
        markdownLine: (element.position?.end.line ?? line) + 1,
      });
      bodies.push([]);
    } else if (kind === 'text') {
      bodies.at(-1)?.push(markdownOf({...element, children: [element]}));
    } else {
      const headings = trail.current();
      blocks.push(
        ...htmlBlock(part, {firstLine: 1, inMarkdown: false, headings}),
      );
    }
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
