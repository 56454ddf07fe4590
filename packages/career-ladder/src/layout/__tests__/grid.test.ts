import type {Arranged} from '../arrange';
import {columns} from '../columns/columns';
import {grid} from '../grid';
import {parts} from '../graph/parts';
import {simpleGraph} from '../graph/simpleGraph';
import type {Layout} from '../types';
import {sketch} from './sketch';

function assembled(
  input: ReturnType<typeof sketch>,
  rows: number[][],
  via: number[] = [],
): Layout {
  const graph = simpleGraph(input);
  const column = columns(graph);
  const arranged = parts(graph, column).map((part, index): Arranged => {
    const long = part.moves.filter(
      ({from, to}) => Math.abs(part.column[from]! - part.column[to]!) > 1,
    );
    return {
      part,
      row: rows[index]!,
      reach: part.roles.map(() => 4),
      via: new Map(long.map((move) => [move, via])),
    };
  });
  return grid(input, graph, column, arranged);
}

describe('grid', () => {
  it('is as coarse as it can be', () => {
    const fork = sketch('s a b', ['s > a', 's > b']);
    expect(assembled(fork, [[8, 4, 12]])).toMatchObject({span: 2, rows: 4});
    expect(assembled(fork, [[4, 4, 12]])).toMatchObject({span: 1, rows: 2});
    expect(assembled(fork, [[10, 4, 16]])).toMatchObject({span: 4, rows: 10});
  });

  it('stacks parts with half a card in between', () => {
    const {cells, rows, span} = assembled(sketch('a b c', ['a > c']), [
      [4, 4],
      [4],
    ]);
    expect(cells.map(({row}) => row)).toEqual([0, 3, 0]);
    expect({rows, span}).toEqual({rows: 5, span: 2});
  });

  it('leads a move over its places, forth or back', () => {
    const forth = sketch('a:0 b:1 c:2 d:3', ['a > b > c > d', 'a ~ d']);
    expect(assembled(forth, [[4, 4, 4, 4]], [9, 9]).routes.at(-1)).toEqual({
      from: 'a',
      to: 'd',
      kind: 'lateral',
      via: [
        {column: 1, above: 9},
        {column: 2, above: 9},
      ],
    });
    const back = sketch('a:0 b:1 c:2', ['a > b > c', 'c ~ a']);
    const drawn = assembled(back, [[4, 4, 4]], [10]);
    expect(drawn.routes.at(-1)?.via).toEqual([{column: 1, above: 10}]);
    expect(drawn.rows).toBe(11);
  });
});
