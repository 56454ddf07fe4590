import {groupBy} from '../../groupBy';
import {bowReturns} from '../bows';
import {fillGutter} from '../gutter';
import type {Piece} from '../pieces';
import type {LineView, StripView} from '../types';
import type {Band, Stack} from './stack';

/** What runs through the bands of a map. */
export interface Cut {
  /** The strips of each band. */
  strips: StripView[][];
  /** How much wider than others the gutter after each column has to be in all bands, in steps of 0.125rem. */
  gutters: number[];
}

/** Lines of one strip that lie in the same bands. */
interface Cluster {
  first: number;
  last: number;
  lines: LineView[];
}

/**
 * Before: pieces of moves and equalities, their heights counted in rows of the stack.
 * After: each band has its share of them. A line that runs on in another band has heights outside its own; all bands show it at
 * the same place, as their gutters are equally wide.
 */
export function cutIntoBands(pieces: Piece[], {ladder, bands}: Stack): Cut {
  const {layout} = ladder;
  const strips = bands.map((): StripView[] => []);
  const gutters = new Array<number>(layout.columns - 1).fill(0);
  for (const [at, strip] of groupBy(pieces, (piece) => piece.at)) {
    for (const {first, last, lines} of clustersOf(strip, bands)) {
      const filled = fillGutter(
        bowReturns(lines, layout),
        layout,
        first !== last,
      );
      // In the columns of cards lines are straight, and need no room.
      if (at % 2 === 1) {
        const gutter = (at - 1) / 2;
        gutters[gutter] = Math.max(gutters[gutter] ?? 0, filled.wider ?? 0);
      }
      for (let index = first; index <= last; index++) {
        strips[index]?.push(...stripIn(bands[index], at, filled));
      }
    }
  }
  return {
    strips: strips.map((own) => own.sort((a, b) => a.at - b.at)),
    gutters,
  };
}

/** A band's share of what runs through a strip. */
function stripIn(
  band: Band | undefined,
  at: number,
  {lines, corner}: Omit<StripView, 'at'>,
): StripView[] {
  if (!band) {
    return [];
  }
  const own = lines.filter(({y}) => isIn(band, y));
  return own.length === 0
    ? []
    : [
        {
          at,
          lines: own.map((line) => lineIn(band, line)),
          ...(corner !== undefined && {corner: shareOf(band, corner)}),
        },
      ];
}

/** Gathers the lines that have bands in common. */
function clustersOf(pieces: Piece[], bands: Band[]): Cluster[] {
  const bandAt = (height: number) =>
    bands.findLastIndex(({top}) => top <= height);
  const alone = pieces
    .map(({line}): Cluster => {
      const [one, other] = [bandAt(line.y[0]), bandAt(line.y[1])];
      return {
        first: Math.min(one, other),
        last: Math.max(one, other),
        lines: [line],
      };
    })
    .sort((a, b) => a.first - b.first || a.last - b.last);
  const clusters: Cluster[] = [];
  for (const one of alone) {
    const before = clusters.at(-1);
    if (before && one.first <= before.last) {
      before.last = Math.max(before.last, one.last);
      before.lines.push(...one.lines);
    } else {
      clusters.push(one);
    }
  }
  return clusters;
}

function isIn({top, rows}: Band, y: LineView['y']): boolean {
  return Math.min(...y) < top + rows && Math.max(...y) > top;
}

/** Where a line runs on in another band, it leaves this one as far as its corners are round, and what stands there is not in this one. */
function lineIn(band: Band, line: LineView): LineView {
  const {head, gate, mark, y, bow, ...rest} = line;
  const [start, end] = [heightIn(band, y[0]), heightIn(band, y[1])];
  const heads = {
    start: (head === 'start' || head === 'both') && isInside(start),
    end: (head === 'end' || head === 'both') && isInside(end),
  };
  const markAt = mark && heightIn(band, mark[1]);
  return {
    ...rest,
    y: [start, end],
    ...(bow !== undefined && {bow: shareOf(band, bow)}),
    ...((heads.start || heads.end) && {
      head: heads.start && heads.end ? 'both' : heads.start ? 'start' : 'end',
    }),
    ...(mark &&
      markAt !== undefined &&
      isInside(markAt) && {
        ...(gate !== undefined && {gate}),
        mark: [mark[0], markAt],
      }),
  };
}

/** Far enough from the band for the line's corners. */
const above = -1000;
const below = 2000;

function heightIn(band: Band, row: number): number {
  const height = shareOf(band, row - band.top);
  return height < 0 ? above : height > 1000 ? below : height;
}

/** Rows of the stack as thousandths of a band's height. */
function shareOf({rows}: Band, count: number): number {
  return Math.round((count / rows) * 100_000) / 100;
}

function isInside(height: number): boolean {
  return height >= 0 && height <= 1000;
}
