import {z} from 'zod';
import {byName, expectations} from './expectations';
import {markdown, text, title} from './texts';

/** A translated title, or its keys. */
const named = z.union([
  title,
  z.strictObject({
    title: title.optional().meta({description: 'The translated title.'}),
    description: markdown
      .optional()
      .meta({description: 'The translated description.'}),
  }),
]);

/** @param what is translated, in the plural */
function byId(what: string) {
  return byName(named)
    .optional()
    .meta({
      description: `The translated titles of ${what} by their ids: a text, or "title" and "description".`,
    });
}

/** The texts of one file of the ladder folder in another language. */
export const translationFile = z
  .strictObject({
    title: title.optional().meta({description: 'The translated title.'}),
    description: markdown
      .optional()
      .meta({description: 'The translated description.'}),
    roles: byId('roles'),
    levels: byId('levels'),
    paths: byId('paths'),
    gates: byId('gates'),
    themes: byId('themes'),
    competencies: byId('competencies'),
    expectations: expectations.optional().meta({
      description:
        'The translated expectations, by competency and level: each by its id, else in the order of the original.',
    }),
    texts: z.record(z.string(), text).optional().meta({
      description:
        'Other texts, each by the original: notes of moves, and what roles are equal in.',
    }),
  })
  .meta({
    description:
      'The texts of one file of the ladder folder in another language. What is missing is shown in the original.',
  });

export type WrittenTranslation = z.infer<typeof translationFile>;
