import {groupBy} from '../../groupBy';
import type {Role} from '../../organization';
import {levelsIn} from '../levelsIn';
import {listed} from '../../names/listed';
import type {Pair} from '../pairs';
import type {Change, ChangeKind} from '../schema';
import type {Finder} from './finder';

/** Roles that stand on another level, path or track. Those that went the same way are told together. */
export const placeChanges: Finder = ({before, after, roles}, names) => {
  const titles = new Map(
    [...before.tracks, ...after.tracks].flatMap((track) => [
      ...levelsIn(track).map(({id, title}) => [
        `level ${track.id} ${id}`,
        title,
      ]),
      ...track.paths.map(({id, title}) => [`path ${track.id} ${id}`, title]),
    ]) as [string, string][],
  );

  const find = (
    what: 'level' | 'path' | 'track',
    kind: ChangeKind,
    effect: (from?: string, to?: string) => Change['effect'],
    words: (from?: string, to?: string) => [string, string],
  ): Change[] => {
    const titleOf = (role: Role) =>
      what === 'track'
        ? names.track(role.track).title
        : titles.get(`${what} ${role.track} ${role[what] ?? ''}`);
    const moved = roles.kept.filter(
      (pair) => pair.before[what] !== pair.after[what],
    );
    const groups = groupBy(moved, (pair) =>
      JSON.stringify([
        pair.after.track,
        pair.before.track,
        pair.before[what],
        pair.after[what],
      ]),
    );
    return [...groups.values()].flatMap((group: Pair<Role>[]): Change[] => {
      const [first] = group;
      if (!first) {
        return [];
      }
      const [from, to] = [titleOf(first.before), titleOf(first.after)];
      const [one, several] = words(from, to);
      return [
        {
          kind,
          effect: effect(from, to),
          tracks: [names.track(first.after.track)],
          roles: group.map((pair) => pair.after.key),
          ...(from !== undefined && {before: from}),
          ...(to !== undefined && {after: to}),
          sentence: `${listed(group.map((pair) => pair.after.title))} ${group.length === 1 ? one : several}.`,
        },
      ];
    });
  };

  return [
    ...find(
      'track',
      'role-track',
      () => 'neither',
      (from = '', to = '') => both(`moved from the ladder ${from} to ${to}`),
    ),
    ...find(
      'level',
      'role-level',
      // Of people in the role is asked what is asked at that level.
      (from, to) =>
        from !== undefined && to !== undefined ? 'asks' : 'neither',
      (from, to) =>
        to === undefined
          ? ['no longer has a level', 'no longer have a level']
          : from === undefined
            ? [`is now at the level ${to}`, `are now at the level ${to}`]
            : both(`moved from the level ${from} to ${to}`),
    ),
    ...find(
      'path',
      'role-path',
      () => 'neither',
      (from, to) =>
        to === undefined
          ? [
              `is no longer on the path ${from ?? ''}`,
              `are no longer on the path ${from ?? ''}`,
            ]
          : from === undefined
            ? [`is now on the path ${to}`, `are now on the path ${to}`]
            : both(`moved from the path ${from} to ${to}`),
    ),
  ];
};

/** The same words for one role and for several. */
function both(words: string): [string, string] {
  return [words, words];
}
