import type {Expectation} from '../../organization';
import type {Words} from '../../words/english';
import {fill} from '../../words/fill';
import {viewExpectation} from '../expected/viewExpectation';
import type {TextView} from '../../markdown/types';
import type {
  ChangePartView,
  CompetencyChangeView,
  ExpectationChangeView,
} from './types';
import {markWords} from './markWords';
import {
  isSame,
  isSameId,
  pairExpectations,
  type PairedExpectation,
  type ReadExpectation,
} from './pairExpectations';
import {wordsOf} from './words';

/** What a comparison goes by. */
export interface Comparison {
  words: Words;
  segmenter: Intl.Segmenter;
  /** What the two roles are called, in short. */
  names: readonly [string, string];
  /** The later role is on a higher step. */
  rises: boolean;
}

/** Compares what is expected of one competency in two roles; in at least one of them something is. */
export function compareExpectations(
  before: readonly Expectation[],
  after: readonly Expectation[],
  comparison: Comparison,
): Omit<CompetencyChangeView, 'id' | 'title'> {
  const {words, segmenter} = comparison;
  if (before.length === 0) {
    return {
      kind: 'new',
      note: words.changeNew,
      parts: [{expectations: after.map(viewExpectation)}],
    };
  }
  if (after.length === 0) {
    return {
      kind: 'gone',
      note: words.changeGone,
      parts: [{expectations: before.map(textOf)}],
    };
  }
  const read = (expectation: Expectation): ReadExpectation => {
    const {text} = viewExpectation(expectation);
    return {expectation, text, words: wordsOf(text, segmenter)};
  };
  const pairs = pairExpectations(before.map(read), after.map(read));
  return pairs.every((pair) => kindOf(pair, comparison) === 'same')
    ? {kind: 'same', parts: [{expectations: after.map(textOf)}]}
    : {
        kind: 'changed',
        note: words.changeChanged,
        parts: partsOf(pairs, comparison),
      };
}

type Kind = NonNullable<ChangePartView['kind']>;

function kindOf({before, after}: PairedExpectation, {rises}: Comparison): Kind {
  if (!before) {
    return 'new';
  }
  if (!after) {
    return 'gone';
  }
  if (isSame(before, after)) {
    return 'same';
  }
  if (isSameId(before, after)) {
    return 'reworded';
  }
  return rises ? 'raised' : 'changed';
}

function partsOf(
  pairs: readonly PairedExpectation[],
  comparison: Comparison,
): ChangePartView[] {
  const parts: ChangePartView[] = [];
  for (const pair of pairs) {
    const kind = kindOf(pair, comparison);
    const last = parts.at(-1);
    const shown = viewPair(pair, kind);
    if (last?.kind === kind) {
      last.expectations.push(shown);
    } else {
      const note = noteOf(kind, comparison);
      parts.push({kind, note, expectations: [shown]});
    }
  }
  return parts;
}

function viewPair(pair: PairedExpectation, kind: Kind): ExpectationChangeView {
  const {expectation} = pair.after ?? pair.before;
  if (kind === 'same' || kind === 'gone') {
    return textOf(expectation);
  }
  return {
    ...viewExpectation(expectation),
    ...(pair.before && pair.after && markWords(pair.before, pair.after)),
  };
}

/** Examples belong to what a reader has to grow into. */
function textOf(expectation: Expectation): {text: TextView} {
  return {text: viewExpectation(expectation).text};
}

function noteOf(kind: Kind, {words, names}: Comparison): string {
  switch (kind) {
    case 'new':
      return words.changeNew;
    case 'raised':
      return words.changeRaised;
    case 'reworded':
      return words.changeReworded;
    case 'changed':
      return words.changeChanged;
    case 'same':
      return words.changeSame;
    case 'gone':
      // Of the competency something is still expected, which mostly takes its place.
      return fill(words.changeOnly, {name: names[0]});
  }
}
