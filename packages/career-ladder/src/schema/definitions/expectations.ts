import {z} from 'zod';
import {slug} from '../../names/slug';
import {expected, id, oneOrMore} from './texts';

const keys = z.strictObject({
  id: id.optional().meta({
    description:
      'A stable name, so that a translation or a comparison knows this expectation when its words change.',
  }),
  text: expected.meta({
    description: 'What is expected. May hold Markdown, also lists.',
  }),
  examples: oneOrMore(expected).optional().meta({
    description: 'What counts as evidence: one text or a list.',
  }),
});

/** What is expected at each level: one text or a list. */
const byLevel = byName(
  z
    .union([expected, keys, z.array(z.union([expected, keys]))])
    .meta({id: 'expectation'}),
).meta({id: 'expectationsByLevel'});

/** Competency, then level, then what is expected. */
export const expectations = byName(byLevel).meta({id: 'expectations'});

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
