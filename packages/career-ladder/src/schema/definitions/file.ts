import {z} from 'zod';
import {sharedEquivalence, trackEquivalence} from './equivalence';
import {expectations} from './expectations';
import {competency, level, named} from './named';
import {ruleReference} from './references';
import {role} from './role';
import {href, markdown, oneOrMore, reference, title} from './texts';

const equivalences =
  'Levels or roles that are equal in something named, such as base compensation. This is no move.';

const keys = {
  title: title.optional().meta({description: 'What the file is about.'}),
  description: markdown.optional().meta({
    description: 'What it is about, in a sentence. May hold inline Markdown.',
  }),
  extends: oneOrMore(reference).optional().meta({
    description:
      'Shared files to build on, besides _organization, by their path from the ladder folder: one or a list. For example _engineering.',
  }),
  allow: oneOrMore(ruleReference).optional().meta({
    description: 'Lint rules that are silent about this file: one or a list.',
  }),
  levels: z.array(level).optional().meta({
    description:
      'The levels from junior to senior: titles, or levels with keys. Two names for the same step are a list of their own.',
  }),
  paths: z.array(named).optional().meta({
    description:
      'The kinds of career after the fork, such as individual contributor and management.',
  }),
  gates: z.array(named).optional().meta({
    description:
      'What a move can depend on, such as merit or an open position.',
  }),
  themes: z.array(named).optional().meta({
    description: 'Groups of competencies.',
  }),
  competencies: z.array(competency).optional().meta({
    description: 'The dimensions of the work in which something is expected.',
  }),
  expectations: expectations.optional().meta({
    description:
      'What is expected: by the id of a competency, then by the id of a level.',
  }),
  remove: oneOrMore(reference).optional().meta({
    description:
      'Ids of competencies or expectations of the shared files that do not hold here: one or a list.',
  }),
};

/** A file that begins with `_`, or stands in a folder that does. */
export const sharedFile = z
  .strictObject({
    ...keys,
    equivalences: z
      .array(sharedEquivalence)
      .optional()
      .meta({description: equivalences}),
  })
  .meta({
    description:
      'What several tracks share: levels, paths, gates, competencies and what is expected.',
  });

const trackHref = href.optional().meta({
  description:
    'The page that shows the whole ladder. For example /handbook/careers#security.',
});

const trackEquivalences = z
  .array(trackEquivalence)
  .optional()
  .meta({description: equivalences});

export const trackFile = z
  .strictObject({
    ...keys,
    title: title.meta({
      description:
        'The name of the job family or department: plain text on one line.',
    }),
    href: trackHref,
    roles: z.array(role).min(1).meta({
      description:
        'The roles in the order in which they are drawn: titles, roles with keys, or other tracks to be drawn here. If no role has "next", each leads to the one after it.',
    }),
    equivalences: trackEquivalences,
  })
  .meta({
    description: "One job family's or department's ladder.",
  });

/** What is left of a file after what is wrong has been taken out. */
export const partialFile = z.strictObject({
  ...keys,
  href: trackHref,
  roles: z.array(role).optional(),
  equivalences: trackEquivalences,
});

export type Written = z.infer<typeof partialFile>;
