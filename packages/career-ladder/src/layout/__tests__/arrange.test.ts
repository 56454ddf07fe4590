import {arrange} from '../arrange';
import {part} from './sketch';

const tree = ['s > a > a1', 's > b > b1', 's > c > c1', 'b > b2', 'b > b3'];
const roles = 's a b c b1 b2 c1 b3 a1';

describe('arrange', () => {
  it('gives each role the row of its middle', () => {
    const {row} = arrange(part('s a b', ['s > a', 's > b']));
    expect(row).toEqual([8, 4, 12]);
  });

  it('gives long moves the rows of their places, forth and back', () => {
    const {via} = arrange(
      part('a:0 b:1 c:2 d:3', ['a > b > c > d', 'a ~ d', 'd ~ b']),
    );
    expect([...via.values()]).toEqual([[], [], [], [11, 11], [1]]);
  });

  it('lets lateral moves have their say', () => {
    const {row} = arrange(part('a:0 b:0 x:1 y:1', ['a ~ y', 'b ~ x', 'a > b']));
    expect(row).toEqual([12, 4, 4, 12]);
  });

  it('puts a fork together that they would spoil', () => {
    const spoiling = [...tree, 'c ~ b3', 'c1 ~ b1'];
    const {row} = arrange(part(roles, spoiling));
    const [s, a, b, c, b1, b2, , b3] = row as [number, ...number[]];
    expect(2 * s).toBe(a! + c!);
    expect(2 * b!).toBe(Math.min(b1!, b2!, b3!) + Math.max(b1!, b2!, b3!));
  });
});
