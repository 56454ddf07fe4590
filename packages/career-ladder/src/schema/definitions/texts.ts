import {z} from 'zod';
import {hrefMistake} from '../rules/href';
import {idMistake} from '../rules/id';
import {textMistake, titleMistake} from '../rules/text';
import type {Mistake} from '../rules/mistake';
import {slug} from '../../names/slug';

/** May hold line breaks and inline Markdown. */
export const text = checked(textMistake);

/** Plain text on one line. */
export const title = checked(titleMistake);

/** A title that is also the id: it holds a letter or a digit. */
export const bareTitle = checked(
  (found) => titleMistake(found) ?? (slug(found) ? undefined : noId),
);

/** A new name. */
export const id = checked(idMistake);

/** The name of something that is written elsewhere; what it means is found out later. */
export const reference = checked(titleMistake);

export const href = checked(hrefMistake);

/** One or a list. */
export function oneOrMore<T extends z.ZodType>(one: T) {
  return z.union([one, z.array(one)]);
}

function checked(mistakeOf: (text: string) => Mistake | undefined) {
  return z.string().superRefine((found, context) => {
    const mistake = mistakeOf(found);
    if (mistake) {
      const {rule, message} = mistake;
      context.addIssue({code: 'custom', params: {rule}, message});
    }
  });
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
