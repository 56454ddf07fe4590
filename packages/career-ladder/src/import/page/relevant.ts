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
  let line = 1;
  let at = 0;
  const kept = text.replace(
    /(?:^[^\n]*\S[^\n]*(?:\n|$))+/gm,
    (paragraph: string, offset: number) => {
      if (!mark.test(paragraph)) {
        return blank(paragraph);
      }
      const reason = tooMuch(paragraph);
      if (reason === undefined) {
        return paragraph;
      }
      line += count(text.slice(at, offset), /\n/g);
      at = offset;
      refused.push({kind: 'refused', what: 'paragraph', line, reason});
      return blank(paragraph);
    },
  );
  return {text: kept, refused};
}

const mark =
  /\||^[ \t>]*(?:#{1,6}(?:\s|$)|`{3}|~{3}|[=-]+[ \t]*\r?$|\[[^\]\n]{1,999}\]:)/m;

/** Far above what is in any table that a person can read. */
export const mostCells = 20_000;

/**
 * Why a text is not parsed: Markdown takes a time that grows with the square of the marks between two cells, and with the depth.
 */
export function tooMuch(paragraph: string): string | undefined {
  if (count(paragraph, /\|/g) > mostCells) {
    return `It has more than ${mostCells.toLocaleString('en')} cells.`;
  }
  if (/^(?:[ \t>*+-]|\d{1,9}[.)]){200}/m.test(paragraph)) {
    return 'It is nested too deeply.';
  }
  return paragraph
    .split(/[|\n]/)
    .some((part) => part.length > 500 && count(part, /[*_~[\]!<`]/g) > 500)
    ? 'It has more than 500 marks of Markdown in one place.'
    : undefined;
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) {
    found += 1;
  }
  return found;
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
