import {authoredOrder} from '../authoredOrder';
import {places} from '../../places/places';
import {runs} from '../../places/runs';
import {swapCost} from '../swapCost';
import {part} from '../../__tests__/sketch';

/** What it costs to exchange two runs, named by their first roles, that stand in the authored order below each other. */
function cost(
  upper: string,
  lower: string,
  ...args: Parameters<typeof part>
): number {
  const ids = args[0].split(' ').map((role) => role.split(':')[0]!);
  const sketched = part(...args);
  const all = places(sketched);
  const found = runs(sketched, all);
  const position: number[] = [];
  authoredOrder(all, found).forEach((run, index) => (position[run] = index));
  const [a, b] = [upper, lower].map((id) => found.of[ids.indexOf(id)]!);
  if (position[a!]! + 1 !== position[b!]) {
    throw new Error(`${lower} is not just below ${upper}`);
  }
  return swapCost(sketched, all, found)(a!, b!, position);
}

describe('swapCost', () => {
  it('is the crossings that come or go', () => {
    const roles = 'a:0 b:0 x:1 y:1 z:2';
    const ends = ['x > z', 'y > z'];
    expect(cost('x', 'y', roles, ['a ~ x', 'b ~ y', ...ends])).toBe(16);
    expect(cost('x', 'y', roles, ['a ~ y', 'b ~ x', ...ends])).toBe(-16);
    expect(cost('a', 'b', roles, ['a ~ y', 'b ~ x', ...ends])).toBe(-16);
  });

  it('is nothing for segments with a common end', () => {
    expect(cost('x', 'y', 'a:0 x:1 y:1', ['a ~ x', 'a ~ y'])).toBe(0);
  });

  it('is nothing for runs that share no column', () => {
    expect(cost('a', 'b', 'a:0 b:1', ['a ~ b'])).toBe(0);
  });

  it('counts places between those that should stand next to each other', () => {
    const moves = ['s ~ a', 's ~ b', 's ~ c'];
    const roles = 's:0 a:1 b:1 c:1';
    expect(cost('b', 'c', roles, moves, ['a = c'])).toBe(-20);
    expect(cost('b', 'c', roles, moves, ['a = b'])).toBe(20);
    expect(cost('b', 'c', roles, moves, ['b = c'])).toBe(0);
    expect(cost('b', 'c', roles, [...moves, 'c ~ a'])).toBe(-20);
  });

  it('prefers the authored order of branches, most of all for the first', () => {
    const moves = ['s > a', 's > b', 's > c'];
    expect(cost('a', 'b', 's a b c', moves)).toBe(2);
    expect(cost('b', 'c', 's a b c', moves)).toBe(1);
  });
});
