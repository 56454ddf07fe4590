/*
 * Widths are those of a wide font, in em, so that texts stay in their cards in any: a picture that is opened by itself has the
 * font of its reader, and cannot ask for how wide it is.
 */

/** How texts are written. */
export interface Font {
  /** In px. */
  size: number;
  /** From the middle of one line to that of the next, in px. */
  line: number;
  bold?: true;
  italic?: true;
}

/** Most letters are so much narrower where they are not bold. */
const regular = 0.92;

const widths: [RegExp, number][] = [
  [/\p{M}/u, 0],
  [/[\u200B-\u200F\u2066-\u2069]/u, 0],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60]/u,
    1.1,
  ],
  [/\p{Extended_Pictographic}/u, 1.5],
  [/[ijlI.,:;'’|!]/u, 0.41],
  [/[frtJ\s()[\]/"“”-]/u, 0.5],
  [/[mwMW@%&—]/u, 1.1],
  [/\p{Lu}/u, 0.85],
];
const usual = 0.72;

/** Looked up once for each character: texts are measured often. */
const known = new Map<string, number>();

/** Width of a text in one line, in px: at least what it takes. */
export function widthOf(text: string, {size, bold}: Font): number {
  let em = 0;
  for (const character of text) {
    em += widthOfCharacter(character);
  }
  return em * size * (bold ? 1 : regular);
}

function widthOfCharacter(character: string): number {
  const width =
    known.get(character) ??
    widths.find(([pattern]) => pattern.test(character))?.[1] ??
    usual;
  known.set(character, width);
  return width;
}

/** Width of the widest part of a text that stays in one line, in px. */
export function widestPart(text: string, font: Font): number {
  return Math.max(
    0,
    ...partsOf(text).map((part) => widthOf(part.trimEnd(), font)),
  );
}

/** Breaks a text into lines that are no wider than `width` px, inside a word only if it is wider than a whole line. */
export function wrap(text: string, font: Font, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (added: string) =>
    widthOf((line + added).trimEnd(), font) <= width;
  for (const part of partsOf(text)) {
    if (line !== '' && !fits(part)) {
      lines.push(line.trimEnd());
      line = '';
    }
    if (fits(part)) {
      line += part;
      continue;
    }
    for (const {segment} of graphemes.segment(part)) {
      if (line !== '' && !fits(segment)) {
        lines.push(line);
        line = '';
      }
      line += segment;
    }
  }
  return [...lines, line.trimEnd()];
}

const graphemes = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

/**
 * Cuts a text where lines may end: after spaces and hyphens, and between characters of scripts that are written without
 * spaces. No part begins with what closes a phrase.
 */
function partsOf(text: string): string[] {
  return (
    text
      .trim()
      .match(
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー][、。，．）」』】！？・ーァィゥェォッャュョぁぃぅぇぉっゃゅょ\s]*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー-]*(?:-+|\s+|$|(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]))/gu,
      )
      ?.filter((part) => part !== '') ?? []
  );
}
