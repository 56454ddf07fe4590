import type {ForeignLadder} from '../types';
import {distinctIds} from './distinctIds';
import {tidyTitle} from './tidy';

/** A path is called as the group that all of its roles, and no other, stand in; else it has a number. */
export function namePaths(
  paths: readonly string[][],
  {roles, moves}: ForeignLadder,
): {titles: {id: string; title: string}[]; startsAt: Map<string, string>} {
  const groupOf = new Map(roles.map(({key, groups}) => [key, groups?.at(-1)]));
  const titles = paths.map((keys, index) => {
    const groups = new Set(keys.map((key) => groupOf.get(key)));
    const [group] = groups;
    const own =
      groups.size === 1 &&
      group !== undefined &&
      roles.every(({key}) => keys.includes(key) || groupOf.get(key) !== group);
    return own ? tidyTitle(group) : `Path ${index + 1}`;
  });
  const ids = distinctIds(titles, 'path');
  const pathOf = new Map(
    paths.flatMap((keys, index) => keys.map((key) => [key, ids[index] ?? ''])),
  );
  const carried = new Set(
    moves.flatMap(({kind, from, to}) =>
      kind === 'promotion' && pathOf.get(from) === pathOf.get(to) ? to : [],
    ),
  );
  return {
    titles: titles.map((title, index) => ({id: ids[index] ?? '', title})),
    startsAt: new Map([...pathOf].filter(([key]) => !carried.has(key))),
  };
}
