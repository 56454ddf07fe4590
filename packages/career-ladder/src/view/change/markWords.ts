import {diffArrays} from 'diff';
import {joinText} from '../../markdown/joinText';
import type {TextElementView, TextView} from '../../markdown/types';
import {flatText, type Word} from './words';

/** A text as it is shown, and its words. */
export interface ReadWords {
  text: TextView;
  words: readonly Word[];
}

/**
 * Marks the words that differ between two texts: `del` in the earlier one, `ins` in the later one. Formatting stays.
 * Source: E. W. Myers, An O(ND) Difference Algorithm and Its Variations, 1986 (as in the package `diff`), over words instead of lines
 */
export function markWords(
  before: ReadWords,
  after: ReadWords,
): {before: TextView; text: TextView} {
  const [gone, come]: [Span[], Span[]] = [[], []];
  let [was, is] = [0, 0];
  for (const {removed, added, count} of diffArrays(
    before.words.map(({word}) => word),
    after.words.map(({word}) => word),
  )) {
    if (removed) {
      gone.push(spanOf(before.words.slice(was, was + count)));
    }
    if (added) {
      come.push(spanOf(after.words.slice(is, is + count)));
    }
    was += added ? 0 : count;
    is += removed ? 0 : count;
  }
  return {
    before: mark(before.text, gone, 'del', 0),
    text: mark(after.text, come, 'ins', 0),
  };
}

/** Where marked words begin and end in the flat text. */
type Span = readonly [start: number, end: number];

function spanOf(words: readonly Word[]): Span {
  return [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
}

/** @param start where the text begins in the flat text of the whole */
function mark(
  text: TextView,
  spans: readonly Span[],
  tag: 'del' | 'ins',
  start: number,
): TextView {
  if (typeof text === 'string') {
    return markString(text, spans, tag, start);
  }
  if ('tag' in text) {
    return text.text === undefined
      ? text
      : {...text, text: mark(text.text, spans, tag, start)};
  }
  let at = start;
  return joinText(
    text.flatMap((part) => {
      const marked = mark(part, spans, tag, at);
      at += flatText(part).length;
      return marked;
    }),
  );
}

function markString(
  text: string,
  spans: readonly Span[],
  tag: 'del' | 'ins',
  start: number,
): TextView {
  const parts: (string | TextElementView)[] = [];
  let done = 0;
  for (const [from, to] of spans) {
    const [first, last] = [
      Math.max(from - start, 0),
      Math.min(to - start, text.length),
    ];
    if (first < last) {
      parts.push(text.slice(done, first), {tag, text: text.slice(first, last)});
      done = last;
    }
  }
  return joinText([...parts, text.slice(done)].filter((part) => part !== ''));
}
