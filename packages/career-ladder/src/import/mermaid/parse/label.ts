import type {FlowLabel} from '../flowchart';
import {quoted as inQuotes} from '../../../names/quoted';
import {addDoubt, type Chart} from './chart';
import {type Cursor, lineAt, look} from './cursor';

/** A label read up to what closes it, and whether Mermaid reads it so too. */
export interface ReadLabel {
  label: FlowLabel;
  proper: boolean;
}

const space = /\s*/y;
const markdown = /"`([^`"]*)`"/y;
const quoted = /"([^"]*)"/y;
const plain = /[^[\](){}|"]*/y;

/**
 * Reads a label that ends with one of some brackets, as Mermaid does: quoted, or free of quotes and brackets.
 * Stays where it is if that is not what stands here.
 */
export function takeProperLabel(
  cursor: Cursor,
  closers: readonly string[],
): ReadLabel | undefined {
  const start = cursor.at;
  const line = lineAt(cursor);
  cursor.at += look(cursor, space)?.[0].length ?? 0;
  for (const [pattern, isMarkdown] of [
    [markdown, true],
    [quoted, false],
    [plain, false],
  ] as const) {
    const found = look(cursor, pattern);
    if (found) {
      const text = found[1] ?? found[0];
      const trailing = found[1] === undefined ? '' : spaceAfter(cursor, found);
      const end = cursor.at + found[0].length + trailing.length;
      const closer = closers.find((one) => cursor.text.startsWith(one, end));
      if (closer !== undefined) {
        cursor.at = end + closer.length;
        return {
          label: {text: text.trim(), markdown: isMarkdown, line},
          proper: true,
        };
      }
      // Slashes and hyphens of slanted and round shapes belong to what closes them.
      const cut = closers.find((one) => endsBefore(cursor, found, one));
      if (found[1] === undefined && cut !== undefined) {
        cursor.at += found[0].length + 1;
        return {
          label: {
            text: text.slice(0, 1 - cut.length).trim(),
            markdown: false,
            line,
          },
          proper: true,
        };
      }
    }
  }
  cursor.at = start;
  return undefined;
}

function spaceAfter(cursor: Cursor, found: RegExpExecArray): string {
  space.lastIndex = cursor.at + found[0].length;
  return space.exec(cursor.text)?.[0] ?? '';
}

function endsBefore(
  {text, at}: Cursor,
  [found]: RegExpExecArray,
  closer: string,
): boolean {
  const end = at + found.length + 1;
  return (
    closer.length === 2 &&
    found.length > 0 &&
    text.slice(end - 2, end) === closer
  );
}

/**
 * Reads a label that Mermaid refuses: brackets and quotes in it, but closed on its own line. Brackets in it count by pairs.
 * Stays where it is if nothing closes it.
 */
export function takeLooseLabel(
  cursor: Cursor,
  closers: readonly string[],
): ReadLabel | undefined {
  const {text, at: start} = cursor;
  let depth = 0;
  for (let at = start; at < text.length && text[at] !== '\n'; at += 1) {
    const closer =
      depth === 0 ? closers.find((one) => text.startsWith(one, at)) : undefined;
    if (closer !== undefined) {
      const line = lineAt(cursor);
      cursor.at = at + closer.length;
      const label = text.slice(start, at).trim().replace(/^"|"$/g, '');
      return {label: {text: label, markdown: false, line}, proper: false};
    }
    depth += Number('([{'.includes(text[at] ?? ''));
    depth -= Number(depth > 0 && ')]}'.includes(text[at] ?? ''));
  }
  return undefined;
}

export function doubtLabel(chart: Chart, {line, text}: FlowLabel): void {
  addDoubt(
    chart,
    line,
    `Mermaid cannot draw the text ${inQuotes(text)}, which holds brackets or quotes; all of it was taken.`,
  );
}
