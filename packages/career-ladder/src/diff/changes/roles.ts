import {groupBy} from '../../groupBy';
import {allMoves} from '../allMoves';
import {levelsIn} from '../levelsIn';
import {listed} from '../../names/listed';
import type {Change} from '../schema';
import type {Finder} from './finder';

/** Roles that came, went or have another name; those of whole tracks that came or went are told with the track. */
export const roleChanges: Finder = ({after, before, tracks, roles}, names) => {
  const newTracks = new Set(tracks.added.map(({id}) => id));
  const goneTracks = new Set(tracks.removed.map(({id}) => id));
  const levelTitle = new Map(
    [...before.tracks, ...after.tracks].flatMap((track) =>
      levelsIn(track).map(({id, title}) => [`${track.id} ${id}`, title]),
    ),
  );
  const promotions = groupBy(
    allMoves(after).filter(({kind}) => kind === 'promotion'),
    ({from}) => from,
  );

  const added = roles.added
    .filter(({track}) => !newTracks.has(track))
    .map(({key, track, title, level = ''}): Change => {
      const at = levelTitle.get(`${track} ${level}`);
      const next = (promotions.get(key) ?? []).map(({to}) =>
        names.role(to, track),
      );
      return {
        kind: 'role-added',
        effect: 'adds',
        tracks: [names.track(track)],
        roles: [key],
        sentence: `${title} is a new role${at === undefined ? '' : ` at the level ${at}`}.${next.length > 0 ? ` It leads to ${listed(next)}.` : ''}`,
      };
    });

  const removed = roles.removed
    .filter(({track}) => !goneTracks.has(track))
    .map(({key, track, title}): Change => ({
      kind: 'role-removed',
      effect: 'takes',
      tracks: [names.track(track)],
      roles: [key],
      sentence: `${title} is no longer a role.`,
    }));

  const renamed = roles.kept
    .filter((pair) => pair.before.title !== pair.after.title || pair.proposed)
    .map(({before: was, after: is, proposed}): Change => ({
      kind: 'role-renamed',
      effect: 'neither',
      tracks: [names.track(is.track)],
      roles: [is.key],
      before: was.title,
      after: is.title,
      ...(proposed && {proposed}),
      sentence: proposed
        ? `${was.title} seems to have become ${is.title}.`
        : `${was.title} is now called ${is.title}.`,
    }));

  const newIds = roles.kept
    .filter((pair) => pair.formerId !== pair.after.id && !pair.proposed)
    .map(({after: is, formerId}): Change => ({
      kind: 'role-id',
      effect: 'neither',
      tracks: [names.track(is.track)],
      roles: [is.key],
      before: formerId,
      after: is.id,
      sentence: `${is.title} has another id: “${is.id}” instead of “${formerId}”.`,
    }));

  return [...added, ...removed, ...renamed, ...newIds];
};
