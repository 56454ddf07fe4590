import {z} from 'zod';
import {
  gateReference,
  levelReference,
  pathReference,
  roleReference,
  ruleReference,
  trackReference,
} from './references';
import {
  bareTitle,
  givesId,
  href,
  id,
  markdown,
  oneOrMore,
  text,
  title,
} from './texts';

const moveKeys = {
  to: roleReference.meta({
    description:
      'The id of the role that the move leads to. A role of another track is written track#role.',
  }),
  gate: gateReference.optional().meta({
    description:
      'The id of the gate that this move depends on. Without it, a promotion has the gate of the level it leads to.',
  }),
  note: text.optional().meta({
    description:
      'What else there is to say of this move. For example "After an interim period". May hold inline Markdown.',
  }),
  allow: oneOrMore(ruleReference).optional().meta({
    description: 'Lint rules that are silent about this move: one or a list.',
  }),
};

const promotion = z.union([roleReference, z.strictObject(moveKeys)]);

const lateral = z.union([
  roleReference,
  z.strictObject({
    ...moveKeys,
    both: z.boolean().optional().meta({
      description:
        'true if the move may be made in both directions. By default it leads one way.',
    }),
  }),
]);

const include = z.strictObject({
  track: trackReference.meta({
    description:
      'The id of another track whose roles and moves are drawn here, too. They stay the same roles.',
  }),
});

// The forms of `next` and `lateral` are one flat union, so that what is found is compared with each form once.
const roleKeys = z.strictObject({
  id: id.optional().meta({
    description:
      'A stable name that is never given to another role; keep it when the title changes. Without it, the title in lower case with hyphens.',
  }),
  title: title.meta({
    description: 'The job title: plain text on one line.',
  }),
  level: levelReference.optional().meta({
    description: 'The id of the level that the role is at.',
  }),
  path: pathReference.optional().meta({
    description:
      'The id of the path that the role is on. Written where the path begins; promotions carry it along. A role before the fork has none.',
  }),
  href: href.optional().meta({
    description:
      'The page of this role. For example /jobs/security#lead or https://example.com/jobs.',
  }),
  description: markdown.optional().meta({
    description: 'What the role is, in a sentence. May hold inline Markdown.',
  }),
  status: z
    .enum(['active', 'occasional', 'planned', 'deprecated', 'draft'])
    .optional()
    .meta({
      description:
        'Whether the role is in use; active by default. A draft is shown in development only.',
      enumDescriptions: [
        'In use.',
        'Exists, and is seldom used. Drawn dashed.',
        'Public, and not yet filled.',
        'No longer given. Name what follows it in "replacedBy".',
        'Shown in development only.',
      ],
    }),
  replacedBy: roleReference.optional().meta({
    description:
      'For a deprecated role: the id of the role that is given instead.',
  }),
  aliases: oneOrMore(id).optional().meta({
    description: 'Earlier ids of the role: one or a list.',
  }),
  terminal: z.boolean().optional().meta({
    description:
      'true if one may stay in this role for good. false by default.',
  }),
  next: z
    .union([...promotion.options, z.array(promotion)])
    .optional()
    .meta({
      description:
        'The promotions from this role: the id of a role, a move with keys, or a list of them. The first of two branches is drawn first.',
    }),
  lateral: z
    .union([...lateral.options, z.array(lateral)])
    .optional()
    .meta({
      description:
        'Moves from this role that are no promotions: the id of a role, a move with keys, or a list of them. They may change path or track.',
    }),
  allow: oneOrMore(ruleReference).optional().meta({
    description: 'Lint rules that are silent about this role: one or a list.',
  }),
});

/** A title, another track that is drawn here too, or a role's keys. */
export const role = z.union([
  bareTitle,
  include,
  roleKeys.superRefine(givesId),
]);
