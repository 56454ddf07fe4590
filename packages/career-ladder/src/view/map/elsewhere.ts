import {fill} from '../../words/fill';
import type {DrawnLadder} from '../drawnLadder';
import type {LegendView} from '../types';

/** Says the moves of which only one end is on a map, as no line can show them. */
export function elsewhereOf({
  track,
  indexOf,
  find,
  language: {words},
}: DrawnLadder): LegendView[] {
  const nameOf = (key: string) => {
    const found = find(key);
    return !found || indexOf.has(key)
      ? (found?.role.title ?? key)
      : fill(words.guest, {role: found.role.title, track: found.home.title});
  };
  return track.moves
    .filter(({from, to}) => !indexOf.has(from) || !indexOf.has(to))
    .map(({from, to}) => ({
      mark: 'note',
      text: fill(words.elsewhere, {from: nameOf(from), to: nameOf(to)}),
    }));
}
