import {z} from 'zod';
import {competency, level, named} from './named';
import {role} from './role';
import {id, oneOrMore, reference, text, title} from './texts';

const equivalence = z.strictObject({
  levels: z.array(reference).min(2).optional(),
  roles: z.array(reference).min(2).optional(),
  in: z.union([title, z.array(title).min(1)]),
});

const expectationKeys = z.strictObject({
  id: id.optional(),
  text,
  examples: oneOrMore(text).optional(),
});

const expectations = z.record(
  z.string(),
  z.record(
    z.string(),
    z.union([text, expectationKeys, z.array(z.union([text, expectationKeys]))]),
  ),
);

const keys = {
  title: title.optional(),
  description: text.optional(),
  extends: oneOrMore(reference).optional(),
  allow: oneOrMore(reference).optional(),
  levels: z.array(level).optional(),
  paths: z.array(named).optional(),
  gates: z.array(named).optional(),
  equivalences: z.array(equivalence).optional(),
  themes: z.array(named).optional(),
  competencies: z.array(competency).optional(),
  expectations: expectations.optional(),
  remove: oneOrMore(reference).optional(),
};

/** A file that begins with `_`, or stands in a folder that does. */
export const sharedFile = z.strictObject(keys);

export const trackFile = z.strictObject({
  ...keys,
  title,
  roles: z.array(role).min(1),
});

/** What is left of a file after what is wrong has been taken out. */
export const partialFile = z.strictObject({
  ...keys,
  roles: z.array(role).optional(),
});

export type Written = z.infer<typeof partialFile>;
