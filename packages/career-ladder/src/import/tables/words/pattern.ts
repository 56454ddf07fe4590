/**
 * Finds any of a list of words, in any case. They are separated by white space; `_` is a space within one.
 * @param place where in a text they may stand: as a whole text, as a whole word, at the beginning of a word, or anywhere
 */
export function pattern(
  words: string,
  place: 'text' | 'word' | 'beginning' | 'anywhere',
): RegExp {
  const any = words
    .trim()
    .split(/\s+/u)
    .map((word) =>
      word.replaceAll('_', ' ').replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'),
    )
    .join('|');
  switch (place) {
    case 'text':
      return new RegExp(`^(?:${any})$`, 'iu');
    case 'word':
      return new RegExp(`(?<!\\p{L})(?:${any})(?!\\p{L})`, 'iu');
    case 'beginning':
      return new RegExp(`(?<!\\p{L})(?:${any})`, 'iu');
    case 'anywhere':
      return new RegExp(`(?:${any})`, 'iu');
  }
}
