import path from 'node:path';
import type {Page} from 'playwright-core';
import {enoughForBrowser} from './support/browsers';
import {crawl} from './support/crawl';
import {
  cardsOnCards,
  drawnWays,
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
  wrongEquals,
  wrongHeads,
  type Flaw,
  type Way,
} from './support/drawingFlaws';
import {readLadders, type DrawnLadder} from './support/geometry';
import {handbookLadders, type LadderData} from './support/handbookLadders';
import {enter, siteModes} from './support/modes';
import {visit, withPage} from './support/page';
import {variants} from './support/site';
import {useBrowser, useSite} from './support/use';

/** A page of the site, as it is seen in one mode. */
interface SeenPage {
  mode: string;
  /** Below the site's address. */
  page: string;
  ladders: DrawnLadder[];
  scrollsSideways: boolean;
}

const browser = useBrowser();
const site = useSite(variants.faster);

/** Every look takes Firefox longer, and colors move nothing. */
const modes = enoughForBrowser(
  siteModes,
  siteModes.filter(
    ({options}) => !options?.colorScheme && !options?.forcedColors,
  ),
);

let data: Map<string, LadderData>;
let seen: SeenPage[];

beforeAll(async () => {
  data = await handbookLadders(path.join(site().folder, '..'));
  seen = [];
  for (const base of ['', 'ar/']) {
    const modesHere = modes.filter((mode) => (mode.base ?? '') === base);
    const pages = await pagesWithLadders(path.join(site().folder, base));
    await withPage(browser(), {}, async (tab) => {
      for (const page of pages) {
        await visit(tab, site().url + base + page);
        for (const mode of modesHere) {
          await enter(tab, mode);
          seen.push({mode: mode.name, page, ...(await look(tab))});
        }
      }
    });
  }
});

describe.each(modes)(
  'every ladder of the site, in $name,',
  ({name, drawsAll = false}) => {
    const seenNow = (): SeenPage[] => seen.filter(({mode}) => mode === name);

    /** What a check finds in all ladders, and where. */
    function found(check: (ladder: DrawnLadder) => Flaw[]): Flaw[] {
      return seenNow().flatMap(({page, ladders}) =>
        ladders.flatMap((ladder) =>
          check(ladder).map((flaw) => ({
            page,
            ladder: keyOf(ladder),
            ...flaw,
          })),
        ),
      );
    }

    test('is there with all its roles', () => {
      const tracks = seenNow().flatMap(({ladders}) =>
        ladders.map(({track}) => track),
      );
      const expectedTracks = [...data.keys()].filter(
        (key) => !key.includes('#'),
      );
      expect([...new Set(tracks)].sort()).toEqual(expectedTracks.sort());
      const wrong = found((ladder) => {
        const roles = ladder.cards.map(({role}) => role);
        const expected = dataOf(ladder).roles.map(({id}) => id);
        return isSame(roles, expected) ? [] : [{roles, expected}];
      });
      expect(wrong).toEqual([]);
    });

    test('draws every move, or says it in visible words', () => {
      const wrong = found((ladder) => {
        const {moves} = dataOf(ladder);
        const drawn = drawnWays(ladder).map(nameOf).sort();
        const expected = ladder.isList ? [] : moves.map(nameOf).sort();
        return isSame(drawn, expected) ? [] : [{drawn, expected}];
      });
      expect(wrong).toEqual([]);
      expect(found(unsaidMoves)).toEqual([]);
      if (drawsAll) {
        expect(found(({isList}) => (isList ? [{isList}] : []))).toEqual([]);
      }
    });

    test("leads every line from the middle of a card's side to that of another", () => {
      expect(found(strayLines)).toEqual([]);
      expect(found(strayJoins)).toEqual([]);
    });

    test('draws short lines as broad as long ones', () => {
      expect(found(thinJoins)).toEqual([]);
    });

    test('joins as equal only what is equal', () => {
      const wrong = found((ladder) =>
        wrongEquals(ladder, dataOf(ladder).areEqual),
      );
      expect(wrong).toEqual([]);
    });

    test('points each move at the role that it leads to', () => {
      expect(found(strayHeads)).toEqual([]);
      const wrong = found((ladder) =>
        wrongHeads(ladder, ladder.isList ? [] : dataOf(ladder).moves),
      );
      expect(wrong).toEqual([]);
    });

    test('keeps cards apart, and lines off them', () => {
      expect(found(cardsOnCards)).toEqual([]);
      expect(found(linesThroughCards)).toEqual([]);
    });

    test('lets no two lines run upon each other that have no role in common', () => {
      expect(found(linesOnLines)).toEqual([]);
    });

    test('keeps signs apart, and off the cards', () => {
      expect(found(marksOnCards)).toEqual([]);
      expect(found(marksOnMarks)).toEqual([]);
    });

    test('has titles of at least 14 px, with no word broken and nothing cut off', () => {
      expect(found(textFlaws)).toEqual([]);
    });

    test('stays within its place, and its page within the window', () => {
      expect(found(outsiders)).toEqual([]);
      const wide = seenNow().filter(({scrollsSideways}) => scrollsSideways);
      expect(wide.map(({page}) => page)).toEqual([]);
    });
  },
);

/** The pages of one language; of the generated ones only one of each kind, as they draw by the hundred what the written ones draw. */
async function pagesWithLadders(folder: string): Promise<string[]> {
  const pages = await crawl(folder);
  return pages
    .filter(({html}) => html.includes('career-ladder__role'))
    .map(({page}) => page)
    .filter((page) => !/^ar(\/|$)/.test(page))
    .filter((page) => !/^careers\/(?!security(\/senior|$))/.test(page));
}

async function look(
  tab: Page,
): Promise<Pick<SeenPage, 'ladders' | 'scrollsSideways'>> {
  return {
    ladders: await readLadders(tab),
    scrollsSideways: await tab.evaluate(() => {
      const {scrollWidth, clientWidth} = document.documentElement;
      return scrollWidth > clientWidth;
    }),
  };
}

/** A track, or a role that a part of it is drawn around. */
function keyOf({track, around}: DrawnLadder): string {
  return around === undefined ? track : `${track}#${around}`;
}

function dataOf(ladder: DrawnLadder): LadderData {
  return data.get(keyOf(ladder))!;
}

/** Moves that the words of their roles do not name. */
function unsaidMoves(ladder: DrawnLadder): Flaw[] {
  const {roles, moves} = dataOf(ladder);
  const titles = new Map(roles.map(({id, title}) => [id, title]));
  const words = new Map(ladder.cards.map((card) => [card.role, card.words]));
  return moves
    .flatMap(({from, to, both}) => [
      {from, to},
      ...(both ? [{from: to, to: from}] : []),
    ])
    .filter(({from, to}) => !words.get(from)?.includes(titles.get(to)!));
}

/** Without its direction, which its arrowheads tell. */
function nameOf({from, to, kind}: Way): string {
  return `${kind} ${[from, to].sort().join(' – ')}`;
}

function isSame(texts: string[], expected: string[]): boolean {
  return texts.join('\n') === expected.join('\n');
}
