import {groupBy} from '../../../groupBy';
import type {Change, ChangeKind} from '../../../diff/schema';

/** Of more tracks than these, only the number is told. */
const fewTracks = 3;

/**
 * Changes under the titles of their tracks. First comes what several of them share, then whole ladders that came or went.
 */
export function grouped(
  changes: readonly Change[],
): {title: string; changes: Change[]}[] {
  const groups = groupBy(changes, titleOf);
  const rank = (group: readonly Change[]) =>
    group.some(({tracks}) => tracks.length > 1)
      ? 0
      : group.some(({kind}) => kind in whole)
        ? 1
        : 2;
  return [...groups]
    .map(([title, own]) => ({title, changes: own}))
    .sort((a, b) => rank(a.changes) - rank(b.changes));
}

const whole: Partial<Record<ChangeKind, string>> = {
  'track-added': 'New ladders',
  'track-removed': 'Ladders that are gone',
};

function titleOf({kind, tracks}: Change): string {
  return (
    whole[kind] ??
    (tracks.length > fewTracks
      ? `${tracks.length} ladders`
      : tracks.map(({title}) => title).join(', '))
  );
}
