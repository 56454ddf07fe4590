import {nextTo} from '../nextTo';
import {part} from '../../__tests__/sketch';

describe('nextTo', () => {
  it('pairs the ends of moves within a column, and equals', () => {
    expect(
      nextTo(part('a:0 b:0 c:0 d:1', ['a ~ b', 'a > d'], ['b = c'])),
    ).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  it('pairs no equals of different columns', () => {
    expect(nextTo(part('a:0 b:1', ['a > b'], ['a = b']))).toEqual([]);
  });

  it('pairs each with the next where all are equal', () => {
    expect(
      nextTo(part('a:0 b:0 c:0', [], ['a = b', 'a = c', 'b = c'])),
    ).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  it('keeps one role next to two others that are not equal', () => {
    expect(nextTo(part('a:0 b:0 c:0', [], ['a = b', 'a = c']))).toEqual([
      [0, 1],
      [0, 2],
    ]);
  });
});
