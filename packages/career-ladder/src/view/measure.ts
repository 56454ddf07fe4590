/*
 * The reader's font is unknown at build time. What is reckoned here decides how room is shared out and when a page changes from
 * one form to the other; that words fit is seen to by the browser.
 */

import {sum} from '../sum';

/** Sizes of the theme's cards in px, at the default text size. */
export const titleSize = 14;
export const smallSize = 12;
/** What a card's edge and padding take of its width. */
export const cardInset = 20;
/** Between two columns. */
export const gutter = 26;

/** In em. */
const space = 0.3;

/** Width of a text's longest unbreakable part in em, at most, in the common interface fonts. */
export function longestWord(text: string): number {
  return Math.max(0, ...text.split(/[\s-]+/u).map(wordWidth));
}

/** How many lines a text takes in a width given in em; a word that is wider has a line of its own. */
export function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/u)) {
    const needed = wordWidth(word);
    if (used > 0 && used + space + needed > width) {
      lines++;
      used = needed;
    } else {
      used += (used > 0 ? space : 0) + needed;
    }
  }
  return lines;
}

function wordWidth(word: string): number {
  const characters = [...word];
  // Scripts without spaces break between any two characters; only a short run stays together.
  const wide = characters.filter((character) =>
    /[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFFEF]/u.test(character),
  );
  return wide.length > 0
    ? Math.min(4, characters.length)
    : sum(characters.map(characterWidth));
}

function characterWidth(character: string): number {
  if (/[ijlftrI.,:;'|!()[\]/]/u.test(character)) {
    return 0.38;
  }
  if (/[mwMW]/u.test(character)) {
    return 1;
  }
  return /\p{Lu}/u.test(character) ? 0.75 : 0.65;
}
