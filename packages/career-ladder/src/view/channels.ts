import {groupBy} from '../groupBy';
import type {LineView} from './types';

/** Where in a gutter the upright parts of lines run, side by side. */
export interface Channels {
  /** How many there are. */
  count: number;
  /** The channel of each line that is not straight, from 0, at the gutter's start. */
  of: Map<LineView, number>;
}

/** Lines that share a channel: they arrive at the same place, or leave from the same one. */
interface Bundle {
  lines: LineView[];
  top: number;
  bottom: number;
}

/** How often each bundle tries all positions; the second time seldom finds a better one. */
const ROUNDS = 3;

/**
 * Before: the lines of one gutter.
 * After: no two bundles run over each other, and few lines cross. Channels are ordered by sifting: each bundle in turn takes the
 * position in which it is crossed the least. Bundles that lie above each other share a channel.
 */
export function channelsOf(lines: LineView[]): Channels {
  const bundles = sift(bundlesOf(lines));
  const channel: number[] = [];
  bundles.forEach((bundle, index) => {
    const beside = bundles
      .slice(0, index)
      .flatMap((other, before) =>
        overlap(bundle, other) ? (channel[before] ?? 0) + 1 : 0,
      );
    channel.push(Math.max(0, ...beside));
  });
  return {
    count: Math.max(0, ...channel.map((at) => at + 1)),
    of: new Map(
      bundles.flatMap((bundle, index) =>
        bundle.lines.map((line) => [line, channel[index] ?? 0] as const),
      ),
    ),
  };
}

function bundlesOf(lines: LineView[]): Bundle[] {
  const turning = lines.filter(({y: [start, end]}) => start !== end);
  const arrivals = groupBy(turning, arrivalKey);
  const bundles = groupBy(turning, (line) => {
    if (line.bend !== undefined) {
      return line;
    }
    const merges = (arrivals.get(arrivalKey(line)) ?? []).length > 1;
    return merges
      ? `end ${arrivalKey(line)}`
      : `start ${line.y[0]} ${line.lateral}`;
  });
  return [...bundles.values()]
    .map((together) => {
      const heights = together.flatMap(({y}) => y);
      return {
        lines: together,
        top: Math.min(...heights),
        bottom: Math.max(...heights),
      };
    })
    .sort((a, b) => a.bottom - a.top - (b.bottom - b.top));
}

function arrivalKey({y: [, end], bend, lateral}: LineView): string {
  return `${end} ${lateral} ${bend}`;
}

function overlap(a: Bundle, b: Bundle): boolean {
  return a.top < b.bottom && b.top < a.bottom;
}

function sift(bundles: Bundle[]): Bundle[] {
  const cost = bundles.map((one) =>
    bundles.map((other) => crossings(one, other)),
  );
  /** What it costs to have one bundle before the other rather than after it. */
  const added = (one: number, other: number): number =>
    (cost[one]?.[other] ?? 0) - (cost[other]?.[one] ?? 0);
  let order = [...bundles.keys()];
  for (let round = 0; round < ROUNDS; round++) {
    for (const bundle of bundles.keys()) {
      const others = order.filter((other) => other !== bundle);
      let best = 0;
      let least = 0;
      let sum = 0;
      others.forEach((other, index) => {
        sum += added(other, bundle);
        if (sum < least) {
          least = sum;
          best = index + 1;
        }
      });
      order = others.toSpliced(best, 0, bundle);
    }
  }
  return order.flatMap((index) => bundles[index] ?? []);
}

/** How many lines cross if the channel of the first bundle lies before that of the second. */
function crossings(first: Bundle, second: Bundle): number {
  let count = 0;
  for (const one of first.lines) {
    for (const other of second.lines) {
      if (one.bend === undefined && isBetween(one.y[1], other)) {
        count++;
      }
      for (const height of other.bend === undefined ? [other.y[0]] : other.y) {
        count += isBetween(height, one) ? 1 : 0;
      }
    }
  }
  return count;
}

/** Whether a height lies beside the upright part of a line. */
function isBetween(height: number, {y}: LineView): boolean {
  return height > Math.min(...y) && height < Math.max(...y);
}
