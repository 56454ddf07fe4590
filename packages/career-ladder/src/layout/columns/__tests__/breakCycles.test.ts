import {breakCycles} from '../breakCycles';
import {simpleGraph} from '../../graph/simpleGraph';
import {sketch} from '../../__tests__/sketch';

const names = ['a', 'b', 'c', 'd'];

function left(...chains: string[]): string[] {
  const {moves} = simpleGraph(sketch(names.join(' '), chains));
  return breakCycles(names.length, moves).map(
    ({from, to}) => `${names[from]!} > ${names[to]!}`,
  );
}

describe('breakCycles', () => {
  it('keeps everything where nothing runs in circles', () => {
    expect(left('a > b > d', 'a > c > d')).toEqual([
      'a > b',
      'b > d',
      'a > c',
      'c > d',
    ]);
  });

  it('leaves out the move back to the first role of a circle', () => {
    expect(left('a > b > c > a')).toEqual(['a > b', 'b > c']);
  });

  it('breaks several circles, one within the other', () => {
    expect(left('a > b > c > a', 'c > b', 'c > d > c')).toEqual([
      'a > b',
      'b > c',
      'c > d',
    ]);
  });

  it('follows chains of any length', () => {
    const length = 20_000;
    const chain = Array.from({length}, (_, from) => ({
      from,
      to: (from + 1) % length,
      promotion: true,
    }));
    expect(breakCycles(length, chain)).toHaveLength(length - 1);
  });
});
