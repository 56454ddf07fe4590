import {z} from 'zod';
import {byName, expectations} from './expectations';
import {text, title} from './texts';

/** A translated title, or its keys. */
const named = z.union([
  title,
  z.strictObject({title: title.optional(), description: text.optional()}),
]);

/** By the id of what they belong to. */
const byId = byName(named).optional();

/** The texts of one file of the ladder folder in another language. */
export const translationFile = z.strictObject({
  title: title.optional(),
  description: text.optional(),
  roles: byId,
  levels: byId,
  paths: byId,
  gates: byId,
  themes: byId,
  competencies: byId,
  expectations: expectations.optional(),
  texts: z.record(z.string(), text).optional(),
});

export type WrittenTranslation = z.infer<typeof translationFile>;
