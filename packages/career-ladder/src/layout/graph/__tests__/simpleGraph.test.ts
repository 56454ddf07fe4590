import {simpleGraph} from '../simpleGraph';
import {sketch} from '../../__tests__/sketch';

describe('simpleGraph', () => {
  it('numbers the ends of moves and equals', () => {
    const {moves, equals} = simpleGraph(
      sketch('a b c', ['a > b', 'c ~ a'], ['c = b']),
    );
    expect(moves).toEqual([
      {from: 0, to: 1, promotion: true},
      {from: 2, to: 0, promotion: false},
    ]);
    expect(equals).toEqual([[1, 2]]);
  });

  it('keeps the first of several moves between the same roles in the same direction', () => {
    const {moves, written} = simpleGraph(
      sketch('a b', ['a > b', 'a ~ b', 'b ~ a', 'b ~ a']),
    );
    expect(moves).toEqual([
      {from: 0, to: 1, promotion: true},
      {from: 1, to: 0, promotion: false},
    ]);
    expect(written.map(({kind}) => kind)).toEqual(['promotion', 'lateral']);
  });

  it('leaves out loops and what is not among the roles', () => {
    const graph = simpleGraph(
      sketch('a', ['a > a', 'a > x', 'x ~ a'], ['a = a', 'a = x']),
    );
    expect(graph.moves).toEqual([]);
    expect(graph.equals).toEqual([]);
  });

  it('names a pair of equals once', () => {
    const {equals} = simpleGraph(sketch('a b', [], ['a = b', 'b = a']));
    expect(equals).toEqual([[0, 1]]);
  });
});
