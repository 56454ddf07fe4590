import type {Problem} from '../organization';
import {error} from '../problems/error';
import type {SourceDocument} from '../read/sourceDocument';
import {translationFile} from '../schema/definitions/translation';
import {isKeyed} from '../schema/isKeyed';
import {carryKnownKeys, explain} from '../schema/explain';
import {meantIssues} from '../schema/meant';
import {salvage} from '../schema/salvage';
import type {Texts} from './texts';

/** Checks the form of one file of translated texts; what is right is kept. */
export function checkTexts({value, positionOf}: SourceDocument): {
  texts?: Texts;
  problems: Problem[];
} {
  // A file may wait for its first text.
  const written = value ?? {};
  const result = translationFile.safeParse(written, {error: carryKnownKeys});
  const issues = meantIssues(result.error?.issues ?? [], written);
  const salvaged = isKeyed(written)
    ? salvage(written, {issues, whole: result.data}, translationFile)
    : undefined;
  return {
    ...(salvaged && {
      texts: {
        written: salvaged.data,
        positionOf: (place, part) =>
          positionOf(salvaged.writtenPlace(place), part),
      },
    }),
    problems: [
      ...issues.flatMap((issue) => explain(issue, written)),
      ...(salvaged?.findings ?? []),
    ].map(({rule, place, part, message}) =>
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
