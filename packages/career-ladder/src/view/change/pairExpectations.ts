import type {Expectation} from '../../organization';
import type {ReadWords} from './markWords';
import {likeness} from './words';

/** An expectation and its text. */
export interface ReadExpectation extends ReadWords {
  expectation: Expectation;
}

/** What became of an expectation; one of the two is missing where it is new or gone. */
export type PairedExpectation =
  | {before?: ReadExpectation; after: ReadExpectation}
  | {before: ReadExpectation; after?: undefined};

/** At least half of the longer text's words. */
const alike = 0.5;

/**
 * Finds what of the one list became what of the other: the same words, else the same id, else the most words in common, the best
 * pairs first. In the order of the later list; what is gone comes last.
 */
export function pairExpectations(
  before: readonly ReadExpectation[],
  after: readonly ReadExpectation[],
): PairedExpectation[] {
  const candidates = before
    .flatMap((one, was) =>
      after.map((other, is) => ({
        was,
        is,
        score: closeness(one, other),
      })),
    )
    .filter(({score}) => score >= alike)
    .sort(
      (one, other) =>
        other.score - one.score ||
        // Of equally good ones those at the same place, so that both directions find the same pairs.
        Math.abs(one.was - one.is) - Math.abs(other.was - other.is) ||
        one.was + one.is - (other.was + other.is),
    );
  const becameOf = new Map<number, number>();
  const taken = new Set<number>();
  for (const {was, is} of candidates) {
    if (!taken.has(was) && !becameOf.has(is)) {
      taken.add(was);
      becameOf.set(is, was);
    }
  }
  return [
    ...after.map((later, index) => {
      const earlier = before[becameOf.get(index) ?? -1];
      return {...(earlier && {before: earlier}), after: later};
    }),
    ...before.flatMap((earlier, index) =>
      taken.has(index) ? [] : {before: earlier},
    ),
  ];
}

export function isSame(one: ReadExpectation, other: ReadExpectation): boolean {
  return (
    one.words.length === other.words.length &&
    one.words.every(({word}, index) => word === other.words[index]?.word)
  );
}

export function isSameId(
  {expectation: {id}}: ReadExpectation,
  {expectation}: ReadExpectation,
): boolean {
  return id !== undefined && id === expectation.id;
}

/** More than 1 where it is no matter of likeness. */
function closeness(one: ReadExpectation, other: ReadExpectation): number {
  if (isSame(one, other)) {
    return 3;
  }
  return isSameId(one, other) ? 2 : likeness(one.words, other.words);
}
