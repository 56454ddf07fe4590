import {roleName} from '../roleName';
import type {Finding, Rule} from '../rule';

/** A move that still leads to a deprecated role. */
export const deprecatedTarget: Rule = {
  name: 'deprecated-target',
  check: ({moves}) =>
    moves.flatMap(({move, track, from, to}): Finding[] => {
      const [start, target] =
        move.both && from.status === 'deprecated' ? [to, from] : [from, to];
      const instead =
        target.replacedBy === undefined
          ? 'Take it out, or lead to another role.'
          : `Lead to ${roleName(target.replacedBy, track)}, which replaces it.`;
      return target.status === 'deprecated' && start.status !== 'deprecated'
        ? [
            {
              position: move.position,
              message: `This move leads to ${roleName(target.key, track)}, which is deprecated. ${instead}`,
              track,
              role: from,
              move,
            },
          ]
        : [];
    }),
};
