import {roleName} from '../roleName';
import type {Rule} from '../rule';

/** A lateral move that leads up or down without saying so. */
export const lateralAcrossLevels: Rule = {
  name: 'lateral-across-levels',
  check: ({moves}) =>
    moves
      .filter(
        ({move, steps}) =>
          move.kind === 'lateral' &&
          move.note === undefined &&
          steps &&
          steps[0] !== steps[1],
      )
      .map(({move, track, from, to}) => ({
        position: move.position,
        message: `This lateral move leads from level "${from.level}" (${roleName(from.key, track)}) to level "${to.level}" (${roleName(to.key, track)}). Say so in a "note", or correct a level.`,
        track,
        role: from,
        move,
      })),
};
