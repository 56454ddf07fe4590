import type {Change} from '../schema';
import {described} from './declared';
import type {Finder} from './finder';

/** Tracks and roles whose description is another one. */
export const descriptionChanges: Finder = ({tracks, roles}, names) => {
  const change = (
    before: string | undefined,
    after: string | undefined,
    what: string,
  ): Omit<Change, 'kind' | 'tracks' | 'roles'> => ({
    effect: 'neither',
    ...(before !== undefined && {before}),
    ...(after !== undefined && {after}),
    sentence: described(what, after),
  });
  return [
    ...tracks.kept
      .filter(({before, after}) => before.description !== after.description)
      .map(({before, after}): Change => ({
        kind: 'track-description',
        tracks: [names.track(after.id)],
        roles: [],
        ...change(
          before.description,
          after.description,
          `The ladder ${after.title}`,
        ),
      })),
    ...roles.kept
      .filter(({before, after}) => before.description !== after.description)
      .map(({before, after}): Change => ({
        kind: 'role-description',
        tracks: [names.track(after.track)],
        roles: [after.key],
        ...change(before.description, after.description, after.title),
      })),
  ];
};
