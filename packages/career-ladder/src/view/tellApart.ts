import type {Layout} from '../layout/types';
import {heightOf} from './heights';
import type {LineView, StripView} from './types';

/** More curves than these need a wider gutter. */
const fewCurves = 4;

/** Before: the lines of one strip. After: lines that would lie on one another are told apart, and those that arrive together are one at their end. */
export function tellApart(
  lines: LineView[],
  layout: Layout,
): Omit<StripView, 'at'> {
  const apart = bowReturns(nestBends(lines), layout);
  const result = mergeArrivals(apart);
  const isWide =
    result.some(needsRoom) ||
    result.filter(({y: [start, end]}) => start !== end).length > fewCurves;
  return {lines: result, ...(isWide && {wide: true as const})};
}

function needsRoom({merges, bow, bend}: LineView): boolean {
  return merges === true || bow !== undefined || bend !== undefined;
}

/** Bends out so far that a longer one passes outside of those it encloses. */
function nestBends(lines: LineView[]): LineView[] {
  const placed: {line: LineView; slot: number}[] = [];
  const bends = lines
    .filter(({bend}) => bend !== undefined)
    .sort((a, b) => lengthOf(a) - lengthOf(b));
  for (const line of bends) {
    const taken = new Set(
      placed.filter((other) => overlap(line, other.line)).map(({slot}) => slot),
    );
    let slot = 0;
    while (taken.has(slot)) {
      slot++;
    }
    placed.push({line, slot});
  }
  const slots = new Map(placed.map(({line, slot}) => [line, slot]));
  return lines.map((line) => {
    const slot = slots.get(line);
    return slot === undefined
      ? line
      : {...line, bend: Math.min(300 + 200 * slot, 900)};
  });
}

function lengthOf({y: [start, end]}: LineView): number {
  return Math.abs(start - end);
}

function overlap({y: a}: LineView, {y: b}: LineView): boolean {
  return Math.min(...a) < Math.max(...b) && Math.min(...b) < Math.max(...a);
}

/** A move back to where a straight one comes from bows out beside it. */
function bowReturns(lines: LineView[], {span, ...layout}: Layout): LineView[] {
  const bow = heightOf(span / 3, {span, ...layout});
  return lines.map((line, index) => {
    const [start, end] = line.y;
    const isSecond = lines.some(
      ({from, to}, other) =>
        other < index && from === line.to && to === line.from,
    );
    return isSecond && start === end ? {...line, bow} : line;
  });
}

/** Lines that arrive at one role and depend on the same come together before it, and their gate is drawn once. */
function mergeArrivals(lines: LineView[]): LineView[] {
  const arrivals = new Map<string, LineView[]>();
  for (const line of lines) {
    if (
      line.bend === undefined &&
      line.bow === undefined &&
      (line.head === 'end' || line.head === 'start')
    ) {
      const key = `${line.head} ${line.to} ${line.gate}`;
      arrivals.set(key, [...(arrivals.get(key) ?? []), line]);
    }
  }
  const merged = new Map<LineView, LineView>();
  for (const [first, ...others] of arrivals.values()) {
    if (first && others.length > 0) {
      merged.set(first, {...first, merges: true});
      for (const other of others) {
        const {gate: _gate, ...rest} = other;
        merged.set(other, {...rest, merges: true});
      }
    }
  }
  return lines.map((line) => merged.get(line) ?? line);
}
