import type {Layout} from '../../layout/types';
import {bowReturns} from '../bows';
import {fillGutter} from '../gutter';
import type {LineView} from '../types';

const layout: Layout = {columns: 2, rows: 6, span: 2, cells: [], routes: []};

function fill(lines: LineView[]) {
  return fillGutter(lines, layout);
}

describe('a gutter with nothing but a fork', () => {
  const {lines, wider, corner} = fill([
    {from: 0, to: 1, y: [500, 250], head: 'end', gate: 0},
    {from: 0, to: 2, y: [500, 750], head: 'end', gate: 1},
  ]);

  it('is as wide as any, and its lines are curves', () => {
    expect([wider, corner]).toEqual([undefined, undefined]);
    expect(lines.map(({x}) => x)).toEqual([
      [0, 700],
      [0, 700],
    ]);
  });

  it('has its gates in the middle of the curves', () => {
    expect(lines.map(({mark}) => mark)).toEqual([
      [350, 375],
      [350, 625],
    ]);
  });
});

describe('lines that arrive at the same role', () => {
  const one: LineView = {from: 0, to: 2, y: [100, 500], head: 'end', gate: 0};
  const other: LineView = {...one, from: 1, y: [900, 500]};

  it('end together before the gate that they share', () => {
    const {lines} = fill([one, other]);
    expect(lines[0]?.x).toEqual(lines[1]?.x);
    expect(lines.map(({gate}) => gate)).toEqual([0, undefined]);
    const [x, y] = lines[0]?.mark ?? [];
    expect(x).toBeGreaterThan(lines[0]?.x?.[1] ?? 1000);
    expect(y).toBe(500);
  });

  it('have a wider gutter for that', () => {
    expect(fill([one, other]).wider).toBeGreaterThan(0);
  });

  it('keep their own gate where they depend on something else', () => {
    const {lines} = fill([one, {...other, gate: 1}]);
    expect(lines.map(({gate}) => gate)).toEqual([0, 1]);
    expect(lines[1]?.mark?.[1]).toBe(700);
  });
});

describe('a move back', () => {
  const forth: LineView = {from: 0, to: 1, y: [500, 500], head: 'end'};

  it('bows out by a third of a card beside a straight line', () => {
    const back: LineView = {from: 1, to: 0, y: [500, 500], head: 'start'};
    expect(bowReturns([back, forth], layout)).toEqual([
      {...back, bow: 111.11},
      forth,
    ]);
  });

  it('has its gate on the bow', () => {
    const back: LineView = {...forth, from: 1, to: 0, head: 'start', gate: 0};
    const {lines} = fill(bowReturns([forth, back], layout));
    expect(lines[1]?.mark?.[1]).toBeCloseTo(500 + 0.75 * 111.11);
  });

  it('need not bow where the two curve', () => {
    const lines: LineView[] = [
      {...forth, y: [100, 500]},
      {from: 1, to: 0, y: [100, 500], head: 'start'},
    ];
    expect(bowReturns(lines, layout)).toEqual(lines);
  });
});

describe('a move back to where another one starts', () => {
  const forth: LineView = {from: 0, to: 2, y: [500, 500], head: 'end', gate: 0};
  const back: LineView = {from: 1, to: 0, y: [500, 100], head: 'start'};

  it('has its arrowhead off the gate of the other', () => {
    const {lines, wider = 0} = fill([forth, back]);
    const width = 26 + 2 * wider;
    const gateStart = ((lines[0]?.mark?.[0] ?? 0) / 1000) * width - 6.5;
    const headEnd = 9;
    expect(gateStart).toBeGreaterThanOrEqual(headEnd);
  });

  it('asks for no more room where there is no gate', () => {
    const {gate: _, ...free} = forth;
    expect(fill([free, back]).wider).toBeUndefined();
  });
});

describe('lines side by side', () => {
  const lines: LineView[] = [
    {from: 0, to: 2, y: [100, 700], head: 'end'},
    {from: 1, to: 3, y: [300, 900], head: 'end'},
  ];

  it('turn in channels of their own, with round corners', () => {
    const filled = fill(lines);
    expect(filled.lines[0]?.x).not.toEqual(filled.lines[1]?.x);
    expect(filled.corner).toBeGreaterThan(0);
  });

  it('stay within the gutter', () => {
    const shares = fill(lines).lines.flatMap(({x}) => x ?? []);
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...shares)).toBeLessThanOrEqual(1000);
  });

  it('have corners that a line with little room can turn', () => {
    const [, ...others] = lines;
    const short: LineView = {from: 0, to: 2, y: [299, 302], head: 'end'};
    expect(fill([short, ...others]).corner).toBe(1.5);
  });
});
