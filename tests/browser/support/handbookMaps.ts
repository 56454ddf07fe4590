import path from 'node:path';
import {
  loadOrganization,
  viewMap,
  withoutDrafts,
  type Organization,
} from 'career-ladder';
import type {Way} from './drawingFlaws';

/** What the data asks a map to show. Roles are named `track#role`. */
export interface MapData {
  /** By band, in career order. */
  roles: string[];
  /** Between roles of the map. */
  moves: Way[];
  /** Whether two roles are equal in something. */
  areEqual: (one: string, other: string) => boolean;
}

/** The maps of all tracks of a ladder folder, one for each list of levels that tracks share. */
export async function mapsOf(siteFolder: string): Promise<MapData[]> {
  const {organization} = await loadOrganization({
    folder: path.join(siteFolder, 'ladders'),
    include: ['**/*.{yml,json}'],
    exclude: [],
  });
  const published = withoutDrafts(organization);
  return viewMap(published, undefined).maps.map(({bands}) =>
    dataOf(
      bands.flatMap(({roles}) => roles.map(({id}) => id)),
      published,
    ),
  );
}

function dataOf(roles: string[], {tracks}: Organization): MapData {
  const here = new Set(roles);
  const moves = new Map(
    tracks
      .flatMap((track) => track.moves)
      .filter(({from, to}) => here.has(from) && here.has(to))
      .map(({from, to, kind, both}): [string, Way] => [
        `${kind} ${from} ${to}`,
        {from, to, kind, both},
      ]),
  );
  return {
    roles,
    moves: [...moves.values()],
    areEqual: (one, other) =>
      tracks.some(({equivalences}) =>
        equivalences.some((equivalence) =>
          [one, other].every((key) => equivalence.roles.includes(key)),
        ),
      ),
  };
}
