import {textOf} from './htmlCell';
import type {HtmlPart} from './htmlParts';
import {htmlTable, lineOf} from './htmlTables';
import type {Block} from './page';

/** The block of a part that may hold a ladder or a matrix; none of a heading or a text. */
export function htmlBlock(
  {kind, element, rtl}: HtmlPart,
  options: {firstLine: number; inMarkdown: boolean; headings: string[]},
): Block[] {
  const {headings} = options;
  const line = lineOf(element, options.firstLine);
  switch (kind) {
    case 'mermaid':
      return [
        {kind, line, headings, text: element.children.map(textOf).join('')},
      ];
    case 'table': {
      const table = htmlTable(element, {
        ...options,
        ...(rtl !== undefined && {rtl}),
      });
      return [{kind, line, headings, table}];
    }
    case 'layout':
      return [
        {
          kind: 'refused',
          what: 'HTML table',
          line,
          reason:
            'It lays out other tables. Those in its cells are read by themselves.',
        },
      ];
    case 'title':
    case 'heading':
    case 'text':
      return [];
  }
}
