import {places} from '../places';
import {part} from '../../__tests__/sketch';

describe('places', () => {
  it('are the cards, and free places where a long move passes', () => {
    const all = places(part('a b c d', ['a > b > c > d', 'a ~ d']));
    expect(all.cards).toBe(4);
    expect(all.column).toEqual([0, 1, 2, 3, 1, 2]);
    expect(all.chains.at(-1)).toEqual({
      move: {from: 0, to: 3, promotion: false},
      places: [0, 4, 5, 3],
      direct: false,
    });
  });

  it('are joined by segments of one column', () => {
    const {left, right} = places(part('a:0 b:1 c:2', ['a > b', 'a > c']));
    expect(right).toEqual([[1, 3], [], [], [2]]);
    expect(left).toEqual([[], [0], [3], [0]]);
  });

  it('are not joined within a column or back to an earlier one', () => {
    const all = places(part('a:0 b:0 c:1', ['a ~ b', 'a > c', 'c ~ b']));
    expect(all.chains.map(({move}) => move)).toEqual([
      {from: 0, to: 2, promotion: true},
    ]);
  });
});
