import type {LoadResult} from '../load';
import type {Organization} from '../organization';
import {trackOf} from '../resolve/keys';
import {withoutDrafts} from '../resolve/withoutDrafts';
import {compareOrganizations} from './compareOrganizations';
import type {Comparison} from './schema';
import {suggestStep} from './step';

/** The ladders at one time. */
export type ComparedState = Pick<LoadResult, 'organization' | 'broken'> & {
  /** The beginning of the commit's id, or the folder's name: what tells it apart later. */
  id: string;
};

/**
 * Compares what is published of two states. A track that has errors in one of them is left out of both: else it would seem
 * to have come or gone.
 */
export function compareStates(
  before: ComparedState,
  after: ComparedState,
): Comparison {
  const notCompared = [...new Set([...before.broken, ...after.broken])].sort();
  const left = new Set(notCompared);
  const [was, is] = [before, after].map(({organization}) =>
    withoutTracks(withoutDrafts(organization), left),
  ) as [Organization, Organization];
  const changes = compareOrganizations(was, is);
  return {
    from: before.id,
    to: after.id,
    ...suggestStep(changes),
    changes,
    notCompared,
  };
}

/** Tracks that show one of them are kept without its roles; it has errors itself where that matters. */
function withoutTracks(
  {tracks}: Organization,
  left: ReadonlySet<string>,
): Organization {
  if (left.size === 0) {
    return {tracks};
  }
  const stays = (key: string) => !left.has(trackOf(key));
  return {
    tracks: tracks
      .filter(({id}) => !left.has(id))
      .map((track) => ({
        ...track,
        roles: track.roles.filter(({key}) => stays(key)),
        moves: track.moves.filter(({from, to}) => stays(from) && stays(to)),
        equivalences: track.equivalences.map((equivalence) => ({
          ...equivalence,
          roles: equivalence.roles.filter(stays),
        })),
      })),
  };
}
