import {appendFile} from 'node:fs/promises';
import path from 'node:path';
import {careerPage} from './support/careerPage';
import {withPage} from './support/page';
import {variants, type Variant} from './support/site';
import {useBrowser, useSite} from './support/use';

const browser = useBrowser();

/** What a company writes into its own style sheet. */
const ownStyles = `
:root {
  --career-ladder-line: rgb(1, 2, 3);
}
[data-theme='dark'] {
  --career-ladder-line: rgb(4, 5, 6);
}
.career-ladder .career-ladder__card {
  border-radius: 13px;
}
.career-ladder__card:hover {
  translate: 0 -1px;
}
`;

function withOwnStyles(variant: Variant): Variant {
  return {
    ...variant,
    careers: false,
    name: `${variant.name}-own-styles`,
    // English alone: nothing here depends on a language.
    languages: ['en'],
    edit: (folder) =>
      appendFile(path.join(folder, 'src/css/content.css'), ownStyles),
  };
}

describe.each([
  ['with cascade layers', withOwnStyles(variants.faster)],
  ['without cascade layers', withOwnStyles(variants.webpack)],
])('%s', (_name, variant) => {
  const site = useSite(variant);

  test.each([
    ['light', 'rgb(1, 2, 3)'],
    ['dark', 'rgb(4, 5, 6)'],
  ] as const)(
    'a custom property of the site takes effect in %s mode',
    async (colorScheme, color) => {
      await withPage(browser(), {colorScheme}, async (page) => {
        await page.goto(
          `${site().url}${careerPage}?docusaurus-theme=${colorScheme}`,
        );
        const lines = page.locator('.career-ladder__strip').first();
        expect(await lines.evaluate((e) => getComputedStyle(e).color)).toBe(
          color,
        );
      });
    },
  );

  test("a rule of the site with one class more than the theme's takes effect", async () => {
    await withPage(browser(), {}, async (page) => {
      await page.goto(site().url + careerPage);
      const card = page.locator('.career-ladder__card').first();
      expect(await card.evaluate((e) => getComputedStyle(e).borderRadius)).toBe(
        '13px',
      );
    });
  });

  test('a rule of the site about what the theme leaves open takes effect', async () => {
    await withPage(browser(), {}, async (page) => {
      await page.goto(site().url + careerPage);
      const card = page.locator('a.career-ladder__card').first();
      await card.hover();
      expect(await card.evaluate((e) => getComputedStyle(e).translate)).toBe(
        '0px -1px',
      );
    });
  });
});
