import type {Middle} from '../middles';
import {rows} from '../rows';

/** Runs that stand below each other, as `[upper, lower, gap]`. */
function pack(
  count: number,
  stacked: [number, number, number][],
  wanted: Omit<Middle, 'isFork'>[] = [],
): ReturnType<typeof rows> {
  const below = Array.from({length: count}, () => new Map<number, number>());
  const above = Array.from({length: count}, () => new Map<number, number>());
  for (const [upper, lower, gap] of stacked) {
    below[upper]!.set(lower, gap);
    above[lower]!.set(upper, gap);
  }
  const forks = wanted.map((middle) => ({...middle, isFork: true}));
  return rows([...below.keys()], {below, above}, forks);
}

describe('rows', () => {
  it('are the least that keep the distances', () => {
    expect(
      pack(4, [
        [0, 1, 4],
        [1, 2, 3],
        [0, 2, 9],
        [0, 3, 4],
      ]).row,
    ).toEqual([0, 4, 9, 4]);
  });

  it('put a trunk in the middle of its branches', () => {
    const {row} = pack(3, [[0, 1, 4]], [{trunk: 2, first: 0, last: 1}]);
    expect(row).toEqual([0, 4, 2]);
  });

  it('spread the branches where a trunk cannot be nearer', () => {
    const middle = {trunk: 1, first: 0, last: 2};
    const {row, middles} = pack(
      3,
      [
        [0, 1, 7],
        [1, 2, 4],
      ],
      [middle],
    );
    expect(row).toEqual([0, 7, 14]);
    expect(middles).toMatchObject([middle]);
  });

  it('spread branches by one row where their middle would lie between two', () => {
    const {row} = pack(3, [[0, 1, 5]], [{trunk: 2, first: 0, last: 1}]);
    expect(row).toEqual([0, 6, 3]);
  });

  it('take the trunk along where branches are pushed down', () => {
    const {row} = pack(
      4,
      [
        [0, 1, 4],
        [1, 2, 4],
      ],
      [{trunk: 3, first: 1, last: 2}],
    );
    expect(row).toEqual([0, 4, 8, 6]);
  });

  it('put a trunk level with its middle branch', () => {
    const {row} = pack(3, [[0, 1, 4]], [{trunk: 2, first: 1, last: 1}]);
    expect(row).toEqual([0, 4, 4]);
  });

  it('give up a middle that the others leave no room for', () => {
    const kept = {trunk: 2, first: 0, last: 1};
    const {row, middles} = pack(
      4,
      [
        [0, 1, 4],
        [2, 3, 4],
      ],
      [kept, {trunk: 3, first: 0, last: 1}],
    );
    expect(middles).toMatchObject([kept]);
    expect(row).toEqual([0, 4, 2, 6]);
  });
});
