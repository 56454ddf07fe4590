import {
  boxAround,
  distance,
  distanceToLine,
  isInside,
  overlap,
  sideMiddles,
  type Box,
  type Point,
} from './boxes';
import {
  endsOf,
  type DrawnJoin,
  type DrawnLadder,
  type DrawnLine,
} from './geometry';

/*
 * What can be wrong with the drawing of a ladder, found from its rendered boxes and paths. Each function lists what it finds,
 * and nothing where all is well.
 */

/** A flaw: whom it concerns, and how much. */
export type Flaw = object;

/** A move from one role to another, as data has it. */
export interface Way {
  from: string;
  to: string;
  kind: 'promotion' | 'lateral';
  /** It also leads back. */
  both?: boolean;
}

/** In px. */
const tolerance = 0.5;
/** Signs that touch by less than this look apart: most of them are round, or stand on a corner. In px. */
const touch = 2;
const strokeWidth = 1.75;
/** Lines that merely cross lie upon each other for less than this. In px. */
const crossing = 3;

/** What is wrong with a drawing, whatever its data, by kind of flaw; kinds without one are left out. */
export function flawsIn(ladder: DrawnLadder): Record<string, Flaw[]> {
  const checks = {
    cardsOnCards,
    linesOnLines,
    linesThroughCards,
    marksOnCards,
    marksOnMarks,
    outsiders,
    strayHeads,
    strayJoins,
    strayLines,
    textFlaws,
    thinJoins,
  };
  return Object.fromEntries(
    Object.entries(checks)
      .map(([name, check]) => [name, check(ladder)] as const)
      .filter(([, flaws]) => flaws.length > 0),
  );
}

/** The pieces of each move, and of each equality of roles that are not neighbors. */
function strokesOf({lines}: DrawnLadder): DrawnLine[][] {
  const names = lines.map(({from, to, kind}) => `${kind} ${from} ${to}`);
  return [...new Set(names)].map((name) =>
    lines.filter((_, index) => names[index] === name),
  );
}

/** Whatever leads from one role to another in the drawing; of a line between neighbors, its heads say where it leads. */
export function drawnWays(ladder: DrawnLadder): Way[] {
  const moves = strokesOf(ladder).flatMap((pieces): Way[] => {
    const {from, to, kind} = pieces[0]!;
    return kind === 'equal' ? [] : [{from, to, kind}];
  });
  const short = ladder.joins.flatMap(({roles, kind, heads}): Way[] => {
    const [above, below] = roles;
    if (kind === 'equal') {
      return [];
    }
    return heads[1]
      ? [{from: above, to: below, kind, ...(heads[0] && {both: true})}]
      : [{from: below, to: above, kind}];
  });
  return [...moves, ...short];
}

/** Lines that do not run from the middle of one side of their first card to that of their last, without a gap. */
export function strayLines(ladder: DrawnLadder): Flaw[] {
  return strokesOf(ladder).flatMap((pieces) => {
    const {from, to} = pieces[0]!;
    const ends = endsOf(pieces, boxOf(ladder, from), boxOf(ladder, to));
    const errors = [ends.from, ends.to, ...ends.joints].map(({error}) => error);
    return Math.max(...errors) <= tolerance ? [] : [{from, to, errors}];
  });
}

/** Lines between neighbors that do not run from the middle of a side of one card to that of the other. */
export function strayJoins(ladder: DrawnLadder): Flaw[] {
  return ladder.joins.filter((join) => {
    const ends = join.roles.map((role) => endAt(join, role, ladder));
    return (
      ends[0] === ends[1] ||
      ends.some(
        (end, index) =>
          distanceToSides(end, boxOf(ladder, join.roles[index]!)) > tolerance,
      )
    );
  });
}

/** Lines between neighbors that are thinner than other lines. */
export function thinJoins({joins}: DrawnLadder): Flaw[] {
  return joins.filter(({breadth}) => breadth < strokeWidth);
}

/** Arrowheads that do not point at the middle of a side of a card. */
export function strayHeads(ladder: DrawnLadder): Flaw[] {
  return tipsOf(ladder).filter((tip) =>
    ladder.cards.every(({box}) => distanceToSides(tip, box) > tolerance),
  );
}

/** Moves that arrive without an arrowhead, and arrowheads that no move arrives at. */
export function wrongHeads(ladder: DrawnLadder, ways: Way[]): Flaw[] {
  const tips = tipsOf(ladder);
  const missing = ways
    .flatMap(({from, to, kind, both}) => [
      {from, to, kind, at: to},
      ...(both ? [{from, to, kind, at: from}] : []),
    ])
    .filter((arrival) => {
      const end = arrivalOf(arrival, ladder);
      const found = tips.findIndex(
        (tip) => end && distance(tip, end) <= 2 * tolerance,
      );
      if (found >= 0) {
        tips.splice(found, 1);
      }
      return found < 0;
    });
  return [...missing, ...tips];
}

/** Where the line of a move meets one of its two cards. */
function arrivalOf(
  {from, to, kind, at}: Way & {at: string},
  ladder: DrawnLadder,
): Point | undefined {
  const pieces = ladder.lines.filter(
    (line) => line.from === from && line.to === to && line.kind === kind,
  );
  if (pieces.length > 0) {
    const ends = endsOf(pieces, boxOf(ladder, from), boxOf(ladder, to));
    return (at === to ? ends.to : ends.from).point;
  }
  const join = ladder.joins.find(
    ({roles}) => roles.includes(from) && roles.includes(to),
  );
  return join && endAt(join, at, ladder);
}

/** Lines of equality between roles that are not equal. */
export function wrongEquals(
  ladder: DrawnLadder,
  areEqual: (one: string, other: string) => boolean,
): Flaw[] {
  const lines = ladder.lines
    .filter(({kind}) => kind === 'equal')
    .map(({from, to}) => [from, to] as const);
  const joins = ladder.joins
    .filter(({kind}) => kind === 'equal')
    .map(({roles}) => roles);
  return [...lines, ...joins]
    .filter(([one, other]) => !areEqual(one, other))
    .map(([one, other]) => ({one, other}));
}

/** Cards that lie on one another. */
export function cardsOnCards({cards}: DrawnLadder): Flaw[] {
  return pairs(cards)
    .filter(([card, other]) => overlap(card.box, other.box) > 0)
    .map(([card, other]) => ({card: card.role, on: other.role}));
}

/** Lines that run through a card. */
export function linesThroughCards({cards, lines, joins}: DrawnLadder): Flaw[] {
  const all = [
    ...lines,
    ...joins.map(({roles: [from, to], ends}) => ({
      from,
      to,
      points: pointsBetween(ends),
    })),
  ];
  return all.flatMap(({from, to, points}) =>
    cards
      .filter(({box}) =>
        points.some((point) => isInside(point, box, tolerance)),
      )
      .map(({role}) => ({from, to, through: role})),
  );
}

/**
 * Lines that run upon each other, though they have no role in common: they would look like moves that do not exist.
 * Crossing is no flaw.
 */
export function linesOnLines({lines}: DrawnLadder): Flaw[] {
  const boxes = new Map(lines.map((line) => [line, boxAround(line.points)]));
  return pairs(lines)
    .filter(
      ([{from, to}, other]) =>
        ![other.from, other.to].some((role) => role === from || role === to),
    )
    .filter(
      ([one, other]) => overlap(grown(boxes.get(one)!), boxes.get(other)!) > 0,
    )
    .map(([one, other]) => ({
      lines: [one, other].map(({from, to}) => `${from} → ${to}`),
      length: lengthUpon(one.points, other.points),
    }))
    .filter(({length}) => length > crossing);
}

/** How much of a line lies upon another one, in px. */
function lengthUpon(points: Point[], others: Point[]): number {
  const isUpon = points.map((point) =>
    others
      .slice(1)
      .some(
        (end, index) =>
          distanceToLine(point, others[index]!, end) < strokeWidth / 2,
      ),
  );
  return points
    .slice(1)
    .reduce(
      (sum, point, index) =>
        isUpon[index] && isUpon[index + 1]
          ? sum + distance(points[index]!, point)
          : sum,
      0,
    );
}

function grown({left, top, right, bottom}: Box): Box {
  return {left: left - 1, top: top - 1, right: right + 1, bottom: bottom + 1};
}

/** Titles that are too small, words that are broken, text that is cut off. */
export function textFlaws({cards}: DrawnLadder): Flaw[] {
  return cards
    .filter(
      ({titleSize, brokenWords, cutOff}) =>
        titleSize < 14 || brokenWords.length > 0 || cutOff,
    )
    .map(({role, titleSize, brokenWords, cutOff}) => ({
      role,
      titleSize,
      brokenWords,
      cutOff,
    }));
}

/** Whatever sticks out of the ladder's own box. */
export function outsiders({
  box: outer,
  cards,
  marks,
  lines,
}: DrawnLadder): Flaw[] {
  const sticksOut = ({left, right, top, bottom}: Box): boolean =>
    left < outer.left - tolerance ||
    right > outer.right + tolerance ||
    top < outer.top - tolerance ||
    bottom > outer.bottom + tolerance;
  return [
    ...cards.filter(({box}) => sticksOut(box)).map(({role}) => ({role})),
    ...marks.filter(({box}) => sticksOut(box)),
    ...lines
      .filter(({points}) =>
        points.some(({x, y}) =>
          sticksOut({left: x, right: x, top: y, bottom: y}),
        ),
      )
      .map(({from, to}) => ({from, to})),
  ];
}

/** Signs that lie on a card. */
export function marksOnCards({cards, marks}: DrawnLadder): Flaw[] {
  return marks.flatMap(({kind, box}) =>
    cards
      .filter((card) => overlap(box, card.box) > tolerance)
      .map((card) => ({kind, on: card.role, by: overlap(box, card.box)})),
  );
}

/** Signs that lie on one another. Arrowheads of moves that arrive together are one. */
export function marksOnMarks({marks}: DrawnLadder): Flaw[] {
  return pairs(marks)
    .filter(
      ([one, other]) =>
        overlap(one.box, other.box) > touch &&
        !(one.tip && other.tip && distance(one.tip, other.tip) <= tolerance),
    )
    .map(([one, other]) => ({
      kinds: [one.kind, other.kind],
      boxes: [one.box, other.box],
      by: overlap(one.box, other.box),
    }));
}

function boxOf({cards}: DrawnLadder, role: string): Box {
  const card = cards.find((one) => one.role === role);
  if (!card) {
    throw new Error(`There is no card of "${role}".`);
  }
  return card.box;
}

/** The end of a line between neighbors that is nearer to one of them. */
function endAt({ends}: DrawnJoin, role: string, ladder: DrawnLadder): Point {
  const [one, other] = ends;
  const box = boxOf(ladder, role);
  return distanceToSides(one, box) < distanceToSides(other, box) ? one : other;
}

function distanceToSides(point: Point, box: Box): number {
  return Math.min(...sideMiddles(box).map((middle) => distance(point, middle)));
}

function tipsOf({marks}: DrawnLadder): Point[] {
  return marks.flatMap(({tip}) => tip ?? []);
}

function pointsBetween([start, end]: [Point, Point]): Point[] {
  return Array.from({length: 21}, (_, index) => ({
    x: start.x + ((end.x - start.x) * index) / 20,
    y: start.y + ((end.y - start.y) * index) / 20,
  }));
}

function pairs<Value>(values: Value[]): [Value, Value][] {
  return values.flatMap((value, index) =>
    values.slice(index + 1).map((other): [Value, Value] => [value, other]),
  );
}
