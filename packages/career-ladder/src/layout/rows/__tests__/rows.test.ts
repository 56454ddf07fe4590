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
        [0, 1, 8],
        [1, 2, 6],
        [0, 2, 18],
        [0, 3, 8],
      ]).row,
    ).toEqual([0, 8, 18, 8]);
  });

  it('put a trunk in the middle of its branches', () => {
    const {row} = pack(3, [[0, 1, 8]], [{trunk: 2, first: 0, last: 1}]);
    expect(row).toEqual([0, 8, 4]);
  });

  it('spread the branches where a trunk cannot be nearer', () => {
    const middle = {trunk: 1, first: 0, last: 2};
    const {row, middles} = pack(
      3,
      [
        [0, 1, 14],
        [1, 2, 8],
      ],
      [middle],
    );
    expect(row).toEqual([0, 14, 28]);
    expect(middles).toMatchObject([middle]);
  });

  it('spread branches by one row where their middle would lie between two', () => {
    const {row} = pack(3, [[0, 1, 9]], [{trunk: 2, first: 0, last: 1}]);
    expect(row).toEqual([0, 10, 5]);
  });

  it('take the trunk along where branches are pushed down', () => {
    const {row} = pack(
      4,
      [
        [0, 1, 8],
        [1, 2, 8],
      ],
      [{trunk: 3, first: 1, last: 2}],
    );
    expect(row).toEqual([0, 8, 16, 12]);
  });

  it('put a trunk level with its middle branch', () => {
    const {row} = pack(3, [[0, 1, 8]], [{trunk: 2, first: 1, last: 1}]);
    expect(row).toEqual([0, 8, 8]);
  });

  it('give up a middle that the others leave no room for', () => {
    const kept = {trunk: 2, first: 0, last: 1};
    const {row, middles} = pack(
      4,
      [
        [0, 1, 8],
        [2, 3, 8],
      ],
      [kept, {trunk: 3, first: 0, last: 1}],
    );
    expect(middles).toMatchObject([kept]);
    expect(row).toEqual([0, 8, 4, 12]);
  });
});
