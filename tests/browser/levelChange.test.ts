import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {careerPage} from './support/careerPage';
import {loadedFiles} from './support/loadedFiles';
import {allModes} from './support/modes';
import {emulate, visit, withPage} from './support/page';
import {variants} from './support/site';
import {useBrowser, useSite} from './support/use';

const browser = useBrowser();
const site = useSite(variants.faster);

const comparison = 'section.career-change';

/** Neither moves anything. */
const colours = ['dark', 'forced colours'];

describe('the comparison of Senior with what follows', () => {
  test.each(allModes.filter(({name}) => !colours.includes(name)))(
    'fits its page in $name',
    async ({options, base, prepare}) => {
      await withPage(browser(), options ?? {}, async (page) => {
        await visit(page, site().url + (base ?? '') + careerPage);
        await prepare?.(page);
        const overflowing = await page
          .locator(`${comparison}, ${comparison} *`)
          .evaluateAll((elements) =>
            elements
              .filter(
                ({scrollWidth, clientWidth}) =>
                  clientWidth > 0 && scrollWidth > clientWidth,
              )
              .map((element) => element.getAttribute('class')),
          );
        expect(overflowing).toEqual([]);
      });
    },
  );

  test('marks words that differ with a line under or through them, not by colour alone', async () => {
    await withPage(browser(), {}, async (page) => {
      await visit(page, site().url + careerPage);
      const lineOf = async (tag: string) =>
        page
          .locator(`${comparison} ${tag}`)
          .first()
          .evaluate((marked) => getComputedStyle(marked).textDecorationLine);
      expect(await lineOf('ins')).toBe('underline');
      expect(await lineOf('del')).toBe('line-through');
    });
  });

  test('unfolds what stays by keyboard', async () => {
    await withPage(browser(), {}, async (page) => {
      await visit(page, site().url + careerPage);
      const folded = page.locator(`${comparison} details`).first();
      const text = folded.getByRole('listitem').first();
      expect(await text.isVisible()).toBe(false);
      await folded.locator('summary').focus();
      await page.keyboard.press('Enter');
      expect(await text.isVisible()).toBe(true);
    });
  });

  test('is whole without JavaScript', async () => {
    await withPage(browser(), {javaScriptEnabled: false}, async (page) => {
      await page.goto(site().url + careerPage);
      const folded = page.locator(`${comparison} details`).first();
      await folded.locator('summary').click();
      expect(await folded.getByRole('listitem').first().isVisible()).toBe(true);
      expect(await page.locator(comparison).count()).toBe(2);
      const columns = await page
        .locator('.career-change__competency')
        .first()
        .evaluate((row) => getComputedStyle(row).gridTemplateColumns);
      expect(columns.split(' ')).toHaveLength(2);
    });
  });

  test('is open on paper', async () => {
    await withPage(browser(), {}, async (page) => {
      await visit(page, site().url + careerPage);
      await emulate(page, {media: 'print'});
      const height = await page
        .locator(`${comparison} details`)
        .first()
        .evaluate((details) => {
          const summary = details.querySelector('summary');
          return details.clientHeight - (summary?.clientHeight ?? 0);
        });
      expect(height).toBeGreaterThan(30);
    });
  });
});

test('what is expected in other roles is neither in the page nor in its scripts', async () => {
  const files = await loadedFiles(browser(), site(), careerPage);
  const html = await readFile(
    path.join(site().folder, careerPage, 'index.html'),
    'utf8',
  );
  const texts = [html, ...files.values()];
  const has = (words: string) => texts.some((text) => text.includes(words));
  expect(has('Has made it a habit that teams keep up')).toBe(true);
  expect(has('Describes the attacker of ten years from now')).toBe(false);
});
