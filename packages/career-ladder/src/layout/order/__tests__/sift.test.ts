import {gather, orderOf, sift} from '../sift';
import type {SwapCost} from '../swapCost';

/** A saving of 1 for each pair of runs that stands in the order of the numbers. */
const ascending: SwapCost = (upper, lower) => (upper < lower ? 1 : -1);

function sifted(
  list: number[],
  branch: number[],
  reach = 10,
): [list: number[], added: number] {
  const order = orderOf(list);
  const added = sift(branch, order, ascending, reach);
  expect(order.list.map((run) => order.position[run])).toEqual([
    ...order.list.keys(),
  ]);
  return [order.list, added];
}

describe('sift', () => {
  it('moves a run down or up to where it costs the least', () => {
    expect(sifted([3, 0, 1, 2, 4], [3])).toEqual([[0, 1, 2, 3, 4], -3]);
    expect(sifted([1, 2, 3, 4, 0], [0])).toEqual([[0, 1, 2, 3, 4], -4]);
  });

  it('leaves everything in its place if nothing is saved', () => {
    expect(sifted([0, 2, 1], [0])).toEqual([[0, 2, 1], 0]);
    expect(sifted([2, 0, 3, 1], [0, 1])).toEqual([[0, 1, 2, 3], -3]);
    expect(sifted([0, 2, 1, 3], [0, 3])).toEqual([[0, 2, 1, 3], 0]);
  });

  it('moves a branch as a whole, in the order it has', () => {
    expect(sifted([4, 3, 0, 1, 2], [3, 4])).toEqual([[0, 1, 2, 4, 3], -6]);
  });

  it('goes no further than it may reach', () => {
    expect(sifted([4, 0, 1, 2, 3], [4], 2)).toEqual([[0, 1, 4, 2, 3], -2]);
  });

  it('stays where it is among equally good positions', () => {
    const order = orderOf([0, 1, 2]);
    expect(sift([1], order, () => 0, 10)).toBe(0);
    expect(order.list).toEqual([0, 1, 2]);
  });
});

describe('gather', () => {
  it('puts a branch together even at a cost', () => {
    const order = orderOf([0, 1, 2, 3, 4]);
    expect(gather([0, 4], order, ascending, 10)).toBe(3);
    expect(order.list).toEqual([0, 4, 1, 2, 3]);
  });

  it('puts it where it costs the least', () => {
    const order = orderOf([3, 0, 4, 1, 2]);
    expect(gather([3, 4], order, ascending, 10)).toBe(-5);
    expect(order.list).toEqual([0, 1, 2, 3, 4]);
  });
});
