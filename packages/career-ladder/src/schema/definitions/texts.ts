import {z} from 'zod';
import {expectationMistake} from '../rules/expectation';
import {hrefMistake, hrefPattern} from '../rules/href';
import {idMistake, idPattern} from '../rules/id';
import {markdownMistake} from '../rules/markdown';
import {textMistake, titleMistake} from '../rules/text';
import type {Mistake} from '../rules/mistake';
import {slug} from '../../names/slug';

/** Unquoted numbers are read as they are written, so they are texts, too. */
const textTypes = ['string', 'number'];

const anyText = {
  type: textTypes,
  pattern: /\S/.source,
  patternErrorMessage: 'The text is empty.',
};

/** May hold line breaks and inline Markdown. */
export const text = checked(textMistake, anyText);

/** May hold Markdown. */
export const markdown = checked(markdownMistake, anyText);

/** What is expected, in words; may hold Markdown. */
export const expected = checked(expectationMistake, {
  ...anyText,
  type: 'string',
});

/** Plain text on one line. */
export const title = checked(titleMistake, anyText);

/** A title that is also the id: it holds a letter or a digit. */
export const bareTitle = checked(
  (found) => titleMistake(found) ?? (slug(found) ? undefined : noId),
  anyText,
);

/** A new name. */
export const id = checked(idMistake, {
  type: textTypes,
  pattern: idPattern.source,
  patternErrorMessage:
    'An id holds letters and digits of any script, "-", "_" and ".".',
});

/** The name of something that is written elsewhere; what it means is found out later. */
export const reference = checked(titleMistake, anyText);

export const href = checked(hrefMistake, {
  pattern: hrefPattern.source,
  patternErrorMessage:
    'A link is a path from the root of the site (/jobs/security#lead), or begins with http:, https:, mailto: or pathname://',
});

/** One or a list. */
export function oneOrMore<T extends z.ZodType>(one: T) {
  return z.union([one, z.array(one)]);
}

/** @param known what a JSON Schema can say of it */
function checked(
  mistakeOf: (text: string) => Mistake | undefined,
  known: Readonly<Record<string, unknown>>,
) {
  return z
    .string()
    .superRefine((found, context) => {
      const mistake = mistakeOf(found);
      if (mistake) {
        const {rule, message} = mistake;
        context.addIssue({code: 'custom', params: {rule}, message});
      }
    })
    .meta(known);
}

const noId = {
  rule: 'missing-id',
  message:
    'holds no letter or digit that could make an id; give an "id" beside it.',
};

/** For keys that hold a title: without an `id`, the title has to give one. */
export function givesId(
  {id: own, title: from}: {id?: string | undefined; title: string},
  context: z.RefinementCtx,
): void {
  if (own === undefined && slug(from) === '') {
    const {rule, message} = noId;
    context.addIssue({
      code: 'custom',
      path: ['title'],
      params: {rule},
      message,
    });
  }
}
