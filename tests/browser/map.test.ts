import path from 'node:path';
import type {Page} from 'playwright-core';
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
  type Way,
} from './support/drawingFlaws';
import {readMaps, type DrawnLadder} from './support/geometry';
import {mapsOf, type MapData} from './support/handbookMaps';
import {enter, mapModes} from './support/modes';
import {visit, withPage} from './support/page';
import {variants} from './support/site';
import {useBrowser, useSite} from './support/use';

const mapPage = 'handbook/people/map';

const browser = useBrowser();
const site = useSite(variants.faster);

let data: MapData[];

beforeAll(async () => {
  data = await mapsOf(path.join(site().folder, '..'));
});

/** Opens the handbook's map in a window that has room for all of it. */
function onMap(use: (page: Page) => Promise<void>): Promise<void> {
  return withPage(
    browser(),
    {viewport: {width: 1920, height: 1000}},
    async (page) => {
      await visit(page, site().url + mapPage);
      await use(page);
    },
  );
}

describe.each(mapModes)('the map, in $name,', (mode) => {
  let maps: DrawnLadder[];
  let scrollsSideways: boolean;

  beforeAll(async () => {
    await withPage(browser(), mode.options ?? {}, async (page) => {
      await visit(page, site().url + (mode.base ?? '') + mapPage);
      await enter(page, mode);
      maps = await readMaps(page);
      scrollsSideways = await page.evaluate(() => {
        const {scrollWidth, clientWidth} = document.documentElement;
        return scrollWidth > clientWidth;
      });
    });
  });

  test('shows every role once, band by band', () => {
    expect(maps.map(({cards}) => cards.map(({role}) => role))).toEqual(
      data.map(({roles}) => roles),
    );
  });

  test('draws every move, also from band to band, or says it in visible words', () => {
    const drawn = maps.map((map) => drawnWays(map).map(nameOf).sort());
    const asked = maps.map(({isList}, index) =>
      isList ? [] : data[index]!.moves.map(nameOf).sort(),
    );
    expect(drawn).toEqual(asked);
    if (mode.drawsAll) {
      expect(maps.some(({isList}) => isList)).toBe(false);
    }
  });

  test('leads every line from card to card, through all bands between them, with an arrowhead at its end', () => {
    expect(maps.flatMap(strayLines)).toEqual([]);
    expect(maps.flatMap(strayJoins)).toEqual([]);
    expect(maps.flatMap(strayHeads)).toEqual([]);
    expect(maps.flatMap(thinJoins)).toEqual([]);
    const wrong = maps.flatMap((map, index) =>
      wrongHeads(map, map.isList ? [] : data[index]!.moves),
    );
    expect(wrong).toEqual([]);
  });

  test('joins as equal only what is equal', () => {
    const wrong = maps.flatMap((map, index) =>
      wrongEquals(map, data[index]!.areEqual),
    );
    expect(wrong).toEqual([]);
  });

  test('keeps cards, lines and signs apart', () => {
    expect(maps.flatMap(cardsOnCards)).toEqual([]);
    expect(maps.flatMap(linesThroughCards)).toEqual([]);
    expect(maps.flatMap(linesOnLines)).toEqual([]);
    expect(maps.flatMap(marksOnCards)).toEqual([]);
    expect(maps.flatMap(marksOnMarks)).toEqual([]);
  });

  test('has titles that can be read, and stays within its place', () => {
    expect(maps.flatMap(textFlaws)).toEqual([]);
    expect(maps.flatMap(outsiders)).toEqual([]);
    expect(scrollsSideways).toBe(false);
  });
});

test('levels stand above their cards, and stay in sight', async () => {
  await onMap(async (page) => {
    await page.locator('[id="map-platform-quality"]').scrollIntoViewIfNeeded();
    const seen = await page.evaluate(() => {
      const levels = document.querySelector('.career-map__levels')!;
      const navbar = document.querySelector('.navbar')!;
      const body = levels.closest('.career-ladder__body')!;
      const startOf = (element: Element) =>
        Math.round(element.getBoundingClientRect().left);
      const starts = [...levels.children].map(startOf);
      const cards = [
        ...body.querySelectorAll<HTMLElement>('.career-ladder__role'),
      ];
      return {
        below: Math.round(
          levels.getBoundingClientRect().top -
            navbar.getBoundingClientRect().bottom,
        ),
        astray: cards
          .filter(
            (card) =>
              starts[Number(card.style.getPropertyValue('--column'))] !==
              startOf(card),
          )
          .map(({id}) => id),
      };
    });
    expect(seen).toEqual({below: 0, astray: []});
  });
});

test('a band is folded with the keyboard; its lines then end in its head', async () => {
  await onMap(async (page) => {
    const band = page.locator('[id="map-hardware-leadership"]');
    await band.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expectFolded(page, 'map-hardware-leadership');
    await page.keyboard.press('Enter');
    expect(await band.getAttribute('open')).not.toBeNull();
  });
});

test('without JavaScript the map is all there, and folds as well', async () => {
  await withPage(
    browser(),
    {viewport: {width: 1920, height: 1000}, javaScriptEnabled: false},
    async (page) => {
      await page.goto(site().url + mapPage);
      await page.locator('[id="map-hardware-leadership"] > summary').click();
      expect(
        await page
          .locator('[id="map-hardware-leadership"]')
          .getAttribute('open'),
      ).toBeNull();
    },
  );
});

test('the list of tracks leads to each band, below the levels', async () => {
  await onMap(async (page) => {
    await page
      .getByRole('navigation', {name: 'Tracks'})
      .getByRole('link', {name: 'Quality'})
      .click();
    const summary = page.locator('[id="map-platform-quality"] > summary');
    const [band, levels] = await Promise.all([
      summary.boundingBox(),
      page.locator('.career-map__levels').first().boundingBox(),
    ]);
    expect(band!.y).toBeGreaterThanOrEqual(levels!.y + levels!.height - 1);
    expect(band!.y).toBeLessThan(levels!.y + levels!.height + 40);
  });
});

/** Each line that ends in the band ends in its head, and no card of it can be seen. */
async function expectFolded(page: Page, id: string): Promise<void> {
  const seen = await page.evaluate((band) => {
    const element = document.getElementById(band)!;
    const summary = element.querySelector('summary')!;
    const isSeen = (one: Element) => one.checkVisibility();
    return {
      height:
        element.getBoundingClientRect().height -
        summary.getBoundingClientRect().height,
      cards: [...element.querySelectorAll('.career-ladder__card')].filter(
        isSeen,
      ).length,
      heads: [...summary.querySelectorAll('[data-mark="head"]')].filter(isSeen)
        .length,
    };
  }, id);
  expect(seen).toMatchObject({height: 0, cards: 0});
  expect(seen.heads).toBeGreaterThan(0);
}

/** Without its direction, which its arrowheads tell. */
function nameOf({from, to, kind}: Way): string {
  return `${kind} ${[from, to].sort().join(' – ')}`;
}
