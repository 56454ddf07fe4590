import type {
  Nodes,
  Table as MarkdownTable,
  TableCell as MarkdownCell,
} from 'mdast';
import type {Table, TableCell} from '../types';
import {collapse} from './collapse';
import {imageName} from './htmlCell';

/**
 * A table drawn with pipes.
 * @param options.source what the table was parsed from
 * @param options.addresses of links by reference, by their lowercase names
 */
export function markdownTable(
  {children: rows, position}: MarkdownTable,
  {
    source,
    addresses,
    ...place
  }: {
    source: string;
    addresses: ReadonlyMap<string, string>;
    headings: string[];
    rtl?: boolean;
  },
): Table {
  return {
    format: 'Markdown',
    line: position?.start.line ?? 1,
    ...place,
    rows: rows.map((row, index) => ({
      line: row.position?.start.line ?? 1,
      cells: row.children.map((cell): TableCell => ({
        text: collapse(inlineText(cell)),
        markdown: writtenOf(cell, source),
        links: linksOf(cell, addresses),
        images: imagesOf(cell),
        colspan: 1,
        rowspan: 1,
        header: index === 0,
        bold: isBold(cell),
        line: cell.position?.start.line ?? 1,
      })),
    })),
  };
}

/** The text that a reader sees; a line break is a space. */
export function inlineText(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return ' ';
    case 'html':
      return /^<(?:br|p|div|li|ul|ol|\/p|\/div|\/li)\b/i.test(node.value)
        ? ' '
        : '';
    default:
      return 'children' in node ? node.children.map(inlineText).join('') : '';
  }
}

/** As it is written, without the escapes that only a table needs; `<br>` and HTML lists become lines. */
function writtenOf(cell: MarkdownCell, source: string): string {
  const [first, last] = [cell.children[0], cell.children.at(-1)];
  const written = source.slice(
    first?.position?.start.offset ?? 0,
    last?.position?.end.offset ?? 0,
  );
  return written
    .replaceAll('\\|', '|')
    .replace(/<li>/gi, '\n- ')
    .replace(/<\/?(?:ul|ol|li|p|div)>|<br ?\/?>/gi, '\n')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}

function partsOf(node: Nodes): Nodes[] {
  return 'children' in node
    ? node.children.flatMap((child) => [child, ...partsOf(child)])
    : [];
}

function linksOf(
  cell: MarkdownCell,
  addresses: ReadonlyMap<string, string>,
): TableCell['links'] {
  const parts = partsOf(cell);
  return parts.flatMap((part, index) => {
    switch (part.type) {
      case 'link':
        return {text: collapse(inlineText(part)), href: part.url};
      case 'linkReference': {
        const href = addresses.get(part.identifier.toLowerCase());
        return href === undefined
          ? []
          : {text: collapse(inlineText(part)), href};
      }
      case 'html': {
        const href =
          /^<(?:a|Link)\s(?:[^>]*?\s)?(?:href|to)\s*=\s*["']?([^"'\s>]+)/i.exec(
            part.value,
          )?.[1];
        const end = parts.findIndex(
          (other, at) =>
            at > index &&
            other.type === 'html' &&
            /^<\/(?:a|Link)\b/i.test(other.value),
        );
        return href === undefined
          ? []
          : {
              text: collapse(
                parts
                  .slice(index + 1, end < 0 ? undefined : end)
                  .map((inner) => (inner.type === 'text' ? inner.value : ''))
                  .join(''),
              ),
              href,
            };
      }
      default:
        return [];
    }
  });
}

function imagesOf(cell: MarkdownCell): string[] {
  return partsOf(cell).flatMap((part) => {
    if (part.type === 'image') {
      return imageName(part.alt, part.url);
    }
    if (part.type === 'html' && /^<img\b/i.test(part.value)) {
      const named = (name: string) =>
        new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)`, 'i').exec(
          part.value,
        )?.[1];
      return imageName(named('alt'), named('src'));
    }
    return [];
  });
}

function isBold(node: MarkdownCell): boolean {
  const parts = node.children.filter(
    (child) => inlineText(child).trim() !== '',
  );
  return parts.length > 0 && parts.every(({type}) => type === 'strong');
}
