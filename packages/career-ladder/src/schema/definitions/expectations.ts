import {z} from 'zod';
import {slug} from '../../names/slug';
import {id, oneOrMore, text} from './texts';

const keys = z.strictObject({
  id: id.optional(),
  text,
  examples: oneOrMore(text).optional(),
});

/** Competency, then level, then what is expected: one text or a list. */
export const expectations = byName(
  byName(z.union([text, keys, z.array(z.union([text, keys]))])),
);

/** A record whose keys are references: two that mean the same are one too many. */
export function byName<T extends z.ZodType>(value: T) {
  return z.record(z.string(), value).superRefine((record, context) => {
    const first = new Map<string, string>();
    for (const key of Object.keys(record)) {
      const same = first.get(slug(key));
      first.set(slug(key), key);
      if (same !== undefined) {
        context.addIssue({
          code: 'custom',
          path: [key],
          params: {rule: 'duplicate-key', part: 'key'},
          message: `means the same as "${same}"; write one of them.`,
        });
      }
    }
  });
}
