import path from 'node:path';
import {
  loadOrganization,
  viewLadder,
  viewNeighborhood,
  withoutDrafts,
  type Move,
  type LadderView,
  type Track,
} from 'career-ladder';
import type {Way} from './drawingFlaws';

/** What the data of a track asks its ladder, or the part around a role, to show. Roles are named as the ladder names them. */
export interface LadderData {
  /** In career order. */
  roles: {id: string; title: string}[];
  /** Between roles that are drawn. */
  moves: Way[];
  /** Whether two roles are equal in something. */
  areEqual: (one: string, other: string) => boolean;
}

/** The data that a site was built from, by track and by `track#role`. */
export async function handbookLadders(
  siteFolder: string,
): Promise<Map<string, LadderData>> {
  const {organization} = await loadOrganization({
    folder: path.join(siteFolder, 'ladders'),
    include: ['**/*.yml'],
    exclude: [],
  });
  const published = withoutDrafts(organization);
  return new Map(
    published.tracks.flatMap((track): [string, LadderData][] => [
      [track.id, dataOf(track, viewLadder(published, track.id))],
      ...track.roles
        .filter((role) => role.track === track.id)
        .map(({key}): [string, LadderData] => [
          key,
          dataOf(track, viewNeighborhood(published, key)),
        ]),
    ]),
  );
}

function dataOf(track: Track, view: LadderView): LadderData {
  const roles = view.roles.map(({id, title}) => ({id, title}));
  const ids = new Set(roles.map(({id}) => id));
  const own = `${track.id}#`;
  const nameOf = (key: string): string =>
    key.startsWith(own) ? key.slice(own.length) : key;
  return {
    roles,
    moves: track.moves
      .map(({from, to, kind, both}: Move) => ({
        from: nameOf(from),
        to: nameOf(to),
        kind,
        both,
      }))
      .filter(({from, to}) => ids.has(from) && ids.has(to)),
    areEqual: (one, other) =>
      track.equivalences.some(({roles: equal}) =>
        [one, other].every((id) => equal.map(nameOf).includes(id)),
      ),
  };
}
