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

/** A line that starts where another has arrived before it looks like a move between the two roles: worse than any crossing. */
const FALSE_MOVE = 1000;

/** How often each bundle tries all positions; the second time seldom finds a better one. */
const ROUNDS = 3;

/**
 * Before: the lines of one gutter.
 * After: no two bundles run over each other, lines start before others arrive across from them, and few lines cross. Channels are
 * ordered by sifting: each bundle in turn takes the position in which it is crossed the least. Bundles that lie above each other
 * share a channel.
 *
 * @param apart how much height there has to be between two bundles of one channel, or they look like one
 */
export function channelsOf(lines: LineView[], apart: number): Channels {
  const bundles = sift(bundlesOf(lines));
  const channel: number[] = [];
  bundles.forEach((bundle, index) => {
    const beside = bundles
      .slice(0, index)
      .flatMap((other, before) =>
        overlap(bundle, other, apart) || follow(other, bundle)
          ? (channel[before] ?? 0) + 1
          : 0,
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

function overlap(a: Bundle, b: Bundle, apart: number): boolean {
  return a.top < b.bottom + apart && b.top < a.bottom + apart;
}

/** Whether a line of the second bundle arrives across from where one of the first starts. */
function follow(first: Bundle, second: Bundle): boolean {
  const arrivals = new Set(second.lines.flatMap(arrivalsOf));
  return first.lines.flatMap(startsOf).some((start) => arrivals.has(start));
}

/** Heights at which a line touches the gutter's start. */
function startsOf({y, bend}: LineView): number[] {
  return bend === undefined ? [y[0]] : y;
}

/** Heights at which it touches the gutter's end. */
function arrivalsOf({y, bend}: LineView): number[] {
  return bend === undefined ? [y[1]] : [];
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

/** How many lines cross if the channel of the first bundle lies before that of the second, and how much worse it gets. */
function crossings(first: Bundle, second: Bundle): number {
  let count = 0;
  for (const one of first.lines) {
    for (const other of second.lines) {
      for (const height of arrivalsOf(one)) {
        count += isBetween(height, other) ? 1 : 0;
      }
      for (const height of startsOf(other)) {
        count += isBetween(height, one) ? 1 : 0;
        count += arrivalsOf(one).includes(height) ? FALSE_MOVE : 0;
      }
    }
  }
  return count;
}

/** Whether a height lies beside the upright part of a line. */
function isBetween(height: number, {y}: LineView): boolean {
  return height > Math.min(...y) && height < Math.max(...y);
}
