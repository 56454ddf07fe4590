import path from 'node:path';
import {
  loadOrganization,
  viewLadder,
  withoutDrafts,
  type Move,
  type Organization,
  type Track,
} from 'career-ladder';
import type {Way} from './drawingFlaws';

/** What the data of a track asks its ladder to show. Roles are named as the ladder names them. */
export interface LadderData {
  /** In career order. */
  roles: {id: string; title: string}[];
  /** Between roles that are drawn. */
  moves: Way[];
  /** Whether two roles are equal in something. */
  areEqual: (one: string, other: string) => boolean;
}

/** The data that a site was built from, by track. */
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
    published.tracks.map((track) => [track.id, dataOf(track, published)]),
  );
}

function dataOf(track: Track, organization: Organization): LadderData {
  const roles = viewLadder(organization, track.id).roles.map(({id, title}) => ({
    id,
    title,
  }));
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
