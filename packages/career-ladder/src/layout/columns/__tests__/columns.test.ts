import {columns} from '../columns';
import {simpleGraph} from '../../graph/simpleGraph';
import {sketch} from '../../__tests__/sketch';

/** The roles of each column. */
function table(...args: Parameters<typeof sketch>): string[] {
  const input = sketch(...args);
  const column = columns(simpleGraph(input));
  const result: string[] = [];
  input.roles.forEach(({id}, index) => {
    const at = column[index]!;
    result[at] = [...(result[at]?.split(' ') ?? []), id].join(' ');
  });
  return result;
}

describe('columns', () => {
  it('are the steps that are used', () => {
    expect(table('a:2 b:5 c:2 d:9')).toEqual(['a c', 'b', 'd']);
  });

  it('follow from the steps whatever the moves are', () => {
    expect(table('a:1 b:1 c:0', ['a > b > c'])).toEqual(['c', 'a b']);
  });

  describe('without steps', () => {
    it('are the longest path', () => {
      expect(table('a b c d', ['a > b > c > d', 'a > d'])).toEqual([
        'a',
        'b',
        'c',
        'd',
      ]);
    });

    it('keep equals together', () => {
      expect(table('a b c x y', ['a > b > c', 'x > y'], ['c = y'])).toEqual([
        'a',
        'b x',
        'c y',
      ]);
    });

    it('put an entry role just before the role it leads to', () => {
      expect(table('a b c x w', ['a > b > c', 'w > x > c'])).toEqual([
        'a w',
        'b x',
        'c',
      ]);
      expect(table('a b c x', ['a > b > c', 'x > c'])).toEqual([
        'a',
        'b x',
        'c',
      ]);
    });

    it('put a dead end just after the role before it', () => {
      expect(table('a b c d x', ['a > b > c > d', 'a > x'])).toEqual([
        'a',
        'b x',
        'c',
        'd',
      ]);
    });

    it('put a role with lateral moves only beside the other', () => {
      expect(table('a b x y', ['a > b', 'b ~ x', 'y ~ x'])).toEqual([
        'a',
        'b x y',
      ]);
    });

    it('put everything else first', () => {
      expect(table('a b c', ['b > c'])).toEqual(['a b', 'c']);
    });

    it('end where promotions run in circles', () => {
      expect(table('a b c', ['a > b > c > a'])).toEqual(['a', 'b', 'c']);
    });
  });

  describe('with some steps', () => {
    it('put a role after those that are promoted to it', () => {
      expect(table('a:0 b:1 x', ['a > b', 'a > x'])).toEqual(['a', 'b x']);
      expect(table('a:0 b:1 x', ['b > x'])).toEqual(['a', 'b', 'x']);
    });

    it('put an entry role before what it leads to', () => {
      expect(table('a:0 b:1 c:2 x', ['a > b > c', 'x > c'])).toEqual([
        'a',
        'b x',
        'c',
      ]);
      expect(table('a:0 x', ['x > a'])).toEqual(['x', 'a']);
    });

    it('put an equal in the column of its step', () => {
      expect(table('a:0 b:1 x', ['a > b'], ['x = b'])).toEqual(['a', 'b x']);
    });

    it('make no role share a column with another step', () => {
      expect(table('a:0 b:4 x', ['a > x > b'])).toEqual(['a', 'x', 'b']);
    });
  });
});
