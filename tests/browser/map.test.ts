import path from 'node:path';
import type {Page} from 'playwright-core';
import {readMaps, type DrawnLadder} from './support/geometry';
import {mapsOf, type MapData} from './support/handbookMaps';
import {mapFlaws} from './support/mapFlaws';
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

  test('shows every role and every move, without a flaw', () => {
    expect(maps.map((map, index) => mapFlaws(map, data[index]!))).toEqual(
      data.map(() => ({})),
    );
  });

  test('is drawn wherever it has the room', () => {
    if (mode.drawsAll) {
      expect(maps.some(({isList}) => isList)).toBe(false);
    }
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
      // Counted as columns of the grid, whose gutters are columns too.
      const columnOf = (card: HTMLElement) =>
        (Number(card.style.getPropertyValue('--column')) - 1) / 2;
      const cards = [
        ...body.querySelectorAll<HTMLElement>('.career-ladder__role'),
      ];
      return {
        below: Math.round(
          levels.getBoundingClientRect().top -
            navbar.getBoundingClientRect().bottom,
        ),
        astray: cards
          .filter((card) => starts[columnOf(card)] !== startOf(card))
          .map(({id}) => id),
      };
    });
    expect(seen).toEqual({below: 0, astray: []});
  });
});

test('Tab reaches the list of tracks, then each band and its roles in career order; not what is folded', async () => {
  await onMap(async (page) => {
    await page.locator('[id="map-security"] > summary').click();
    await page.locator('.career-map__jump a').last().focus();
    const reached: string[] = [];
    while (reached.length < 12) {
      await page.keyboard.press('Tab');
      reached.push(
        await page.evaluate(() => {
          const {textContent, tagName, classList} = document.activeElement!;
          const isCard = classList.contains('career-ladder__card');
          const title = document.activeElement!.querySelector(
            '.career-ladder__title',
          );
          return `${tagName.toLowerCase()}: ${(isCard ? title : document.activeElement)?.textContent.trim() ?? textContent}`;
        }),
      );
    }
    expect(reached).toMatchInlineSnapshot(`
      [
        "summary: Development",
        "a: The whole ladder: Development",
        "a: Developer",
        "a: Senior Developer",
        "a: Staff Developer",
        "a: Engineering Manager",
        "a: Distinguished Developer",
        "a: Director of Engineering",
        "a: Engineering Fellow",
        "a: VP of Engineering",
        "summary: Security Engineering",
        "summary: Mechanical Engineering",
      ]
    `);
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
      const maps = await readMaps(page);
      expect(maps.map((map, index) => mapFlaws(map, data[index]!))).toEqual(
        data.map(() => ({})),
      );
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
