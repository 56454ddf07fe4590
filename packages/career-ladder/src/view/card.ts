import type {Track} from '../organization';
import {levelsOf} from '../resolve/levels';
import type {FoundRole} from './drawnLadder';
import type {RoleView} from './types';
import type {Words} from '../words/english';
import {fill} from '../words/fill';

/** What stands on a role's card. */
export type Card = Pick<
  RoleView,
  'title' | 'level' | 'path' | 'guest' | 'note'
>;

/**
 * @param track the track that is drawn
 * @param replacement title of what replaced the role
 */
export function cardOf(
  {role, home}: FoundRole,
  track: Track,
  isGuest: boolean,
  replacement: string | undefined,
  words: Words,
): Card {
  const level = levelsOf(home.steps).get(role.level ?? '')?.level;
  const path = [...track.paths, ...home.paths].find(({id}) => id === role.path);
  return {
    title: role.title,
    ...(level && {level: level.title}),
    ...(path && {path: path.title}),
    ...(isGuest && {guest: home.title}),
    ...(role.status !== 'active' && {
      note:
        replacement === undefined
          ? words[role.status]
          : fill(words.replaced, {role: replacement}),
    }),
  };
}
