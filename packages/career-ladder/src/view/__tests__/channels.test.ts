import {channelsOf} from '../channels';
import type {LineView} from '../types';

/** A line from a height at the gutter's start to one at its end; `bend` if both are at its start. */
function line(start: number, end: number, more?: Partial<LineView>): LineView {
  return {from: 0, to: 1, y: [start, end], ...more};
}

function channels(lines: LineView[]): (number | undefined)[] {
  const {of} = channelsOf(lines, 50);
  return lines.map((one) => of.get(one));
}

describe('channels', () => {
  it('are not needed by straight lines', () => {
    expect(channelsOf([line(100, 100), line(200, 200)], 50)).toEqual({
      count: 0,
      of: new Map(),
    });
  });

  it('are shared by the branches of a fork, and by lines that arrive together', () => {
    expect(channels([line(500, 100), line(500, 900)])).toEqual([0, 0]);
    expect(channels([line(100, 500), line(900, 500)])).toEqual([0, 0]);
  });

  it('are shared by lines that lie above each other', () => {
    expect(channels([line(100, 200), line(600, 500)])).toEqual([0, 0]);
  });

  it('are not shared by lines that would look like one', () => {
    expect(new Set(channels([line(100, 200), line(600, 220)])).size).toBe(2);
  });

  it('keep lines apart that lead elsewhere', () => {
    const lines = [line(100, 700), line(300, 900)];
    expect(new Set(channels(lines)).size).toBe(2);
  });

  it('keep lateral moves apart from promotions', () => {
    const lines = [line(500, 100), line(500, 200, {lateral: true})];
    expect(new Set(channels(lines)).size).toBe(2);
  });

  it('are in the order in which the lines cross the least', () => {
    // Falling lines: the lower one has to turn first.
    expect(channels([line(100, 700), line(300, 900)])).toEqual([1, 0]);
    // Rising lines: the upper one.
    expect(channels([line(700, 100), line(900, 300)])).toEqual([0, 1]);
  });

  it('let lines start before others arrive across from them', () => {
    // Else the first would seem to lead straight on to where the second arrives.
    expect(channels([line(500, 800), line(200, 500)])).toEqual([0, 1]);
    expect(channels([line(500, 800), line(900, 500)])).toEqual([0, 1]);
  });

  it('let a bend enclose a shorter one without a crossing', () => {
    expect(
      channels([line(100, 900, {bend: 0}), line(300, 600, {bend: 0})]),
    ).toEqual([1, 0]);
  });

  it('are two where three families share two leaders', () => {
    const families = [100, 500, 900];
    const lines = [300, 700].flatMap((leader) =>
      families.map((family) => line(family, leader)),
    );
    expect(channelsOf(lines, 50).count).toBe(2);
  });
});
