import {directPromotions} from '../directPromotions';
import {part} from '../../__tests__/sketch';

function direct(roles: string, moves: string[]): string[] {
  const names = roles.split(' ').map((role) => role.split(':')[0]!);
  return [...directPromotions(part(roles, moves))].map(
    ({from, to}) => `${names[from]!} > ${names[to]!}`,
  );
}

describe('directPromotions', () => {
  it('are those that skip no role', () => {
    expect(direct('a b c d', ['a > b > c > d', 'a > c', 'a > d'])).toEqual([
      'a > b',
      'b > c',
      'c > d',
    ]);
  });

  it('may skip a step', () => {
    expect(direct('a:0 b:1 c:2', ['a > b', 'a > c'])).toEqual([
      'a > b',
      'a > c',
    ]);
  });

  it('include both ways to where branches come together', () => {
    expect(direct('a b c d', ['a > b > d', 'a > c > d'])).toHaveLength(4);
  });

  it('are neither lateral, nor within a column, nor back', () => {
    expect(direct('a:1 b:2 c:1', ['a ~ b', 'a > c', 'b > c'])).toEqual([]);
  });
});
