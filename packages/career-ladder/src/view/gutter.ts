import {channelsOf} from './channels';
import type {Layout} from '../layout/types';
import {heightOf} from './heights';
import {gutter} from './measure';
import type {LineView, StripView} from './types';

/** What stands in a gutter, in px at the default text size. */
const channelWidth = 14;
const headWidth = 9;
const gateWidth = 13;
/** How far to either side of its channel a curve begins and ends. */
const reach = 9;
/** The theme widens gutters in steps of so many px. */
const step = 2;

/**
 * Before: the lines of one gutter, with their heights.
 * After: it is known how wide the gutter has to be, where each line turns, and where its mark stands. Where one channel is
 * enough and nothing arrives together or where a gate stands, the gutter is as wide as any, and a gate stands in the middle of
 * its curve; else gates stand before their role, one for all lines that depend on it.
 *
 * @param upright whether lines turn in channels even where they could cross the gutter in one curve
 */
export function fillGutter(
  lines: LineView[],
  layout: Layout,
  upright = false,
): Omit<StripView, 'at'> {
  const channels = channelsOf(lines, heightOf(layout.span / 4, layout));
  const isPlain =
    !upright &&
    channels.count <= 1 &&
    !lines.some(isBent) &&
    !arriveTogether(lines) &&
    !arriveAtGates(lines);
  if (isPlain) {
    return {lines: lines.map(drawnAcross)};
  }
  const before = roomFor(lines.filter(isAtStart));
  const after = roomFor(lines.filter(isAtEnd));
  const least = before + channels.count * channelWidth + after;
  const wider = Math.max(0, Math.ceil((least - gutter) / step));
  const width = gutter + wider * step;
  const share = (px: number) => Math.round((px / width) * 1000);
  const placed = lines.map((line): LineView => {
    const x = before + ((channels.of.get(line) ?? 0) + 0.5) * channelWidth;
    if (line.bend !== undefined) {
      const turn = share(x);
      return marked({...line, bend: turn}, turn, line.mark?.[1] ?? 0);
    }
    if (line.bow !== undefined) {
      return drawnAcross(line);
    }
    const gateAt = headWidth + gateWidth / 2;
    const curve: [number, number] = [
      share(Math.max(before, x - reach)),
      share(Math.min(width - after, x + reach)),
    ];
    return marked(
      {...line, ...(line.y[0] !== line.y[1] && {x: curve})},
      share(isAtEnd(line) ? width - gateAt : gateAt),
      isAtEnd(line) ? line.y[1] : line.y[0],
    );
  });
  return {
    lines: withoutDoubleGates(placed),
    ...(wider > 0 && {wider}),
    ...(channels.count > 0 && {corner: cornerOf(lines, layout)}),
  };
}

/** About an eighth of a card, or less where a line has little room to turn. */
function cornerOf(lines: LineView[], layout: Layout): number {
  const turns = lines
    .map(({y: [start, end]}) => Math.abs(end - start))
    .filter((height) => height > 0);
  const least = Math.min(...turns) / 2;
  return Math.min(heightOf(layout.span / 8, layout), least);
}

function isBent({bend, bow}: LineView): boolean {
  return bend !== undefined || bow !== undefined;
}

function isAtStart({head, bend}: LineView): boolean {
  return bend !== undefined || head === 'start' || head === 'both';
}

function isAtEnd({head, bend}: LineView): boolean {
  return bend === undefined && (head === 'end' || head === 'both');
}

function arriveTogether(lines: LineView[]): boolean {
  const arrived = lines.filter(({head}) => head).map(({to}) => to);
  return new Set(arrived).size < arrived.length;
}

/** Whether a move leads back to a role that another one starts from, whose gate would stand on the arrowhead. */
function arriveAtGates(lines: LineView[]): boolean {
  const gates = lines.filter((line) => line.gate !== undefined);
  return lines
    .filter(isAtStart)
    .some((back) =>
      gates.some((line) => line !== back && line.y[0] === back.y[0]),
    );
}

/** The width of what stands before the roles on one side of the gutter. */
function roomFor(arriving: LineView[]): number {
  const hasGates = arriving.some(
    (line) => line.gate !== undefined && !isBent(line),
  );
  return (arriving.length > 0 ? headWidth : 0) + (hasGates ? gateWidth : 0);
}

/** A line that has the gutter for itself; before an arrowhead it is straight. */
function drawnAcross(line: LineView): LineView {
  const {
    y: [start, end],
    bow = 0,
  } = line;
  const x: [number, number] = [
    isAtStart(line) ? 300 : 0,
    isAtEnd(line) ? 700 : 1000,
  ];
  // The middle of a cubic curve is at three quarters of how far it bows out.
  return marked(
    {...line, ...(start !== end && {x})},
    (x[0] + x[1]) / 2,
    (start + end) / 2 + bow * 0.75,
  );
}

function marked(line: LineView, x: number, y: number): LineView {
  const hasMark = line.gate !== undefined || line.equal !== undefined;
  const {mark: _mark, ...rest} = line;
  return hasMark ? {...rest, mark: [x, Math.round(y * 100) / 100]} : rest;
}

/** Lines that arrive together and depend on the same have one gate; one that depends on something else has it where the line turns. */
function withoutDoubleGates(lines: LineView[]): LineView[] {
  const gates = new Map<string, number | undefined>();
  return lines.map((line): LineView => {
    const {gate, mark, ...rest} = line;
    if (gate === undefined || !mark) {
      return line;
    }
    const place = mark.join(' ');
    if (!gates.has(place)) {
      gates.set(place, gate);
      return line;
    }
    return gates.get(place) === gate
      ? rest
      : marked(line, middle(line.x ?? [0, 1000]), middle(line.y));
  });
}

function middle([one, other]: [number, number]): number {
  return (one + other) / 2;
}
