import type {Page} from 'playwright-core';
import {flawsOf, visibleLadders} from '../places/flaws';
import {usePlaces, variants} from '../places/build';
import {visit, withPage, zoomText} from '../support/page';
import {careerPage, ladders} from '../support/careerPage';
import {variants as handbooks} from '../support/site';
import {useBrowser, useSite} from '../support/use';
import {
  paintedFrames,
  watchFrames,
  watchedFrames,
} from '../support/watchFrames';
import {conditions, type Condition} from './conditions';
import {files, readingPage} from './site';

const browser = useBrowser();
const site = usePlaces({...variants.faster, name: 'reading', files});
const handbook = useSite(handbooks.faster);

const pages = [
  {
    name: 'a page full of ladders',
    tracks: readingPage.tracks,
    url: () => site().url + readingPage.path,
  },
  {
    name: 'the career page',
    tracks: Object.keys(ladders),
    url: () => handbook().url + careerPage,
  },
];

describe.each(conditions)('with $name', (condition) => {
  test.each(pages)(
    '$name is whole, and stays where it is',
    async ({tracks, url}) => {
      await withPage(browser(), condition.options ?? {}, async (page) => {
        await watchFrames(page);
        await begin(page, condition);
        await visit(page, url());
        const painted = (await paintedFrames(page)).map(({places}) => places);
        const whole = painted.at(-1) ?? '';
        // A long page may be painted before its end has arrived: ladders that are there already stay where they are.
        expect(
          painted.filter((places) => !whole.startsWith(places.slice(0, -1))),
        ).toEqual([]);
        expect((await watchedFrames(page)).shifts).toEqual([]);
        const ladders = await visibleLadders(page);
        expect(ladders.map(({track}) => track)).toEqual(tracks);
        expect(await flawsOf(page)).toEqual([]);
      });
    },
  );
});

/** What has to hold before the page is there. */
async function begin(
  page: Page,
  {style = '', textZoom}: Condition,
): Promise<void> {
  await page.addInitScript((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }, style);
  if (textZoom) {
    await zoomText(page, textZoom);
  }
}

test.each(pages)('$name is whole without JavaScript', async ({url}) => {
  await withPage(browser(), {javaScriptEnabled: false}, async (page) => {
    await page.goto(url());
    expect(await flawsOf(page)).toEqual([]);
  });
});

test('nothing moves for a reader who wants no motion', async () => {
  await withPage(browser(), {reducedMotion: 'reduce'}, async (page) => {
    await visit(page, handbook().url + careerPage);
    const card = page.locator('a.career-ladder__card').first();
    await card.hover();
    await card.focus();
    await page.locator('.career-ladder summary').first().click();
    expect(
      await page.evaluate(() =>
        document
          .getAnimations()
          .map(({effect}) => (effect as KeyframeEffect).target)
          .filter((target) => target?.closest('.career-ladder'))
          .map((target) => target?.className),
      ),
    ).toEqual([]);
  });
});
