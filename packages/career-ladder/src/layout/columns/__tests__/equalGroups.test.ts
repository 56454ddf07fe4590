import {equalGroups} from '../equalGroups';
import {simpleGraph} from '../../graph/simpleGraph';
import {sketch} from '../../__tests__/sketch';

function groups(...args: Parameters<typeof sketch>): number[] {
  const graph = simpleGraph(sketch(...args));
  return equalGroups(graph, graph.moves);
}

describe('equalGroups', () => {
  it('puts equals in one group, and the equals of equals', () => {
    expect(groups('a b c d', [], ['a = c', 'c = d'])).toEqual([0, 1, 0, 0]);
  });

  it('parts equals of which one leads to the other', () => {
    expect(groups('a b c', ['a > b > c'], ['a = c'])).toEqual([0, 1, 2]);
  });

  it('parts equals of which one leads to the other by way of other equals', () => {
    expect(groups('a b c d', ['a > b', 'c > d'], ['b = c', 'a = d'])).toEqual([
      0, 1, 1, 3,
    ]);
  });

  it('parts equals on different steps', () => {
    expect(groups('a:1 b:2 c d:2', [], ['a = b', 'b = c', 'c = d'])).toEqual([
      0, 1, 1, 1,
    ]);
  });
});
