import type {Layout} from '../../layout/types';
import {tellApart} from '../tellApart';
import type {LineView} from '../types';

const layout: Layout = {columns: 2, rows: 6, span: 2, cells: [], routes: []};

function apart(lines: LineView[]): LineView[] {
  return tellApart(lines, layout).lines;
}

describe('lines that arrive at the same role', () => {
  const fork = {from: 0, head: 'end'} as const;
  const one: LineView = {...fork, to: 2, y: [100, 500], gate: 0};
  const other: LineView = {...fork, from: 1, to: 2, y: [900, 500], gate: 0};

  it('are one at their end and show their gate once', () => {
    const {gate: _gate, ...rest} = other;
    expect(tellApart([one, other], layout)).toEqual({
      lines: [
        {...one, merges: true},
        {...rest, merges: true},
      ],
      wide: true,
    });
  });

  it('stay apart where they depend on something else', () => {
    const lines = [one, {...other, gate: 1}];
    expect(tellApart(lines, layout)).toEqual({lines});
  });

  it('stay apart where they arrive from the other side', () => {
    const lines: LineView[] = [one, {...other, head: 'start'}];
    expect(apart(lines)).toEqual(lines);
  });
});

describe('a move back beside a straight one', () => {
  const forth: LineView = {from: 0, to: 1, y: [500, 500], head: 'end'};

  it('bows out by less than half a card', () => {
    const back: LineView = {from: 1, to: 0, y: [500, 500], head: 'start'};
    expect(apart([forth, back])).toEqual([forth, {...back, bow: 111.11}]);
  });

  it('need not, where the two curve', () => {
    const lines: LineView[] = [
      {...forth, y: [100, 500]},
      {from: 1, to: 0, y: [100, 500], head: 'start'},
    ];
    expect(apart(lines)).toEqual(lines);
  });
});

describe('bends', () => {
  const bend = (start: number, end: number): LineView => ({
    from: 0,
    to: 1,
    y: [start, end],
    bend: 0,
  });
  const depths = (lines: LineView[]) => apart(lines).map((line) => line.bend);

  it('that enclose another go further out', () => {
    expect(depths([bend(100, 900), bend(300, 600)])).toEqual([500, 300]);
  });

  it('go as far as the strip at most', () => {
    const nested = [1, 2, 3, 4, 5, 6].map((n) => bend(100 - n, 500 + n));
    expect(Math.max(...depths(nested).map(Number))).toBe(900);
  });

  it('beside each other go equally far', () => {
    expect(depths([bend(100, 300), bend(600, 400)])).toEqual([300, 300]);
  });
});

it('many curves ask for a wider gutter', () => {
  const curves = (count: number) =>
    Array.from({length: count}, (_, index) => ({
      from: index,
      to: 10 + index,
      y: [100, 200] as [number, number],
    }));
  expect(tellApart(curves(4), layout).wide).toBeUndefined();
  expect(tellApart(curves(5), layout).wide).toBe(true);
});
