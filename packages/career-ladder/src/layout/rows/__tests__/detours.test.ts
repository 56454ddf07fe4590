import {places} from '../../places/places';
import {detours} from '../detours';
import {reachOf} from '../../places/reach';
import {runs} from '../../places/runs';
import {part} from '../../__tests__/sketch';

/** The row of each move back in a ladder whose cards have these rows. */
function routed(
  roles: string,
  moves: string[],
  rowOf: Record<string, number>,
): number[] {
  const sketched = part(roles, moves);
  const all = places(sketched);
  const reach = reachOf(sketched, all, runs(sketched, all));
  const row = roles.split(' ').map((role) => rowOf[role.split(':')[0]!]!);
  return detours(sketched, all, reach, row).map((one) => one.row);
}

describe('detours', () => {
  const line = {a: 0, b: 0, c: 0, d: 0};

  it('pass above a straight line of cards', () => {
    expect(routed('a:0 b:1 c:2', ['a > b > c', 'c ~ a'], line)).toEqual([-5]);
  });

  it('pass between cards where there is room', () => {
    expect(
      routed('a:0 b:1 x:1 c:2', ['a > b > c', 'a ~ x', 'c ~ a'], {
        ...line,
        b: -6,
        x: 5,
      }),
    ).toEqual([0]);
  });

  it('pass on the side that is nearer to their ends', () => {
    expect(
      routed('a:0 b:1 x:1 c:2', ['a > b > c', 'a ~ x', 'c ~ a'], {
        a: 8,
        b: 0,
        x: 8,
        c: 8,
      }),
    ).toEqual([13]);
  });

  it('pass beside each other', () => {
    expect(
      routed('a:0 b:1 c:2 d:3', ['a > b > c > d', 'd ~ a', 'c ~ a'], line),
    ).toEqual([-5, 5]);
    expect(
      routed(
        'a:0 b:1 c:2 d:3',
        ['a > b > c > d', 'd ~ a', 'c ~ a', 'd ~ b'],
        line,
      ),
    ).toEqual([-5, 5, 5]);
  });

  it('lead forth as well where a move took no part in the rows', () => {
    const sketched = part('a:0 b:1 c:2', ['a > b > c', 'a ~ c']);
    const promotions = sketched.moves.filter(({promotion}) => promotion);
    const all = places({...sketched, moves: promotions});
    const reach = reachOf(sketched, all, runs(sketched, all));
    expect(detours(sketched, all, reach, [0, 0, 0])).toEqual([
      {move: {from: 0, to: 2, promotion: false}, row: -5},
    ]);
  });

  it('are not needed between neighbouring columns', () => {
    expect(routed('a:0 b:1', ['a > b', 'b ~ a'], line)).toEqual([]);
  });
});
