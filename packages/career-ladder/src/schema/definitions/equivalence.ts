import {z} from 'zod';
import {levelReference, roleReference} from './references';
import {title} from './texts';

const equivalence = z.strictObject({
  levels: z.array(levelReference).min(2).optional().meta({
    description:
      'Ids of two or more levels: the roles at them are equal in every track. For example [staff, manager].',
  }),
  roles: z.array(roleReference).min(2).optional().meta({
    description: 'Ids of two or more roles. Only in a track.',
  }),
  in: z.union([title, z.array(title).min(1)]).meta({
    description:
      'What they are equal in, and nothing more: one text or a list. For example "base compensation".',
  }),
});

/** By level, for every track. */
export const sharedEquivalence = equivalence
  .superRefine(({levels, roles}, context) => {
    if (roles) {
      context.addIssue({
        code: 'custom',
        path: ['roles'],
        params: {rule: 'roles-in-shared-file', part: 'key'},
        message:
          'is only for a track; a shared file has no roles, so give "levels".',
      });
    } else if (!levels) {
      context.addIssue(missing('needs "levels".'));
    }
  })
  .meta({required: ['levels', 'in'], not: {required: ['roles']}});

/** By level or by role. */
export const trackEquivalence = equivalence
  .superRefine(({levels, roles}, context) => {
    if (!levels && !roles) {
      context.addIssue(missing('needs "levels" or "roles".'));
    }
    if (levels && roles) {
      context.addIssue({
        code: 'custom',
        params: {rule: 'wrong-keys'},
        message:
          'has "levels" and "roles"; write one of them, or two equivalences.',
      });
    }
  })
  .meta({oneOf: [{required: ['levels']}, {required: ['roles']}]});

function missing(message: string) {
  return {code: 'custom', params: {rule: 'missing-key'}, message} as const;
}
