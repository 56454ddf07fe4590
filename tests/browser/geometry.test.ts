import {enoughForBrowser} from './support/browsers';
import {careerPage, ladders} from './support/careerPage';
import {
  cardsOnCards,
  drawnWays,
  linesThroughCards,
  marksOnCards,
  marksOnMarks,
  outsiders,
  strayHeads,
  strayJoins,
  strayLines,
  textFlaws,
  wrongHeads,
  type Way,
} from './support/drawingFlaws';
import {readLadders, type DrawnLadder} from './support/geometry';
import {allModes} from './support/modes';
import {visit, withPage} from './support/page';
import {variants, type Variant} from './support/site';
import {useBrowser, useSite} from './support/use';

const browser = useBrowser();
const setUps = enoughForBrowser<Variant>(Object.values(variants), [
  // Its cascade layers are polyfilled; the site without that is looked at whole elsewhere.
  variants.subpath,
]);

describe.each(setUps)('built as "$name"', (variant) => {
  const site = useSite(variant);

  describe.each(allModes)(
    'in $name',
    ({options, base, prepare, isList = false}) => {
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
            drawn.map((ladder) => [
              ladder.track,
              {
                roles: ladder.cards.map(({role}) => role),
                moves: drawnWays(ladder)
                  .map(({from, to}) => `${from} → ${to}`)
                  .sort(),
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
        expect(drawn.map((ladder) => ladder.isList)).toEqual([isList, isList]);
      });

      test("every move runs from the middle of one card's side to another's", () => {
        expect(drawn.flatMap(strayLines)).toEqual([]);
      });

      test("equals are joined from the middle of one card's side to another's", () => {
        expect(drawn.flatMap(strayJoins)).toEqual([]);
        expect(drawn.map(({joins}) => joins.map(({kind}) => kind))).toEqual(
          drawn.map(() => (isList ? [] : ['equal'])),
        );
      });

      test('every move has an arrowhead that points at the middle of a side', () => {
        expect(drawn.flatMap(strayHeads)).toEqual([]);
        expect(
          drawn.flatMap((ladder) =>
            wrongHeads(ladder, isList ? [] : promotionsOf(ladder.track)),
          ),
        ).toEqual([]);
      });

      test('no card lies on another', () => {
        expect(drawn.flatMap(cardsOnCards)).toEqual([]);
      });

      test('no line runs through a card', () => {
        expect(drawn.flatMap(linesThroughCards)).toEqual([]);
      });

      test('no sign lies on a card or on another sign', () => {
        expect(drawn.flatMap(marksOnCards)).toEqual([]);
        expect(drawn.flatMap(marksOnMarks)).toEqual([]);
      });

      test('titles are at least 14 px high, with no word broken and nothing cut off', () => {
        expect(drawn.flatMap(textFlaws)).toEqual([]);
      });

      test('nothing sticks out sideways', () => {
        expect(pageWidth.content).toBe(pageWidth.window);
        expect(drawn.flatMap(outsiders)).toEqual([]);
      });
    },
  );
});

function promotionsOf(track: string): Way[] {
  return ladders[track as keyof typeof ladders].moves.map(([from, to]) => ({
    from,
    to,
    kind: 'promotion',
  }));
}
