import type {Page} from 'playwright-core';

export interface Point {
  x: number;
  y: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface DrawnCard {
  role: string;
  box: Box;
  title: string;
  /** In px. */
  titleSize: number;
  /** Words of the title that stand on more than one line. */
  brokenWords: string[];
  /** Whether some of its text lies outside of its box. */
  cutOff: boolean;
  /** Whether the sentences that say its moves can be seen; they are always there to be read aloud. */
  showsWords: boolean;
}

/** A piece of a move: the line in one strip. */
export interface DrawnLine {
  from: string;
  to: string;
  /** Points along the line as the screen shows it, the first and the last being its ends. */
  points: Point[];
}

export interface DrawnLadder {
  track: string;
  box: Box;
  cards: DrawnCard[];
  lines: DrawnLine[];
  /** The two ends of each line between neighbours. */
  joins: [Point, Point][];
  /** Where the arrowheads are. */
  heads: Box[];
}

/** Reads from the rendered page where every card and every line of its ladders is, in px. */
export async function readLadders(page: Page): Promise<DrawnLadder[]> {
  return page.evaluate(() => {
    const boxOf = (element: Element): Box => {
      const {left, top, right, bottom} = element.getBoundingClientRect();
      return {left, top, right, bottom};
    };

    const wordsOf = (title: Element): {word: string; lines: number}[] => {
      const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
      const words: {word: string; lines: number}[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const match of (node.textContent ?? '').matchAll(/[^\s-]+/g)) {
          const range = document.createRange();
          range.setStart(node, match.index);
          range.setEnd(node, match.index + match[0].length);
          const tops = [...range.getClientRects()].map(({top}) =>
            Math.round(top),
          );
          words.push({word: match[0], lines: new Set(tops).size});
        }
      }
      return words;
    };

    const textOutside = (card: Element): boolean => {
      const outer = card.getBoundingClientRect();
      const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        range.selectNodeContents(node);
        const isOutside = [...range.getClientRects()].some(
          ({left, right, top, bottom}) =>
            left < outer.left - 0.5 ||
            right > outer.right + 0.5 ||
            top < outer.top - 0.5 ||
            bottom > outer.bottom + 0.5,
        );
        if (isOutside && !node.parentElement?.closest('[data-hidden]')) {
          return true;
        }
      }
      return false;
    };

    const pointsOf = (path: SVGPathElement): Point[] => {
      const toScreen = path.getScreenCTM()!;
      const length = path.getTotalLength();
      return Array.from({length: 21}, (_, index) => {
        const {x, y} = path
          .getPointAtLength((length * index) / 20)
          .matrixTransform(toScreen);
        return {x, y};
      });
    };

    /** A line between neighbours is a box without breadth. */
    const endsOf = ({left, top, right, bottom}: Box): [Point, Point] => {
      const x = (left + right) / 2;
      const y = (top + bottom) / 2;
      return bottom - top > right - left
        ? [
            {x, y: top},
            {x, y: bottom},
          ]
        : [
            {x: left, y},
            {x: right, y},
          ];
    };

    const seen = <T extends Element>(ladder: Element, selector: string): T[] =>
      [...ladder.querySelectorAll<T>(selector)].filter((element) =>
        element.checkVisibility(),
      );

    return [...document.querySelectorAll('.career-ladder')].map((ladder) => ({
      track: ladder.getAttribute('data-track') ?? '',
      box: boxOf(ladder),
      cards: [...ladder.querySelectorAll('.career-ladder__role')].map(
        (role) => {
          const card = role.querySelector('.career-ladder__card')!;
          const title = card.querySelector('.career-ladder__title')!;
          return {
            role: role.getAttribute('data-role') ?? '',
            box: boxOf(card),
            title: title.textContent,
            titleSize: parseFloat(getComputedStyle(title).fontSize),
            brokenWords: wordsOf(title)
              .filter(({lines}) => lines > 1)
              .map(({word}) => word),
            cutOff: textOutside(card),
            showsWords: [
              ...role.querySelectorAll('.career-ladder__words'),
            ].some((words) => getComputedStyle(words).clipPath === 'none'),
          };
        },
      ),
      lines: seen<SVGPathElement>(
        ladder,
        '.career-ladder__strip path[data-from]',
      ).map((path) => ({
        from: path.dataset.from ?? '',
        to: path.dataset.to ?? '',
        points: pointsOf(path),
      })),
      joins: seen(ladder, '.career-ladder__join').map((join) =>
        endsOf(boxOf(join)),
      ),
      heads: seen(ladder, '[data-mark="head"]').map(boxOf),
    }));
  });
}

/** Middles of a card's four sides. */
export function sideMiddles({left, top, right, bottom}: Box): Point[] {
  const x = (left + right) / 2;
  const y = (top + bottom) / 2;
  return [
    {x: left, y},
    {x: right, y},
    {x, y: top},
    {x, y: bottom},
  ];
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** How far two boxes lie in one another, in px; 0 where they do not. */
export function overlap(a: Box, b: Box): number {
  return Math.max(
    0,
    Math.min(
      Math.min(a.right, b.right) - Math.max(a.left, b.left),
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
    ),
  );
}

/** How far a point is from the nearest middle of a side of any card, in px. */
export function distanceToSides(point: Point, cards: DrawnCard[]): number {
  return Math.min(
    ...cards.flatMap(({box}) =>
      sideMiddles(box).map((middle) => distance(point, middle)),
    ),
  );
}

/** Whether a point lies more than `margin` px inside a box; with a negative margin, at most that far outside. */
export function isInside(
  {x, y}: Point,
  {left, top, right, bottom}: Box,
  margin: number,
): boolean {
  return (
    x > left + margin &&
    x < right - margin &&
    y > top + margin &&
    y < bottom - margin
  );
}

/**
 * How far the ends of a move are off, in px: from the middle of a side of its first card, of its last card, and where
 * its pieces meet. A move is drawn in pieces, one for each strip it passes.
 */
export function endErrors(
  pieces: DrawnLine[],
  from: Box,
  to: Box,
): {from: number; to: number; joints: number[]} {
  const ends = pieces.flatMap(({points}) => [points[0]!, points.at(-1)!]);
  const first = nearest(ends, sideMiddles(from));
  const second = nearest(
    ends.filter((end) => end !== first.end),
    sideMiddles(to),
  );
  const inner = ends.filter((end) => end !== first.end && end !== second.end);
  const joints = inner.map((end) =>
    Math.min(
      ...inner
        .filter((other) => other !== end)
        .map((other) => distance(end, other)),
    ),
  );
  return {from: first.error, to: second.error, joints};
}

function nearest(ends: Point[], targets: Point[]): {end: Point; error: number} {
  return ends
    .map((end) => ({
      end,
      error: Math.min(...targets.map((target) => distance(end, target))),
    }))
    .reduce((best, candidate) =>
      candidate.error < best.error ? candidate : best,
    );
}
