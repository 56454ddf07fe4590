import type {TableCell} from '../../types';
import {expand} from '../grid';
import {tableOf} from './table';

/** A grid as text: one line a row, the text of the cell that covers each place. */
function drawn(rows: (string | Partial<TableCell>)[][]): string {
  return expand(tableOf(rows))!
    .places.map((places) =>
      Array.from(places, (placed) => placed?.cell.text ?? '.').join(' '),
    )
    .join('\n');
}

describe('expand', () => {
  it('moves cells aside for those that span rows and columns', () => {
    expect(
      drawn([
        [
          {text: 'A', rowspan: 2},
          {text: 'B', colspan: 2},
        ],
        ['C', {text: 'D', rowspan: 2}],
        [{text: 'E', colspan: 2}],
      ]),
    ).toMatchInlineSnapshot(`
      "A B B
      A C D
      E E D"
    `);
  });

  it('knows where each cell stands and how far it reaches', () => {
    const {width, height, cells} = expand(
      tableOf([[{text: 'A', rowspan: 9}, 'B'], [{text: 'C', colspan: 3}]]),
    )!;
    expect({width, height}).toEqual({width: 4, height: 2});
    expect(cells.map(({cell, ...where}) => [cell.text, where])).toEqual([
      ['A', {row: 0, column: 0, width: 1, height: 2}],
      ['B', {row: 0, column: 1, width: 1, height: 1}],
      ['C', {row: 1, column: 1, width: 3, height: 1}],
    ]);
  });

  it('leaves places empty in rows with fewer cells than columns', () => {
    expect(drawn([['A'], [], ['B', 'C'], ['D']])).toMatchInlineSnapshot(`
      "A

      B C
      D"
    `);
  });

  it('leaves a place to the earlier of two cells that overlap', () => {
    expect(drawn([['A', {text: 'B', rowspan: 2}], [{text: 'C', colspan: 2}]]))
      .toMatchInlineSnapshot(`
      "A B
      C B"
    `);
  });

  it('gives up on a table that is larger than people draw', () => {
    const rows = Array.from({length: 1000}, () => [{colspan: 200}]);
    expect(expand(tableOf(rows))?.width).toBe(200);
    expect(expand(tableOf([...rows, []]))).toBeUndefined();
    expect(
      expand(tableOf(Array.from({length: 500}, () => [{colspan: 1000}]))),
    ).toBeUndefined();
  });
});
