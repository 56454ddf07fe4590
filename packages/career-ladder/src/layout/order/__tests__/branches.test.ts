import {branches} from '../branches';
import {places} from '../../places/places';
import {runs} from '../../places/runs';
import {part} from '../../__tests__/sketch';

function grown(...args: Parameters<typeof part>): string[] {
  const ids = args[0].split(' ').map((role) => role.split(':')[0]!);
  const sketched = part(...args);
  const all = places(sketched);
  const found = runs(sketched, all);
  return branches(all, found).map((branch) =>
    branch.map((run) => ids[found.places[run]![0]!] ?? '-').join(' '),
  );
}

describe('branches', () => {
  it('are a run and all that grows from it', () => {
    expect(grown('t a a1 a2 b', ['t > a > a1', 'a > a2', 't > b'])).toEqual([
      't a a1 a2 b',
      'a a1 a2',
      'a1',
      'a2',
      'b',
    ]);
  });

  it('do not hold what other runs lead to as well', () => {
    expect(grown('a b c d', ['a > b > d', 'a > c > d'])).toEqual([
      'a b c',
      'b',
      'c',
      'd',
    ]);
  });

  it('are not joined by lateral moves', () => {
    expect(grown('a:0 b:1', ['a ~ b'])).toEqual(['a', 'b']);
  });
});
