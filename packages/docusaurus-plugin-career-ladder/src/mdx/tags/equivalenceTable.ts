import {viewEquivalenceTable} from 'career-ladder';
import type {TrackNames} from '../../delivery/names';
import {findTrack} from './find';
import type {Tag} from './tag';

/** `<EquivalenceTable tracks={['development', 'security']}/>`: which roles are on the same level, and what is equal in what. */
export const equivalenceTable: Tag = {
  name: 'EquivalenceTable',
  component: '@theme/EquivalenceTable',
  dataProp: 'table',
  inline: false,
  props: {tracks: 'texts', instance: 'text'},
  ask({tracks: names}, known, fail) {
    if (!Array.isArray(names)) {
      if (!known.some(hasLevels)) {
        return fail(`No track has levels. ${advice}`);
      }
      return {from: 'organization', view: {}};
    }
    if (names.length === 0) {
      return fail(
        'The list of tracks is empty. Name some, or leave "tracks" out to show all that have levels.',
      );
    }
    const found = names.map((name: string) => findTrack(name, known, fail));
    const without = found.find((track) => !hasLevels(track));
    if (without) {
      return fail(
        `The roles of the track "${without.id}" have no levels. ${advice}`,
      );
    }
    return {
      from: 'organization',
      // No id holds a comma.
      view: {tracks: [...new Set(found.map(({id}) => id))].join(',')},
    };
  },
  viewOfOrganization({organization, language}, {tracks}) {
    return viewEquivalenceTable(organization, tracks?.split(','), language);
  },
};

const advice =
  '<EquivalenceTable> shows levels as rows: declare "levels" in _organization.yml or in the track, and give each role its "level".';

/** A track whose data has never been good may have some. */
function hasLevels({roles, levels}: TrackNames): boolean {
  return !roles || levels === true;
}
