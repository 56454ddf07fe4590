import type {Finding, Rule} from '../rule';
import {ownRoles} from '../ownRoles';

/** A role without a link to its page. A track without any link is one finding, not one for each role. */
export const missingHref: Rule = {
  name: 'missing-href',
  check: ({tracks}) =>
    tracks.flatMap((track): Finding[] => {
      const roles = ownRoles(track).filter(({status}) => status !== 'draft');
      const missing = roles.filter(({href}) => href === undefined);
      const [first] = missing;
      return first && missing.length === roles.length && roles.length > 1
        ? [
            {
              position: {...first.position, line: 1, column: 1},
              message:
                'No role of this track has an "href", so no card leads to a page.',
              track,
            },
          ]
        : missing.map((role) => ({
            position: role.position,
            message: `"${role.id}" has no "href", so its card leads to no page.`,
            track,
            role,
          }));
    }),
};
