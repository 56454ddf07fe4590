import {type CareerMapView, viewMap} from 'career-ladder';
import {mergeProblems} from '../../content/mergeProblems';
import type {TrackNames} from '../../delivery/names';
import {findTrack} from './find';
import type {Tag} from './tag';

/** `<CareerMap/>`, `<CareerMap tracks={['development', 'security']}/>`: several tracks on shared levels. */
export const careerMap: Tag = {
  name: 'CareerMap',
  component: '@theme/CareerMap',
  dataProp: 'map',
  inline: false,
  props: {
    tracks: 'texts',
    instance: 'text',
    caption: 'any',
    legend: 'boolean',
    // Not always written out: a partial that stands twice on a page passes on what it was given.
    occurrence: 'any',
  },
  ask({tracks: names}, known, fail) {
    if (!Array.isArray(names)) {
      return known.some(hasLevels)
        ? {from: 'organization', anchor: 'map', view: {}}
        : fail(`No track has levels. ${advice}`);
    }
    if (names.length === 0) {
      return fail(
        'The list of tracks is empty. Name some, or leave "tracks" out to draw all of them.',
      );
    }
    const found = names.map((name: string) => findTrack(name, known, fail));
    if (!found.some(hasLevels)) {
      return fail(`None of these tracks has levels. ${advice}`);
    }
    return {
      from: 'organization',
      anchor: 'map',
      // No id holds a comma.
      view: {tracks: [...new Set(found.map(({id}) => id))].join(',')},
    };
  },
  viewOfOrganization(
    {organization, language, sources},
    {tracks},
  ): CareerMapView {
    const asked = tracks?.split(',');
    const map = viewMap(organization, asked, language);
    const broken = Object.entries(sources).filter(
      ([track]) => asked?.includes(track) ?? true,
    );
    const problems = mergeProblems(
      broken.flatMap(([, source]) => source.problems ?? []),
    );
    return {...map, ...(problems && {problems})};
  },
};

const advice =
  '<CareerMap> has levels as columns: declare "levels" in _organization.yml or in the track, and give each role its "level".';

/** A track whose data has never been good may have some. */
function hasLevels({roles, levels}: TrackNames): boolean {
  return !roles || levels === true;
}
