import type {Place} from './shape';

const kinds = new Map([
  ['roles', 'a role'],
  ['next', 'a move'],
  ['lateral', 'a move'],
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
  if (place[0] === 'equivalences') {
    return 'an equivalence';
  }
  const names = place.map((name) => kinds.get(String(name)));
  return names.findLast((name) => name !== undefined) ?? 'a file';
}

/** How to name a place in a sentence: `title`, `an entry of roles`. */
export function labelOf(place: Place): string {
  const last = place.at(-1);
  if (last === undefined) {
    return 'the file';
  }
  if (place[0] === 'expectations' && place.length > 1) {
    return 'an expectation';
  }
  const key = place.findLast((name) => typeof name === 'string') ?? '';
  return typeof last === 'number' ? `an entry of ${key}` : last;
}
