import type {Page} from 'playwright-core';
import {enoughForBrowser} from '../support/browsers';
import {openPage, visit} from '../support/page';
import {useBrowser} from '../support/use';
import {usePlaces, variants} from './build';
import {flawsOf, visibleLadders} from './flaws';
import {places, samples, titles, type Place} from './places';

const browser = useBrowser();

const usual = {variant: variants.faster, opened: places};
const setUps = enoughForBrowser(
  [
    usual,
    {variant: variants.webpack, opened: places},
    {variant: variants.withoutSlash, opened: samples},
    {variant: variants.hash, opened: samples},
  ],
  [usual],
);

describe.each(setUps)('built $variant.name', ({variant, opened}) => {
  const site = usePlaces(variant);
  let page: Page;
  let messages: string[];
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({page, messages, close} = await openPage(browser(), {
      reducedMotion: 'reduce',
    }));
  });

  beforeEach(() => {
    messages.length = 0;
  });

  afterAll(async () => {
    await close();
  });

  function addressOf(path: string): string {
    const below = path.slice(1) + (variant.trailingSlash ? '/' : '');
    return variant.router === 'hash'
      ? `${site().url}#/${below}`
      : site().url + below;
  }

  test.each(opened)('$name, opened by its address', async (place) => {
    // Another document, because an address that differs in its `#…` only would load nothing.
    await page.goto('about:blank');
    await visit(page, addressOf(place.path));
    // The hash router's server knows nothing of what follows the `#`: the page comes in parts, its heading with its text.
    await page.locator('main :is(h1, h2)').first().waitFor();
    await lookAt(page, place);
    expect(messages).toEqual([]);
  });

  describe('without a reload', () => {
    beforeAll(async () => {
      await visit(page, site().url);
      await page.evaluate(() => Object.assign(window, {stayed: true}));
    });

    test.each(opened)('$name, reached by a link', async (place) => {
      await page.locator('a.navbar__brand').click();
      await page.getByRole('link', {name: place.name, exact: true}).click();
      await page
        .getByText('Where a ladder can stand')
        .waitFor({state: 'detached'});
      await lookAt(page, place);
      expect(messages).toEqual([]);
      expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
    });

    test.each([...titles.navigation, ...titles.galley])(
      'the card "%s" leads to its section',
      async (title) => {
        await page.locator('a.navbar__brand').click();
        await page.getByRole('link', {name: 'Two ladders'}).click();
        await page
          .locator('a.career-ladder__card')
          .filter({has: page.getByText(title, {exact: true})})
          .click();
        const section = page
          .locator('h2')
          .filter({hasText: new RegExp(`^${title}`)});
        await section.waitFor();
        expect(page.url()).toBe(
          `${addressOf('/docs/jobs')}#${(await section.getAttribute('id')) ?? ''}`,
        );
        expect(messages).toEqual([]);
        expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
      },
    );
  });
});

/** Checks all that can be seen of a page, step by step. */
async function lookAt(page: Page, {views}: Place): Promise<void> {
  for (const {tracks, open} of views) {
    await open?.(page);
    const ladders = await visibleLadders(page);
    expect(ladders.map(({cards}) => cards.map(({title}) => title))).toEqual(
      tracks.map((track) => titles[track]),
    );
    expect(await flawsOf(page)).toEqual([]);
  }
}
