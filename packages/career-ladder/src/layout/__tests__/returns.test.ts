import {places} from '../places';
import {returns} from '../returns';
import {part} from './sketch';

/** The row of each return move in a ladder whose cards have these rows. */
function routed(
  roles: string,
  moves: string[],
  rowOf: Record<string, number>,
): number[] {
  const sketched = part(roles, moves);
  const all = places(sketched);
  const row = roles.split(' ').map((role) => rowOf[role.split(':')[0]!]!);
  return returns(sketched, all, row).map((one) => one.row);
}

describe('returns', () => {
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

  it('are not needed between neighbouring columns', () => {
    expect(routed('a:0 b:1', ['a > b', 'b ~ a'], line)).toEqual([]);
  });
});
