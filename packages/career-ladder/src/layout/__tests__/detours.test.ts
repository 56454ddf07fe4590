import {places} from '../places';
import {detours} from '../detours';
import {part} from './sketch';

/** The row of each move back in a ladder whose cards have these rows. */
function routed(
  roles: string,
  moves: string[],
  rowOf: Record<string, number>,
): number[] {
  const sketched = part(roles, moves);
  const all = places(sketched);
  const row = roles.split(' ').map((role) => rowOf[role.split(':')[0]!]!);
  return detours(sketched, all, row).map((one) => one.row);
}

describe('detours', () => {
  const line = {a: 0, b: 0, c: 0, d: 0};

  it('pass above a straight line of cards', () => {
    expect(routed('a:0 b:1 c:2', ['a > b > c', 'c ~ a'], line)).toEqual([-3]);
  });

  it('pass between cards where there is room', () => {
    expect(
      routed('a:0 b:1 x:1 c:2', ['a > b > c', 'a ~ x', 'c ~ a'], {
        ...line,
        b: -6,
        x: 4,
      }),
    ).toEqual([0]);
  });

  it('pass on the side that is nearer to their ends', () => {
    expect(
      routed('a:0 b:1 x:1 c:2', ['a > b > c', 'a ~ x', 'c ~ a'], {
        a: 4,
        b: 0,
        x: 4,
        c: 4,
      }),
    ).toEqual([7]);
  });

  it('pass beside each other', () => {
    expect(
      routed('a:0 b:1 c:2 d:3', ['a > b > c > d', 'd ~ a', 'c ~ a'], line),
    ).toEqual([-3, 3]);
    expect(
      routed(
        'a:0 b:1 c:2 d:3',
        ['a > b > c > d', 'd ~ a', 'c ~ a', 'd ~ b'],
        line,
      ),
    ).toEqual([-3, 3, 3]);
  });

  it('lead forth as well where a move took no part in the rows', () => {
    const sketched = part('a:0 b:1 c:2', ['a > b > c', 'a ~ c']);
    const promotions = sketched.moves.filter(({promotion}) => promotion);
    const all = places({...sketched, moves: promotions});
    expect(detours(sketched, all, [0, 0, 0])).toEqual([
      {move: {from: 0, to: 2, promotion: false}, row: -3},
    ]);
  });

  it('are not needed between neighbouring columns', () => {
    expect(routed('a:0 b:1', ['a > b', 'b ~ a'], line)).toEqual([]);
  });
});
