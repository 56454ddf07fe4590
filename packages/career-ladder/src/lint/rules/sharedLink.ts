import {groupBy} from '../../groupBy';
import {listed} from '../../names/listed';
import {quoted} from '../../names/quoted';
import {withoutSlash} from '../page';
import {roleName} from '../roleName';
import type {Finding, Rule} from '../rule';

/** Two roles of one track with one link. A deprecated role may lead to the page of what replaces it. */
export const sharedLink: Rule = {
  name: 'shared-link',
  check: ({links}) => {
    const ofRoles = links.filter(
      ({role}) => role && role.status !== 'deprecated',
    );
    return [
      ...groupBy(
        ofRoles,
        ({href, track}) => `${track.id} ${withoutSlash(href)}`,
      ),
    ].flatMap(([, group]): Finding[] => {
      const [, second] = group;
      if (!second) {
        return [];
      }
      const {href, position, track, role} = second;
      const names = group.flatMap((link) =>
        link.role ? roleName(link.role.key, track) : [],
      );
      return [
        {
          position,
          message: `${listed(names, shown)} have one link, ${quoted(href)}. Give each a page, or an anchor, of its own.`,
          track,
          ...(role && {role}),
        },
      ];
    });
  },
};

/** So many of the roles are named. */
const shown = 6;
