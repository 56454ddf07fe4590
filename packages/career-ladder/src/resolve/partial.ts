import type {Move} from '../organization';
import {groupBy} from '../groupBy';
import {trackOf} from './keys';
import type {TrackFile} from './trackFile';

/** The ids of the tracks that are not broken, but miss moves because other tracks are. */
export function findPartial(
  tracks: readonly TrackFile[],
  moves: readonly Move[],
  broken: readonly string[],
): string[] {
  const isBroken = new Set(broken);
  const leaving = groupBy(moves, ({from}) => trackOf(from));
  const reachedFromBroken = new Set(
    broken.flatMap((id) => leaving.get(id)?.map(({to}) => trackOf(to)) ?? []),
  );
  const misses = ({id, roles}: TrackFile): boolean => {
    const own = leaving.get(id) ?? [];
    const written = roles.flatMap(({shape}) => [
      ...shape.next,
      ...shape.lateral,
    ]);
    return (
      reachedFromBroken.has(id) ||
      own.some(({to}) => isBroken.has(trackOf(to))) ||
      own.filter(({implied}) => !implied).length < written.length
    );
  };
  return tracks
    .filter((track) => !isBroken.has(track.id) && misses(track))
    .map(({id}) => id);
}
