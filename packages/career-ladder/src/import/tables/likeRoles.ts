import {
  ladderWords,
  processWords,
  roleBeginnings,
  roleParts,
  roleWords,
} from './words/roles';

/** Whether a text holds a word of job titles. It says that the text may be a title, never which kind of role it is. */
export function isLikeRole(text: string): boolean {
  const beginning = text.slice(0, 200);
  return [roleBeginnings, roleWords, roleParts].some((words) =>
    words.test(beginning),
  );
}

/** Headings and captions that announce a ladder. */
export function announcesLadder(texts: string[]): boolean {
  return texts.some((text) => ladderWords.test(text));
}

/** Those of something else that may lead from one job title to another. */
export function announcesProcess(texts: string[]): boolean {
  return texts.some((text) => processWords.test(text));
}

/** Whether two titles share a word, as the steps of a career do in any language; one may hold the other whole. */
export function areRelated(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  if (a.length >= 2 && b.length >= 2 && (a.includes(b) || b.includes(a))) {
    return true;
  }
  const words = new Set(wordsOf(a));
  return wordsOf(b).some((word) => words.has(word));
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}]+/u).filter((word) => word.length >= 4);
}

/** A text that says something, rather than names something. */
export function isSentence(text: string): boolean {
  const words = text.split(/\s+/u).length;
  return (
    text.length > 100 ||
    words > 12 ||
    (words >= 5 && /[.!?]$/u.test(text)) ||
    /[\p{L}]{2}[。！？]$/u.test(text) ||
    /;\s*$/u.test(text)
  );
}

export function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** Most of them, and none of none. */
export function most<Value>(
  values: readonly Value[],
  isSo: (value: Value) => boolean,
): boolean {
  return values.length > 0 && 2 * values.filter(isSo).length >= values.length;
}
