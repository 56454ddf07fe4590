import type {Move, Role, Track} from '../organization';
import {levelsOf, type Levels} from '../resolve/levels';
import {ownRoles} from './ownRoles';

/** A move as the file of a track holds it, with what it leads between. */
export interface WrittenMove {
  move: Move;
  track: Track;
  from: Role;
  to: Role;
  /** The steps of both ends, where the track of one of them has both levels. */
  steps?: readonly [number, number];
}

/**
 * The moves that the files of some tracks hold. Those of drafts are left out, as they are in what is published.
 * @param all the tracks that the moves may lead to
 */
export function writtenMoves(
  tracks: readonly Track[],
  all: readonly Track[],
): WrittenMove[] {
  const roles = new Map(
    all.flatMap((track) => ownRoles(track).map((role) => [role.key, role])),
  );
  const levels = new Map(all.map(({id, steps}) => [id, levelsOf(steps)]));
  return tracks.flatMap((track) =>
    track.moves.flatMap((move): WrittenMove[] => {
      const from = roles.get(move.from);
      const to = roles.get(move.to);
      if (
        from?.track !== track.id ||
        !to ||
        [from, to].some(({status}) => status === 'draft')
      ) {
        return [];
      }
      const steps = stepsOf(from, to, levels);
      return [{move, track, from, to, ...(steps && {steps})}];
    }),
  );
}

function stepsOf(
  from: Role,
  to: Role,
  levels: ReadonlyMap<string, Levels>,
): [number, number] | undefined {
  return [from, to]
    .map(({track}) =>
      [from, to].map(({level = ''}) => levels.get(track)?.get(level)?.step),
    )
    .find((pair): pair is [number, number] => !pair.includes(undefined));
}
