import {columns} from '../../columns/columns';
import {parts} from '../parts';
import {simpleGraph} from '../simpleGraph';
import {sketch} from '../../__tests__/sketch';

function split(...args: Parameters<typeof sketch>) {
  const graph = simpleGraph(sketch(...args));
  return parts(graph, columns(graph));
}

describe('parts', () => {
  it('are held together by promotions, lateral moves and equality', () => {
    const found = split('a b c d e f', ['a > c', 'd ~ b'], ['c = e']);
    expect(found.map(({whole}) => whole)).toEqual([[0, 2, 4], [1, 3], [5]]);
  });

  it('are not held together by a lane', () => {
    expect(split('a::ic b::ic')).toHaveLength(2);
  });

  it('number their roles anew and keep the columns', () => {
    const [, second] = split('a:0 x:1 y:2', ['x > y']);
    expect(second).toEqual({
      whole: [1, 2],
      roles: [
        {id: 'x', step: 1},
        {id: 'y', step: 2},
      ],
      column: [1, 2],
      moves: [{from: 0, to: 1, promotion: true}],
      equals: [],
    });
  });
});
