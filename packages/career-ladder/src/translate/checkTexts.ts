import type {Problem} from '../organization';
import {error} from '../problems/error';
import type {SourceDocument} from '../read/sourceDocument';
import {translationFile} from '../schema/definitions/translation';
import {carryKnownKeys, explain} from '../schema/explain';
import {meantIssues} from '../schema/meant';
import type {Texts} from './texts';

/** Checks the form of one file of translated texts; of one with mistakes, nothing is used. */
export function checkTexts({value, positionOf}: SourceDocument): {
  texts?: Texts;
  problems: Problem[];
} {
  // A file may wait for its first text.
  const written = value ?? {};
  const {
    success,
    data,
    error: mistakes,
  } = translationFile.safeParse(written, {
    error: carryKnownKeys,
  });
  if (success) {
    return {texts: {written: data, positionOf}, problems: []};
  }
  return {
    problems: meantIssues(mistakes.issues, written)
      .flatMap((issue) => explain(issue, written))
      .map(({rule, place, part, message}) =>
        error(
          rule,
          positionOf(place, part),
          rule === 'unknown-key' ? `${message} ${textsOnly}` : message,
        ),
      ),
  };
}

const textsOnly =
  'A translation holds texts only; everything else comes from the original.';
