import {disjointSets} from '../disjointSets';

describe('disjointSets', () => {
  it('names a set by its smallest member', () => {
    const {find, join} = disjointSets(5);
    join(4, 2);
    join(3, 4);
    expect([0, 1, 2, 3, 4].map(find)).toEqual([0, 1, 2, 2, 2]);
    join(0, 3);
    expect([0, 1, 2, 3, 4].map(find)).toEqual([0, 1, 0, 0, 0]);
  });
});
