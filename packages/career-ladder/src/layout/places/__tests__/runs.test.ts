import {places} from '../places';
import {runs} from '../runs';
import {part} from '../../__tests__/sketch';

/** The runs of two places and more: ids of roles, a dash for a free place. */
function lines(...args: Parameters<typeof part>): string[] {
  const ids = args[0].split(' ').map((role) => role.split(':')[0]!);
  const sketched = part(...args);
  return runs(sketched, places(sketched))
    .places.filter((run) => run.length > 1)
    .map((run) => run.map((place) => ids[place] ?? '-').join(' '));
}

describe('runs', () => {
  it('are the lanes', () => {
    expect(
      lines('a::t b::t c::ic d::ic e::m f::m', ['a > b > c > d', 'b > e > f']),
    ).toEqual(['a b', 'c d', 'e f']);
  });

  it('are roles that one promotion joins, on no lane or on different ones', () => {
    expect(lines('a b::ic c::m d', ['a > b > c > d'])).toEqual(['a b c d']);
  });

  it('end where branches begin or come together', () => {
    expect(lines('a b c d e f', ['a > b > c > e > f', 'b > d > e'])).toEqual([
      'a b',
      'e f',
    ]);
  });

  it('go on through a fork or a join on their lane', () => {
    expect(lines('a::ic b::ic c::m d::ic', ['a > b > d', 'a > c > d'])).toEqual(
      ['a b d'],
    );
  });

  it('end where a lane forks', () => {
    expect(lines('a::t b::t c::t', ['a > b', 'a > c'])).toEqual([]);
  });

  it('are not ended by a move that skips roles', () => {
    expect(lines('a b c', ['a > b > c', 'a > c'])).toEqual(['a b c']);
    expect(lines('a::ic b::ic c::ic', ['a > b > c', 'a > c'])).toEqual([
      'a b c',
    ]);
  });

  it('join the roles of a lane across what is not of it', () => {
    expect(lines('a::t b::ic c::m d::t', ['a > b > d', 'a > c > d'])).toEqual([
      'a d',
    ]);
  });

  it('lead a long promotion straight to its role', () => {
    expect(lines('a:0 b:1 c:2 d:3', ['a > b', 'a > c > d'])).toEqual(['- c d']);
  });

  it('lead a long promotion straight from its role if it ends where others do', () => {
    expect(lines('a:0 b:1 c:2', ['a > c', 'b > c'])).toEqual(['a -']);
  });

  it('keep the free places of a long lateral move together', () => {
    expect(lines('a:0 b:1 c:2 d:3', ['a > b > c > d', 'a ~ d'])).toEqual([
      'a b c d',
      '- -',
    ]);
  });

  it('hold each place once', () => {
    const sketched = part('a b c d', ['a > b > d', 'a > c > d', 'a ~ d']);
    const all = places(sketched);
    const {places: lists, of} = runs(sketched, all);
    expect(lists.flat().sort()).toEqual([...all.column.keys()]);
    lists.forEach((list, run) => {
      expect(list.map((place) => of[place])).toEqual(list.map(() => run));
    });
  });
});
