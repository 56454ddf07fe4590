import {readMatrixFile} from './matrix/data';
import {readMatrixHeadings} from './matrix/headings';
import {readMatrixTable} from './matrix/table';
import {readMermaid} from './mermaid/readMermaid';
import type {Block, Page} from './page/page';
import {readArrowTable} from './tables/readArrowTable';
import {readMoveTable} from './tables/readMoveTable';
import {readPathTable} from './tables/readPathTable';
import {sourceOf} from './tables/readings';
import type {NamedReading, Reading, Table} from './types';

/** What each diagram and table of a page was taken for, and the page itself if its headings are a matrix. */
export async function readPage(page: Page): Promise<NamedReading[]> {
  const found = page.blocks
    .flatMap((block) =>
      readBlock(block, page).map((reading) => ({
        ...reading,
        ...headingOf(block, page),
      })),
    )
    .sort((a, b) => a.line - b.line);
  const matrices = await readMatrixHeadings(page.sections);
  return [
    ...frontMatter(page),
    ...found,
    ...matrices.map((matrix) => ({
      ...matrix,
      ...(page.title && {heading: page.title}),
    })),
  ];
}

/** Some frameworks keep their matrix in the front matter of a page that shows it. Most front matter is nothing of the kind. */
function frontMatter({data = '', title}: Page): NamedReading[] {
  return readMatrixFile('front matter', data)
    .filter(({kind}) => kind === 'matrix')
    .map((reading) => ({
      ...reading,
      what: 'front matter',
      ...(title && {heading: title}),
    }));
}

function readBlock(block: Block, {title}: Page): Reading[] {
  switch (block.kind) {
    case 'mermaid':
      return [
        readMermaid(block.text, block.line, [
          ...(title ? [title] : []),
          ...block.headings,
        ]),
      ];
    case 'table':
      return readTable(block.table);
    case 'refused':
      return [block];
  }
}

const readers = [readMoveTable, readPathTable, readMatrixTable];

/** A table is what the first of these takes it for; else the first reason counts why it is nothing of the kind. */
function readTable(table: Table): Reading[] {
  let refused: Reading[] | undefined;
  // A file of fields is no drawing.
  for (const read of table.format === 'CSV'
    ? readers
    : [readArrowTable, ...readers]) {
    const readings = read(table);
    if (readings?.some(({kind}) => kind !== 'refused')) {
      return readings;
    }
    refused ??= readings;
  }
  return (
    refused ?? [
      {
        kind: 'refused',
        ...sourceOf(table),
        reason:
          'It has no arrows between roles, no columns that say what a role leads to, and no levels with what is expected at them.',
      },
    ]
  );
}

function headingOf(block: Block, page: Page): {heading?: string} {
  const heading =
    (block.kind === 'refused' ? undefined : block.headings.at(-1)) ??
    page.title;
  return heading ? {heading} : {};
}
