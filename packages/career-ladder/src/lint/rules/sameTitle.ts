import {slug} from '../../names/slug';
import type {Role} from '../../organization';
import {ownRoles} from '../ownRoles';
import type {Finding, Rule} from '../rule';

/** Two roles of one track that a reader cannot tell apart by their titles. */
export const sameTitle: Rule = {
  name: 'same-title',
  check: ({tracks}) =>
    tracks.flatMap((track) => {
      const first = new Map<string, Role>();
      return ownRoles(track).flatMap((role): Finding[] => {
        const title = slug(role.title);
        const earlier = first.get(title);
        first.set(title, earlier ?? role);
        return earlier
          ? [
              {
                position: role.position,
                message: `The role in line ${earlier.position.line} has the same title, "${earlier.title}". Tell them apart.`,
                track,
                role,
              },
            ]
          : [];
      });
    }),
};
