import {slug} from '../../names/slug';
import {sum} from '../../sum';
import type {Section} from '../page/page';
import type {Reading} from '../types';
import {levelsAmong} from './levelNames';
import {readOutline} from './outline';
import type {OutlineNode} from './outlineNodes';
import {
  sectionTexts,
  type SectionItem,
  type SectionTexts,
} from './sectionTexts';
import {matrixWords, mentions} from './vocabulary';

/** Far above any page of one matrix, in characters; to parse more takes seconds. */
const longest = 500_000;

/**
 * The headings of a page as a competency matrix: levels with the same competencies under each, or competencies with the same
 * levels under each. Names that begin the entries of a list count as headings if they come back under several headings.
 * @returns nothing if nothing comes back
 */
export async function readMatrixHeadings(
  sections: readonly Section[],
): Promise<Reading[]> {
  if (sum(sections.map(({markdown}) => markdown.length)) > longest) {
    return [];
  }
  const read = await Promise.all(
    sections.map(async (section) => ({
      section,
      texts: await sectionTexts(section.markdown, section.markdownLine),
    })),
  );
  const isName = namesAmong(read.map(({texts}) => texts.items));
  const nodes = nested(
    read.map(({section, texts}) => ({
      depth: section.depth,
      node: nodeOf(section, texts, isName),
    })),
  );
  const line = sections[0]?.line ?? 1;
  return readOutline({what: 'page’s headings', line}, nodes, {
    announced: sections.some(({text}) => mentions(text, matrixWords)),
    isData: false,
  });
}

/** Whether the name at the beginning of an entry is a heading: it comes back in another section, or is the name of a level. */
function namesAmong(
  sections: readonly (readonly SectionItem[])[],
): (items: readonly SectionItem[]) => boolean {
  const count = new Map<string, number>();
  for (const items of sections) {
    for (const name of new Set(items.map(({name}) => slug(name ?? '')))) {
      count.set(name, (count.get(name) ?? 0) + 1);
    }
  }
  return (items) => {
    const names = items.flatMap(({name}) => (name === undefined ? [] : [name]));
    const known = names.filter((name) => (count.get(slug(name)) ?? 0) > 1);
    return (
      names.length > 0 &&
      names.length === items.length &&
      (known.length >= names.length / 2 ||
        levelsAmong(names).filter(Boolean).length >= 0.75 * names.length)
    );
  };
}

function nodeOf(
  {text: title, line}: Section,
  {introduction, items, whole}: SectionTexts,
  isName: (items: readonly SectionItem[]) => boolean,
): OutlineNode {
  if (!isName(items)) {
    const texts = whole
      ? [whole]
      : items.map(({text, line: at}) => ({text, line: at}));
    return {title, line, texts, children: []};
  }
  return {
    title,
    line,
    texts: introduction ? [introduction] : [],
    children: items.map(({name = '', line: at, below}) => ({
      title: name,
      line: at,
      texts: below,
      children: [],
    })),
  };
}

/** Each section inside the last one before it that is less deep. */
function nested(
  sections: readonly {depth: number; node: OutlineNode}[],
): OutlineNode[] {
  const roots: OutlineNode[] = [];
  const open: {depth: number; node: OutlineNode}[] = [];
  for (const section of sections) {
    while ((open.at(-1)?.depth ?? 0) >= section.depth) {
      open.pop();
    }
    (open.at(-1)?.node.children ?? roots).push(section.node);
    open.push(section);
  }
  return roots;
}
