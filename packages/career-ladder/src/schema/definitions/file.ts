import {z} from 'zod';
import {sharedEquivalence, trackEquivalence} from './equivalence';
import {expectations} from './expectations';
import {competency, level, named} from './named';
import {role} from './role';
import {href, oneOrMore, reference, text, title} from './texts';

const keys = {
  title: title.optional(),
  description: text.optional(),
  extends: oneOrMore(reference).optional(),
  allow: oneOrMore(reference).optional(),
  levels: z.array(level).optional(),
  paths: z.array(named).optional(),
  gates: z.array(named).optional(),
  themes: z.array(named).optional(),
  competencies: z.array(competency).optional(),
  expectations: expectations.optional(),
  remove: oneOrMore(reference).optional(),
};

/** A file that begins with `_`, or stands in a folder that does. */
export const sharedFile = z.strictObject({
  ...keys,
  equivalences: z.array(sharedEquivalence).optional(),
});

export const trackFile = z.strictObject({
  ...keys,
  title,
  href: href.optional(),
  roles: z.array(role).min(1),
  equivalences: z.array(trackEquivalence).optional(),
});

/** What is left of a file after what is wrong has been taken out. */
export const partialFile = z.strictObject({
  ...keys,
  href: href.optional(),
  roles: z.array(role).optional(),
  equivalences: z.array(trackEquivalence).optional(),
});

export type Written = z.infer<typeof partialFile>;
