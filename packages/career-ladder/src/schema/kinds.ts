import {quoted} from '../names/quoted';
import type {Place} from './shape';

const kinds = new Map([
  ['roles', 'a role'],
  ['next', 'a promotion'],
  ['lateral', 'a lateral move'],
  ['levels', 'a level'],
  ['paths', 'a path'],
  ['gates', 'a gate'],
  ['equivalences', 'an equivalence'],
  ['themes', 'a theme'],
  ['competencies', 'a competency'],
  ['expectations', 'an expectation'],
]);

/** What the value at a place describes: `a role`. */
export function kindOf(place: Place): string {
  const names = place.map((name) => kinds.get(String(name)));
  return place[0] === 'expectations'
    ? 'an expectation'
    : (names.findLast((name) => name !== undefined) ?? 'a file');
}

/** How to name the value at a place in a sentence: `title`, `an entry of roles`. */
export function labelOf(place: Place): string {
  const last = place.at(-1);
  if (last === undefined) {
    return 'the file';
  }
  if (place[0] === 'expectations' && place.length === 2) {
    return `the entry of ${quoted(String(last))}`;
  }
  // Below the competency and the level, both named by the author, keys are the format's again.
  const named = place[0] === 'expectations' ? place.slice(3) : place;
  if (place.length > 1 && !named.some((name) => typeof name === 'string')) {
    return 'an expectation';
  }
  if (typeof last === 'string') {
    return last;
  }
  const key = place.findLast((name) => typeof name === 'string');
  // Entries with keys of their own are called what they are.
  return kinds.get(key ?? '') ?? `an entry of ${key ?? ''}`;
}
