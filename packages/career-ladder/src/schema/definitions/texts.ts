import {z} from 'zod';
import {hrefMistake} from '../rules/href';
import {idMistake} from '../rules/id';
import {referenceMistake, textMistake, titleMistake} from '../rules/text';
import type {Mistake} from '../rules/mistake';

/** May hold line breaks and inline Markdown. */
export const text = checked(textMistake);

/** Plain text on one line. */
export const title = checked(titleMistake);

/** A new name. */
export const id = checked(idMistake);

/** The name of something that is written elsewhere; what it means is found out later. */
export const reference = checked(referenceMistake);

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
