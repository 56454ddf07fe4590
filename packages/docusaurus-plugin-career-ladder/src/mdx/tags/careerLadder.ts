import {
  knownNames,
  type LadderView,
  renderedLadder,
  viewNeighborhood,
} from 'career-ladder';
import {emptyLadder} from '../../content/emptyLadder';
import type {TrackNames} from '../../delivery/names';
import {findRole, findRoleOfTrack, findTrack} from './find';
import {isOffered} from './isOffered';
import type {LiteralProps, Tag, TagRequest} from './tag';

/** `<CareerLadder track="security"/>`: a track's ladder; with `role` in place of `track`, the part of it around a role. */
export const careerLadder: Tag = {
  name: 'CareerLadder',
  component: '@theme/CareerLadder',
  dataProp: 'ladder',
  inline: false,
  wayOut:
    'Or import the data of a track and pass it: <CareerLadder ladder={…}/>.',
  props: {
    track: 'text',
    role: 'text',
    instance: 'text',
    highlight: 'text',
    direction: ['auto', 'horizontal', 'vertical'],
    caption: 'any',
    legend: 'boolean',
    outline: 'boolean',
    download: 'boolean',
    // Not always written out: a partial that stands twice on a page passes on what it was given.
    occurrence: 'any',
  },
  ask(props, tracks, fail) {
    const view: Record<string, string> = {
      ...(props.legend === false && {legend: 'false'}),
      ...(props.outline === false && {outline: 'false'}),
      ...(props.download !== undefined && {download: String(props.download)}),
    };
    return typeof props.role === 'string'
      ? askForRole(props.role, props, view, tracks, fail)
      : askForTrack(props, view, tracks, fail);
  },
  viewOfTrack: toRender,
  viewOfOrganization({organization, language, sources}, props) {
    const {role = ''} = props;
    const track = role.slice(0, role.indexOf('#'));
    // It is missing only in development, while the data of its track has never been good.
    const isKnown = organization.tracks.some(({roles}) =>
      roles.some(({key}) => key === role),
    );
    const ladder = isKnown
      ? viewNeighborhood(organization, role, language)
      : emptyLadder(track);
    return toRender({...ladder, ...sources[track]}, props);
  },
};

type View = TagRequest['view'];
type Fail = Parameters<Tag['ask']>[2];

function askForTrack(
  {track, highlight, download}: LiteralProps,
  view: View,
  tracks: TrackNames[],
  fail: Fail,
): TagRequest {
  if (typeof track !== 'string') {
    return fail(
      `A track or a role is missing: <CareerLadder track="…"/> draws a whole ladder, <CareerLadder role="track#role"/> the part of it around a role. ${knownNames(
        'tracks',
        '',
        tracks.map(({id}) => id),
      )}`,
    );
  }
  const found = findTrack(track, tracks, fail);
  // A track whose data has never been good has no picture to offer.
  if (download === true && found.roles && !found.download) {
    return fail(
      'There is no picture to offer with "download": set the option "download" of docusaurus-plugin-career-ladder to "asked", or to true for all ladders.',
    );
  }
  const request = {from: {track: found.id}, anchor: found.id, view};
  if (typeof highlight !== 'string') {
    return request;
  }
  const role = findRole(highlight, found, fail);
  return {
    ...request,
    roles: [`${found.id}#${role}`],
    replace: {highlight: role},
  };
}

function askForRole(
  role: string,
  {track, highlight, outline, download}: LiteralProps,
  view: View,
  tracks: TrackNames[],
  fail: Fail,
): TagRequest {
  if (track !== undefined) {
    return fail(
      'The props "track" and "role" do not go together: "track" draws a whole ladder, "role" the part of it around a role. Leave one of them out.',
    );
  }
  if (highlight !== undefined) {
    return fail(
      'The props "role" and "highlight" do not go together: the role is marked by itself. Leave "highlight" out.',
    );
  }
  if (download === true) {
    return fail(
      'The props "role" and "download" do not go together: there are pictures of whole ladders only. Leave "download" out.',
    );
  }
  if (outline === true) {
    return fail(
      'The props "role" and "outline" do not go together: only whole ladders can be opened as text. Leave "outline" out.',
    );
  }
  const found = findRoleOfTrack(
    role,
    tracks,
    '<CareerLadder role="track#role"/>',
    fail,
  );
  return {
    from: 'organization',
    roles: [found.key],
    anchor: found.track,
    view: {...view, role: found.key},
  };
}

function toRender(
  {legend, outline, download, ...ladder}: LadderView,
  props: View,
): LadderView {
  return {
    ...renderedLadder(ladder),
    ...(props.legend !== 'false' && legend && {legend}),
    ...(props.outline !== 'false' && outline && {outline}),
    ...(download && isOffered(download, props.download) && {download}),
  };
}
