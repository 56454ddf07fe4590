import {gaps} from '../gaps';
import {places} from '../../places/places';
import {reachOf} from '../../places/reach';
import {runs} from '../../places/runs';
import {part} from '../../__tests__/sketch';

describe('gaps', () => {
  it('are kept between neighbours in a column, the widest wins', () => {
    const sketched = part('a:0 b:1 c:2 d:1', ['a > b > c', 'a > d', 'a ~ c']);
    const all = places(sketched);
    const found = runs(sketched, all);
    const run = (place: number): number => found.of[place]!;
    const free = run(4);
    const {below, above} = gaps(
      all,
      found,
      reachOf(sketched, all, found),
      [run(0), run(1), free, run(3), run(2)].filter(
        (one, index, list) => list.indexOf(one) === index,
      ),
    );
    expect([...below[run(1)]!]).toEqual([[free, 5]]);
    expect([...below[free]!]).toEqual([[run(3), 5]]);
    expect([...above[run(3)]!]).toEqual([[free, 5]]);
    expect([...below[run(3)]!]).toEqual([]);
  });
});
