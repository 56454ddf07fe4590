import {ownRoles} from '../../lint/ownRoles';
import type {Role, Track} from '../../organization';
import {listed} from '../../names/listed';
import type {Pair} from '../pairs';
import type {Change} from '../schema';
import type {Finder} from './finder';

/** Tracks that came, went, have another title or stand in another file. New and lost roles of such a track are told with it. */
export const trackChanges: Finder = (
  {tracks, roles: {added, removed}},
  names,
) => [
  ...rolesFirst(tracks.added).map((track): Change => {
    const roles = ownRoles(track);
    return {
      kind: 'track-added',
      effect: roles.length > 0 ? 'adds' : 'neither',
      tracks: [names.track(track.id)],
      roles: added.filter(isOf(track)).map(({key}) => key),
      sentence:
        roles.length > 0
          ? `${track.title} is a new ladder with ${counted(roles)}.`
          : `${track.title} is a new ladder that shows ${listed(shown(track).map((id) => names.track(id).title))}.`,
    };
  }),
  ...tracks.removed.map((track): Change => {
    const roles = removed.filter(isOf(track));
    return {
      kind: 'track-removed',
      effect: roles.length > 0 ? 'takes' : 'neither',
      tracks: [names.track(track.id)],
      roles: roles.map(({key}) => key),
      sentence: `The ladder ${track.title} is no longer there${roles.length > 0 ? `, and with it ${counted(roles)}` : ''}.`,
    };
  }),
  ...tracks.kept.flatMap((pair) => [...renamed(pair), ...moved(pair)]),
];

function renamed({before, after, proposed}: Pair<Track>): Change[] {
  return before.title === after.title && !proposed
    ? []
    : [
        {
          kind: 'track-renamed',
          effect: 'neither',
          tracks: [{id: after.id, title: after.title}],
          roles: [],
          before: before.title,
          after: after.title,
          ...(proposed && {proposed}),
          sentence: proposed
            ? `The ladder ${before.title} seems to have become ${after.title}.`
            : `The ladder ${before.title} is now called ${after.title}.`,
        },
      ];
}

/** Where only likeness says that it is the same, its name is another one anyway. */
function moved({after, formerId, proposed}: Pair<Track>): Change[] {
  return formerId === after.id || proposed
    ? []
    : [
        {
          kind: 'track-moved',
          effect: 'neither',
          tracks: [{id: after.id, title: after.title}],
          roles: [],
          before: formerId,
          after: after.id,
          sentence: `The ladder ${after.title} has another name in files and tags: “${after.id}” instead of “${formerId}”.`,
        },
      ];
}

/** Ids of the tracks that a track includes. */
export function shown({id, roles}: Track): string[] {
  return [
    ...new Set(roles.map(({track}) => track).filter((track) => track !== id)),
  ];
}

/** Tracks that only show others stand after those that they show. */
function rolesFirst(tracks: readonly Track[]): Track[] {
  const isOnlyFrame = (track: Track) => Number(ownRoles(track).length === 0);
  return [...tracks].sort((a, b) => isOnlyFrame(a) - isOnlyFrame(b));
}

function isOf({id}: Track): (role: Role) => boolean {
  return ({track}) => track === id;
}

/** `2 roles: Seller and Senior Seller` */
function counted(roles: readonly Role[]): string {
  const titles = listed(roles.map(({title}) => title));
  return roles.length === 1
    ? `one role: ${titles}`
    : `${roles.length} roles: ${titles}`;
}
