import {z} from 'zod';
import {reference, title} from './texts';

const several = z.array(reference).min(2).optional();

const equivalence = z.strictObject({
  levels: several,
  roles: several,
  in: z.union([title, z.array(title).min(1)]),
});

/** By level, for every track. */
export const sharedEquivalence = equivalence.superRefine(
  ({levels, roles}, context) => {
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
  },
);

/** By level or by role. */
export const trackEquivalence = equivalence.superRefine(
  ({levels, roles}, context) => {
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
  },
);

function missing(message: string) {
  return {code: 'custom', params: {rule: 'missing-key'}, message} as const;
}
