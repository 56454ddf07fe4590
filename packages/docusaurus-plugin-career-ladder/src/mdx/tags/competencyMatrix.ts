import {
  type CompetencyMatrixView,
  knownNames,
  viewCompetencyMatrix,
} from 'career-ladder';
import {findTrack} from './find';
import {isOffered} from './isOffered';
import type {Tag} from './tag';

/** `<CompetencyMatrix track="security"/>`: what a track expects, by competency and level. */
export const competencyMatrix: Tag = {
  name: 'CompetencyMatrix',
  component: '@theme/CompetencyMatrix',
  dataProp: 'matrix',
  inline: false,
  props: {
    track: 'text',
    instance: 'text',
    download: 'boolean',
    // Not always written out: a partial that stands twice on a page passes on what it was given.
    occurrence: 'any',
  },
  ask({track, download}, tracks, fail) {
    if (typeof track !== 'string') {
      return fail(
        `A track is missing: <CompetencyMatrix track="…"/>. ${knownNames(
          'tracks',
          '',
          tracks.map(({id}) => id),
        )}`,
      );
    }
    const found = findTrack(track, tracks, fail);
    // Of a track whose data has never been good, neither is known.
    if (found.roles && !found.expected) {
      return fail(
        `The track "${found.id}" expects nothing. <CompetencyMatrix> shows competencies by level: give the track "competencies" and "expectations", or extend a shared file that has them.`,
      );
    }
    if (download === true && found.roles && !found.download) {
      return fail(
        'There is no file to offer with "download": set the option "download" of docusaurus-plugin-career-ladder to "asked", or to true for all ladders and matrices.',
      );
    }
    return {
      from: 'organization',
      anchor: 'matrix',
      view: {
        track: found.id,
        ...(download !== undefined && {download: String(download)}),
      },
    };
  },
  viewOfOrganization(
    {organization, language, sources, sheets},
    {track = '', download: asked},
  ): CompetencyMatrixView {
    const offer = sheets[track];
    const problems = sources[track]?.problems;
    // It is missing only in development, while the track's data has never been good.
    const isKnown = organization.tracks.some(({id}) => id === track);
    const matrix = isKnown
      ? viewCompetencyMatrix(organization, track, {
          ...language,
          ...(offer && isOffered(offer, asked) && {download: offer.href}),
        })
      : emptyMatrix(track);
    return {...matrix, ...(problems && {problems})};
  },
};

function emptyMatrix(track: string): CompetencyMatrixView {
  return {
    version: 1,
    track,
    caption: track,
    heads: {theme: '', competency: '', level: '', examples: '', all: ''},
    levels: [],
    groups: [],
  };
}
