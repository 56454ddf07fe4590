import {careerPage, roleCount} from './support/careerPage';
import {visit, withPage} from './support/page';
import {variants} from './support/site';
import {useBrowser, useSite} from './support/use';

const browser = useBrowser();
const site = useSite(variants.faster);

/** Places of links in a PDF: a link has one on every page that it reaches. */
function linkBoxes(pdf: Buffer): string[] {
  const boxes = pdf
    .toString('latin1')
    .matchAll(/\/Subtype \/Link[^>]*?\/Rect \[([^\]]+)\]/g);
  return [...boxes].map(([, box = '']) => box);
}

describe.each(['A4', 'Letter'])('on %s', (format) => {
  test.each([
    {way: 'portrait', landscape: false},
    {way: 'landscape', landscape: true},
  ])('no page break cuts a card, $way', async ({landscape}) => {
    await withPage(browser(), {}, async (page) => {
      await visit(page, site().url + careerPage);
      await page.evaluate(() => {
        for (const link of document.querySelectorAll(
          'a:not(.career-ladder__card)',
        )) {
          link.removeAttribute('href');
        }
      });
      const pdf = await page.pdf({format, landscape});
      expect(linkBoxes(pdf)).toHaveLength(roleCount);
    });
  });
});

test('a card that a page break cuts would be found', async () => {
  await withPage(browser(), {}, async (page) => {
    await page.setContent(
      '<a href="https://example.com" style="display: block; block-size: 1500px">Tall</a>',
    );
    expect(linkBoxes(await page.pdf({format: 'A4'}))).toHaveLength(2);
  });
});
