import {layout} from '../../layout';
import {places} from '../places';
import {reachOf} from '../reach';
import {runs} from '../runs';
import {part, picture, sketch} from '../../__tests__/sketch';

function reaches(...args: Parameters<typeof part>): number[] {
  const sketched = part(...args);
  const all = places(sketched);
  return reachOf(sketched, all, runs(sketched, all));
}

describe('reach', () => {
  it('is half of a card to either side, and little for a line', () => {
    expect(reaches('a:0 b:1 c:2', ['a > b > c', 'a ~ c'])).toEqual([
      4, 4, 4, 1,
    ]);
  });

  it('is that of the highest card for all cards of a run', () => {
    expect(
      reaches('t:0 a:1:x b:2:x:6 m:1:y n:2:y', ['t > a > b', 't > m > n']),
    ).toEqual([4, 6, 6, 4, 4]);
  });

  it('makes room around a high card, and the trunk stays in the middle', () => {
    expect(picture(layout(sketch('t:0 a:1:x:6 m:1:y', ['t > a', 't > m']))))
      .toMatchInlineSnapshot(`
      "     a
           |
           |
           |
           |
           |
           |
      t    |
      |    |
      |    |
      |    |
      |    |
      |    m
      |    |
      |    |
           |
           |
           |
           |
           |"
    `);
  });
});
