import type {TextView} from '../../markdown/types';

/** A word or a sign of a text, and where it stands in its flat text. */
export interface Word {
  word: string;
  start: number;
  end: number;
  /** It is a word rather than a sign. */
  counts: boolean;
}

/** Parts a text into words and signs, as its language does: in some, no spaces stand between words. */
export function wordsOf(text: TextView, segmenter: Intl.Segmenter): Word[] {
  return [...segmenter.segment(flatText(text))].flatMap(
    ({segment, index, isWordLike}) =>
      segment.trim() === ''
        ? []
        : [
            {
              word: segment,
              start: index,
              end: index + segment.length,
              counts: isWordLike === true,
            },
          ],
  );
}

/** A text without its formatting, letter by letter, so that a place in it is a place in the text; blocks end with a line. */
export function flatText(text: TextView): string {
  if (typeof text === 'string') {
    return text;
  }
  if ('tag' in text) {
    return flatText(text.text ?? '') + (blocks.has(text.tag) ? '\n' : '');
  }
  return text.map(flatText).join('');
}

const blocks: ReadonlySet<string> = new Set(['p', 'li', 'ul', 'ol', 'br']);

/** How much of the longer of two texts they have in common: words, from 0 to 1; neither their order nor capitals count. */
export function likeness(one: readonly Word[], other: readonly Word[]): number {
  const [words, others] = [countable(one), countable(other)];
  const left = [...others];
  const common = words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) {
      left.splice(at, 1);
    }
    return at >= 0;
  });
  return common.length / Math.max(words.length, others.length, 1);
}

function countable(words: readonly Word[]): string[] {
  return words.filter(({counts}) => counts).map(({word}) => word.toLowerCase());
}
