import fc from 'fast-check';
import {layout} from '../layout';
import type {Layout, LayoutInput} from '../types';
import {crossings} from './sketch';

/** Any ladder whatever: circles, repeated moves, moves up and down, steps given or not. */
const anyLadder: fc.Arbitrary<LayoutInput> = fc
  .integer({min: 1, max: 24})
  .chain((count) => {
    const id = fc.integer({min: 0, max: count - 1}).map((n) => `r${n}`);
    return fc.record({
      roles: fc
        .array(
          fc.record(
            {
              step: fc.integer({min: 0, max: 6}),
              lane: fc.constantFrom('ic', 'm', 'trunk'),
              height: fc.integer({min: 4, max: 7}),
            },
            {requiredKeys: []},
          ),
          {minLength: count, maxLength: count},
        )
        .map((roles) => roles.map((role, n) => ({id: `r${n}`, ...role}))),
      moves: fc.array(
        fc.record({
          from: id,
          to: id,
          kind: fc.constantFrom('promotion' as const, 'lateral' as const),
        }),
        {maxLength: 2 * count},
      ),
      equals: fc.array(fc.tuple(id, id), {maxLength: 6}),
    });
  });

/** A ladder in which every role but the first is promoted to by one role before it. */
const anyTree: fc.Arbitrary<LayoutInput> = fc
  .array(fc.nat(), {minLength: 1, maxLength: 40})
  .map((choices) => ({
    roles: [{id: 'r0'}, ...choices.map((_, n) => ({id: `r${n + 1}`}))],
    moves: choices.map((choice, n) => ({
      from: `r${choice % (n + 1)}`,
      to: `r${n + 1}`,
      kind: 'promotion' as const,
    })),
    equals: [],
  }));

/** The same with lateral moves of all kinds. */
const anyTreeWithLaterals: fc.Arbitrary<LayoutInput> = fc
  .tuple(anyTree, fc.array(fc.tuple(fc.nat(40), fc.nat(40)), {maxLength: 8}))
  .map(([tree, ends]) => ({
    ...tree,
    moves: [
      ...tree.moves,
      ...ends.map(([from, to]) => ({
        from: `r${from}`,
        to: `r${to}`,
        kind: 'lateral' as const,
      })),
    ],
  }));

/** Says what is wrong with a layout: a list that should stay empty. */
type Faults = (layout: Layout, input: LayoutInput) => unknown[];

function expectNone(ladders: fc.Arbitrary<LayoutInput>, faults: Faults): void {
  fc.assert(
    fc.property(ladders, (input) => {
      expect(faults(layout(input), input)).toEqual([]);
    }),
    {numRuns: 200, seed: 2},
  );
}

function pairs<T>(list: T[]): [T, T][] {
  return list.flatMap((one, index) =>
    list.slice(index + 1).map((other): [T, T] => [one, other]),
  );
}

describe('any layout', () => {
  it('has a cell for each role, in their order, on the grid', () => {
    expectNone(anyLadder, ({cells, columns, rows, span}, {roles}) => {
      expect(cells.map(({id}) => id)).toEqual(roles.map(({id}) => id));
      expect([1, 2, 4, 8]).toContain(span);
      expect(new Set(cells.map(({column}) => column)).size).toBe(columns);
      return cells.filter(
        ({column, row, span: own}) =>
          !Number.isInteger(column) ||
          !Number.isInteger(row) ||
          !Number.isInteger(own) ||
          own < span ||
          column < 0 ||
          column >= columns ||
          row < 0 ||
          row + own > rows,
      );
    });
  });

  it('puts no two cards on the same place', () => {
    expectNone(anyLadder, ({cells}) =>
      pairs(cells).filter(
        ([a, b]) =>
          a.column === b.column &&
          a.row < b.row + b.span &&
          b.row < a.row + a.span,
      ),
    );
  });

  it('routes each move over one place in each column between its ends', () => {
    expectNone(anyLadder, ({cells, routes}, {moves}) => {
      const column = new Map(cells.map((cell) => [cell.id, cell.column]));
      const ends = moves.filter(({from, to}) => from !== to);
      expect(new Set(routes.map(({from, to}) => `${from} ${to}`))).toEqual(
        new Set(ends.map(({from, to}) => `${from} ${to}`)),
      );
      return routes.filter(({from, to, via}) => {
        const first = column.get(from)!;
        const distance = column.get(to)! - first;
        const between = Array.from(
          {length: Math.max(0, Math.abs(distance) - 1)},
          (_, i) => first + Math.sign(distance) * (i + 1),
        );
        return via.map((place) => place.column).join() !== between.join();
      });
    });
  });

  it('leads no move through a card or along another move', () => {
    expectNone(anyLadder, ({cells, routes, rows, span}) => {
      const places = routes.flatMap(({via}) => via);
      const outside = places.filter(
        ({above}) => !Number.isInteger(above) || above <= 0 || above >= rows,
      );
      const throughCards = places.filter((place) =>
        cells.some(
          ({column, row, span: own}) =>
            column === place.column &&
            place.above >= row &&
            place.above <= row + own,
        ),
      );
      const together = pairs(places).filter(
        ([a, b]) =>
          a.column === b.column && Math.abs(a.above - b.above) < span / 4,
      );
      return [...outside, ...throughCards, ...together];
    });
  });

  it('is the same again, and leaves its input alone', () => {
    expectNone(anyLadder, (first, input) => {
      const before = JSON.stringify(input);
      expect(JSON.stringify(layout(input))).toBe(JSON.stringify(first));
      expect(JSON.stringify(input)).toBe(before);
      return [];
    });
  });

  it('gives each step a column, in their order', () => {
    expectNone(anyLadder, ({cells}, {roles}) =>
      pairs(roles.map(({step}, index) => ({step, ...cells[index]!}))).filter(
        ([a, b]) =>
          a.step !== undefined &&
          b.step !== undefined &&
          Math.sign(a.column - b.column) !== Math.sign(a.step - b.step),
      ),
    );
  });

  it('centres every fork of a tree exactly, whatever lateral moves there are', () => {
    expectNone(anyTreeWithLaterals, ({cells}, {moves}) => {
      const row = new Map(
        cells.map((cell) => [cell.id, cell.row + cell.span / 2]),
      );
      return cells.filter(({id}) => {
        const rows = moves
          .filter(({from, kind}) => from === id && kind === 'promotion')
          .map(({to}) => row.get(to)!);
        return (
          rows.length > 0 &&
          2 * row.get(id)! !== Math.min(...rows) + Math.max(...rows)
        );
      });
    });
  });

  it('draws a tree without a crossing', () => {
    expectNone(anyTree, (tree) =>
      [crossings(tree)].filter((count) => count > 0),
    );
  });
});
