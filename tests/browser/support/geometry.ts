import type {Page} from 'playwright-core';
import {distance, sideMiddles, type Box, type Point} from './boxes';

export interface DrawnCard {
  role: string;
  box: Box;
  title: string;
  /** In px. */
  titleSize: number;
  /** Words on it that stand on more than one line, though there is room for them on one: in the ladder, or in a list on the card. */
  brokenWords: string[];
  /** Whether some of its text lies outside of its box. */
  cutOff: boolean;
  /** Whether the sentences that say its moves can be seen; they are always there to be read aloud. */
  showsWords: boolean;
  /** These sentences. */
  words: string;
}

/** A piece of a move, or an equality of roles that are not neighbors: the line in one strip. */
export interface DrawnLine {
  from: string;
  to: string;
  kind: 'promotion' | 'lateral' | 'equal';
  /** Points along the line as the screen shows it, the first and the last being its ends. */
  points: Point[];
}

/** A short line between two neighbors of one step. */
export interface DrawnJoin {
  /** The role it hangs from, and its own: the one above comes first. */
  roles: [above: string, below: string];
  kind: 'promotion' | 'lateral' | 'equal';
  /** At each of the two roles, whether an arrowhead stands there. */
  heads: [above: boolean, below: boolean];
  /** Of its line, in px. */
  breadth: number;
  ends: [Point, Point];
}

/** A sign that stands on a line. */
export interface DrawnMark {
  kind: 'head' | 'gate' | 'equal';
  box: Box;
  /** Of an arrowhead: the point it points with. */
  tip?: Point;
}

export interface DrawnLadder {
  track: string;
  /** The role that it is drawn around, if it is a part. */
  around?: string | undefined;
  box: Box;
  /** It is too narrow to be drawn: its moves are said in words. */
  isList: boolean;
  cards: DrawnCard[];
  lines: DrawnLine[];
  joins: DrawnJoin[];
  marks: DrawnMark[];
}

/** Reads from the rendered page where every card and every line of its ladders is, in px. */
export function readLadders(page: Page): Promise<DrawnLadder[]> {
  return readDrawings(page, '.career-ladder:not(.career-map)');
}

/** The same of its maps. Tracks that do not share their levels are maps of their own. */
export function readMaps(page: Page): Promise<DrawnLadder[]> {
  return readDrawings(page, '.career-map .career-ladder__body');
}

async function readDrawings(
  page: Page,
  selector: string,
): Promise<DrawnLadder[]> {
  // As a text, which is many times faster to hand over than as thousands of numbers.
  const ladders = await page.evaluate((drawings) => {
    const boxOf = (element: Element): Box => {
      const {left, top, right, bottom} = element.getBoundingClientRect();
      return {left, top, right, bottom};
    };

    /** Lines of scripts without spaces may end after any letter. */
    const isWhole = (word: string): boolean =>
      !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word);

    const brokenWordsOf = (card: Element, place: Element): string[] => {
      const {paddingInlineStart, paddingInlineEnd} = getComputedStyle(card);
      const room =
        place.clientWidth -
        parseFloat(paddingInlineStart) -
        parseFloat(paddingInlineEnd);
      const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
      const words: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement?.closest('[data-hidden]')) {
          continue;
        }
        for (const match of (node.textContent ?? '').matchAll(/[^\s-]+/g)) {
          const range = document.createRange();
          range.setStart(node, match.index);
          range.setEnd(node, match.index + match[0].length);
          const boxes = [...range.getClientRects()];
          const lines = new Set(boxes.map(({top}) => Math.round(top)));
          const length = boxes.reduce((sum, {width}) => sum + width, 0);
          if (lines.size > 1 && length <= room && isWhole(match[0])) {
            words.push(match[0]);
          }
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
      const points = Array.from({length: 101}, (_, index) => {
        const {x, y} = path
          .getPointAtLength((length * index) / 100)
          .matrixTransform(toScreen);
        return {x, y};
      });
      const svg = path.ownerSVGElement!;
      return getComputedStyle(svg).overflow === 'visible'
        ? points
        : cutOffAt(svg.getBoundingClientRect(), points);
    };

    /** The part of a line that lies between the upper and the lower edge of a box, where it is straight. */
    const cutOffAt = ({top, bottom}: DOMRect, points: Point[]): Point[] => {
      const isIn = ({y}: Point) => y >= top && y <= bottom;
      return points.flatMap((point, index) => {
        const before = points[index - 1];
        const edges =
          before && isIn(before) && isIn(point)
            ? []
            : [top, bottom].flatMap((y) => {
                const share = before && (y - before.y) / (point.y - before.y);
                return before && share! > 0 && share! < 1
                  ? {x: before.x + (point.x - before.x) * share!, y}
                  : [];
              });
        const ordered = before && before.y > point.y ? edges.reverse() : edges;
        return [...ordered, ...(isIn(point) ? [point] : [])];
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

    /** The line is drawn as an edge of what fills the box. */
    const breadthOf = (join: Element): number => {
      const line = getComputedStyle(join, '::before');
      return Math.max(
        parseFloat(line.borderInlineStartWidth),
        parseFloat(line.borderBlockStartWidth),
      );
    };

    /** The head is a triangle in a box, which is turned to where it points. */
    const tipOf = (head: Element): Point => {
      const {left, top, right, bottom} = boxOf(head);
      const style = getComputedStyle(head);
      const angle = (parseFloat(style.rotate) || 0) * (Math.PI / 180);
      const reach = parseFloat(style.inlineSize) / 2;
      return {
        x: (left + right) / 2 + reach * Math.cos(angle),
        y: (top + bottom) / 2 + reach * Math.sin(angle),
      };
    };

    const kindOf = (line: HTMLElement | SVGElement) =>
      (line.dataset.kind ?? 'promotion') as 'promotion' | 'lateral' | 'equal';

    const all = [...document.querySelectorAll(drawings)].map((ladder) => {
      const roles = [
        ...ladder.querySelectorAll<HTMLElement>('.career-ladder__role'),
      ];
      const roleIds = roles.map((role) => role.dataset.role ?? '');
      const cards = roles.map((role, index): DrawnCard => {
        const card = role.querySelector('.career-ladder__card')!;
        const title = card.querySelector('.career-ladder__title')!;
        const words = role.querySelector('.career-ladder__words');
        const showsWords =
          words !== null && getComputedStyle(words).clipPath === 'none';
        return {
          role: roleIds[index]!,
          box: boxOf(card),
          title: title.textContent,
          titleSize: parseFloat(getComputedStyle(title).fontSize),
          brokenWords: brokenWordsOf(card, showsWords ? card : ladder),
          cutOff: textOutside(card),
          showsWords,
          words: words?.textContent ?? '',
        };
      });
      return {
        track: ladder.getAttribute('data-track') ?? '',
        around: ladder.getAttribute('data-around') ?? undefined,
        box: boxOf(ladder),
        isList: cards.some(({showsWords}) => showsWords),
        cards,
        lines: seen<SVGPathElement>(
          ladder,
          '.career-ladder__strip path[data-from]',
        ).map((path) => ({
          from: path.dataset.from ?? '',
          to: path.dataset.to ?? '',
          kind: kindOf(path),
          points: pointsOf(path),
        })),
        joins: seen<HTMLElement>(ladder, '.career-ladder__join').map((join) => {
          const below = roles.findIndex((role) => role.contains(join));
          const hasHead = (turn: string): boolean =>
            join.querySelector(`[data-mark="head"][data-turn="${turn}"]`) !==
            null;
          return {
            roles: [roleIds[below - 1] ?? '', roleIds[below] ?? ''],
            kind: kindOf(join),
            heads: [hasHead('up'), hasHead('down')],
            breadth: breadthOf(join),
            ends: endsOf(boxOf(join)),
          };
        }),
        marks: seen<HTMLElement>(
          ladder,
          ['head', 'gate', 'equal']
            .flatMap((mark) => [
              `.career-ladder__strip [data-mark="${mark}"]`,
              `.career-ladder__join [data-mark="${mark}"]`,
            ])
            .join(', '),
        ).map((mark) => {
          const kind = mark.dataset.mark as DrawnMark['kind'];
          return {
            kind,
            box: boxOf(mark),
            ...(kind === 'head' && {tip: tipOf(mark)}),
          };
        }),
      };
    });
    return JSON.stringify(all);
  }, selector);
  return JSON.parse(ladders) as DrawnLadder[];
}

/** An end of a line, and how far it is from where it belongs, in px. */
export interface LineEnd {
  point: Point;
  error: number;
}

/**
 * The ends of a move and how far they are off: from the middle of a side of its first card, of its last card, and where
 * its pieces meet. A move is drawn in pieces, one for each strip it passes.
 */
export function endsOf(
  pieces: DrawnLine[],
  from: Box,
  to: Box,
): {from: LineEnd; to: LineEnd; joints: LineEnd[]} {
  const ends = pieces.flatMap(({points}) => [points[0]!, points.at(-1)!]);
  const first = nearest(ends, sideMiddles(from));
  const second = nearest(
    ends.filter((end) => end !== first.point),
    sideMiddles(to),
  );
  const inner = ends.filter(
    (end) => end !== first.point && end !== second.point,
  );
  const joints = inner.map((point) => ({
    point,
    error: Math.min(
      ...inner
        .filter((other) => other !== point)
        .map((other) => distance(point, other)),
    ),
  }));
  return {from: first, to: second, joints};
}

function nearest(points: Point[], targets: Point[]): LineEnd {
  return points
    .map((point) => ({
      point,
      error: Math.min(...targets.map((target) => distance(point, target))),
    }))
    .reduce((best, candidate) =>
      candidate.error < best.error ? candidate : best,
    );
}
