import {blank} from './blank';
import type {RefusedBlock} from './page';

/**
 * Blanks the paragraphs of a Markdown page in which nothing can be that an importer looks for: no heading, table, fence or
 * address of a link. All else keeps its place. A page is mostly prose, and to parse prose takes a thousand times as long.
 * @returns also the paragraphs that were left out though there may be something in them
 */
export function relevant(text: string): {
  text: string;
  refused: RefusedBlock[];
} {
  const refused: RefusedBlock[] = [];
  let kept = '';
  let line = 1;
  for (const paragraph of paragraphsOf(text)) {
    const matters = mark.test(paragraph);
    const reason = matters ? tooMuch(paragraph) : undefined;
    if (reason !== undefined) {
      refused.push({kind: 'refused', what: 'paragraph', line, reason});
    }
    kept += matters && reason === undefined ? paragraph : blank(paragraph);
    line += count(paragraph, '\n');
  }
  return {text: kept, refused};
}

/** Each with the blank lines that follow it; together they are the text. */
function* paragraphsOf(text: string): Generator<string> {
  const between = /\n(?:[^\S\n]*\n)+/g;
  let at = 0;
  for (let found = between.exec(text); found; found = between.exec(text)) {
    yield text.slice(at, between.lastIndex);
    at = between.lastIndex;
  }
  yield text.slice(at);
}

const mark =
  /\||^[ \t>]*(?:#{1,6}(?:\s|$)|`{3}|~{3}|[=-]+[ \t]*\r?$|\[[^\]\n]{1,999}\]:)/m;

/** Far above what is in any table that a person can read. */
export const mostCells = 20_000;

/**
 * Why a text is not parsed: Markdown takes a time that grows with the square of the marks between two cells, and with the depth.
 */
export function tooMuch(paragraph: string): string | undefined {
  if (count(paragraph, '|') > mostCells) {
    return `It has more than ${mostCells.toLocaleString('en')} cells.`;
  }
  if (/^(?:[ \t]{0,9}(?:[>*+-]|\d{1,9}[.)])){100}/m.test(paragraph)) {
    return 'It is nested too deeply.';
  }
  return paragraph
    .split(/[|\n]/)
    .some(
      (part) =>
        part.length > 500 &&
        part.length - part.replace(/[*_~[\]!<`]/g, '').length > 500,
    )
    ? 'It has more than 500 marks of Markdown in one place.'
    : undefined;
}

function count(text: string, part: string): number {
  let found = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    found += 1;
  }
  return found;
}
