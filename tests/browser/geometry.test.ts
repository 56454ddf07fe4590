import {careerPage, ladders} from './support/careerPage';
import {
  distanceToSides,
  endErrors,
  isInside,
  overlap,
  readLadders,
  sideMiddles,
  type DrawnLadder,
} from './support/geometry';
import {allModes} from './support/modes';
import {visit, withPage} from './support/page';
import {variants} from './support/site';
import {useBrowser, useSite} from './support/use';

/** In px. */
const tolerance = 0.5;

const browser = useBrowser();

describe.each(Object.values(variants))('built as "$name"', (variant) => {
  const site = useSite(variant);

  describe.each(allModes)('in $name', ({options, base, prepare, isList}) => {
    let drawn: DrawnLadder[];
    let pageWidth: {content: number; window: number};

    beforeAll(async () => {
      await withPage(browser(), options ?? {}, async (page) => {
        await visit(page, site().url + (base ?? '') + careerPage);
        await prepare?.(page);
        drawn = await readLadders(page);
        pageWidth = await page.evaluate(() => ({
          content: document.documentElement.scrollWidth,
          window: document.documentElement.clientWidth,
        }));
      });
    });

    test('every card is there, and every move is drawn or said', () => {
      expect(
        Object.fromEntries(
          drawn.map(({track, cards, lines}) => [
            track,
            {
              roles: cards.map(({role}) => role),
              moves: [
                ...new Set(lines.map(({from, to}) => `${from} → ${to}`)),
              ].sort(),
            },
          ]),
        ),
      ).toEqual(
        Object.fromEntries(
          Object.entries(ladders).map(([track, {roles, moves}]) => [
            track,
            {
              roles: roles.map(({id}) => id),
              moves: isList
                ? []
                : moves.map(([from, to]) => `${from} → ${to}`).sort(),
            },
          ]),
        ),
      );
    });

    test('moves are said in visible words exactly where they are not drawn', () => {
      const cards = drawn.flatMap((ladder) => ladder.cards);
      expect(cards.some(({showsWords}) => showsWords)).toBe(isList === true);
    });

    test("every move ends at the middle of its cards' sides", () => {
      const wrong = drawn.flatMap(({cards, lines}) => {
        const boxes = new Map(cards.map(({role, box}) => [role, box]));
        const moves = new Set(lines.map(({from, to}) => `${from} ${to}`));
        return [...moves].flatMap((move) => {
          const pieces = lines.filter(({from, to}) => `${from} ${to}` === move);
          const {from, to} = pieces[0]!;
          const errors = endErrors(pieces, boxes.get(from)!, boxes.get(to)!);
          return Math.max(errors.from, errors.to, ...errors.joints) <= tolerance
            ? []
            : [{from, to, errors}];
        });
      });
      expect(wrong).toEqual([]);
    });

    test("equals are joined from the middle of one card's side to another's", () => {
      const wrong = drawn.flatMap(({cards, joins}) =>
        joins.filter((ends) =>
          ends.some((end) => distanceToSides(end, cards) > tolerance),
        ),
      );
      expect(wrong).toEqual([]);
      expect(drawn.map(({joins}) => joins.length)).toEqual(
        drawn.map(() => (isList ? 0 : 1)),
      );
    });

    test('every arrowhead touches the middle of a side', () => {
      const wrong = drawn.flatMap(({cards, heads}) =>
        heads.filter(
          (head) =>
            !cards.some(({box}) =>
              sideMiddles(box).some((middle) =>
                isInside(middle, head, -tolerance),
              ),
            ),
        ),
      );
      expect(wrong).toEqual([]);
      expect(drawn.map(({heads}) => heads.length)).toEqual(
        drawn.map(({track}) =>
          isList ? 0 : ladders[track as keyof typeof ladders].moves.length,
        ),
      );
    });

    test('no card lies on another', () => {
      const wrong = drawn.flatMap(({cards}) =>
        cards.flatMap((card, index) =>
          cards
            .slice(index + 1)
            .filter((other) => overlap(card.box, other.box) > 0)
            .map((other) => [card.role, other.role]),
        ),
      );
      expect(wrong).toEqual([]);
    });

    test('no line runs through a card', () => {
      const wrong = drawn.flatMap(({cards, lines}) =>
        lines.flatMap(({from, to, points}) =>
          cards
            .filter(({box}) =>
              points.some((point) => isInside(point, box, tolerance)),
            )
            .map(({role}) => ({move: `${from} → ${to}`, through: role})),
        ),
      );
      expect(wrong).toEqual([]);
    });

    test('titles are at least 14 px high, with no word broken and nothing cut off', () => {
      const wrong = drawn
        .flatMap(({cards}) => cards)
        .filter(
          ({titleSize, brokenWords, cutOff}) =>
            titleSize < 14 || brokenWords.length > 0 || cutOff,
        );
      expect(wrong).toEqual([]);
    });

    test('nothing sticks out sideways', () => {
      expect(pageWidth.content).toBe(pageWidth.window);
      const wrong = drawn.flatMap(({box: outer, cards}) =>
        cards.filter(
          ({box}) =>
            box.left < outer.left - tolerance ||
            box.right > outer.right + tolerance,
        ),
      );
      expect(wrong).toEqual([]);
    });
  });
});
