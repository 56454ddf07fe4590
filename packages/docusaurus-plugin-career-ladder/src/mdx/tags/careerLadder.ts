import {knownNames} from 'career-ladder';
import {findRole, findTrack} from './find';
import type {Tag} from './tag';

/** `<CareerLadder track="security"/>`: a track's ladder. */
export const careerLadder: Tag = {
  name: 'CareerLadder',
  component: '@theme/CareerLadder',
  dataProp: 'ladder',
  inline: false,
  anchored: true,
  wayOut:
    'Or import the data of a track and pass it: <CareerLadder ladder={…}/>.',
  props: {
    track: 'text',
    instance: 'text',
    highlight: 'text',
    direction: ['auto', 'horizontal', 'vertical'],
    caption: 'any',
    legend: 'boolean',
    // Not always written out: a partial that stands twice on a page passes on what it was given.
    occurrence: 'any',
  },
  ask({track, highlight, legend}, tracks, fail) {
    if (typeof track !== 'string') {
      return fail(
        `A track is missing: <CareerLadder track="…"/>. ${knownNames(
          'tracks',
          '',
          tracks.map(({id}) => id),
        )}`,
      );
    }
    const found = findTrack(track, tracks, fail);
    const view: Record<string, string> =
      legend === false ? {legend: 'false'} : {};
    if (typeof highlight !== 'string') {
      return {track: found.id, view};
    }
    const role = findRole(highlight, found, fail);
    return {track: found.id, role, view, replace: {highlight: role}};
  },
  view({legend, roles, ...ladder}, props) {
    return {
      ...ladder,
      // Earlier ids have done their work when the page was compiled.
      roles: roles.map(({aliases: _aliases, ...role}) => role),
      ...(props.legend !== 'false' && legend && {legend}),
    };
  },
};
