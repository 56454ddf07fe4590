import {z} from 'zod';
import {
  bareTitle,
  givesId,
  href,
  id,
  oneOrMore,
  reference,
  text,
  title,
} from './texts';

const moveKeys = {
  to: reference,
  gate: reference.optional(),
  note: text.optional(),
  allow: oneOrMore(reference).optional(),
};

const promotion = z.union([reference, z.strictObject(moveKeys)]);

const lateral = z.union([
  reference,
  z.strictObject({...moveKeys, both: z.boolean().optional()}),
]);

const include = z.strictObject({track: reference});

// The forms of `next` and `lateral` are one flat union, so that what is found is compared with each form once.
const roleKeys = z.strictObject({
  id: id.optional(),
  title,
  level: reference.optional(),
  path: reference.optional(),
  href: href.optional(),
  description: text.optional(),
  status: z
    .enum(['active', 'occasional', 'planned', 'deprecated', 'draft'])
    .optional(),
  replacedBy: reference.optional(),
  aliases: oneOrMore(id).optional(),
  terminal: z.boolean().optional(),
  next: z.union([...promotion.options, z.array(promotion)]).optional(),
  lateral: z.union([...lateral.options, z.array(lateral)]).optional(),
  allow: oneOrMore(reference).optional(),
});

/** A title, another track that is drawn here too, or a role's keys. */
export const role = z.union([
  bareTitle,
  include,
  roleKeys.superRefine(givesId),
]);
