import type {Page} from 'playwright-core';
import {visit, withPage} from './support/page';
import {variants} from './support/site';
import {useBrowser, useSite} from './support/use';

const browser = useBrowser();
const site = useSite(variants.faster);

/** Where a reader begins: a page without a ladder. */
const start = 'handbook';

async function search(page: Page, words: string): Promise<void> {
  const box = page.getByLabel('Search');
  await box.click();
  await box.pressSequentially(words);
}

/** Waits until the element that the page's address names stands in the window. */
async function waitForTarget(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const {top, bottom} = document
      .getElementById(location.hash.slice(1))!
      .getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}

describe('a search finds, as its first hit,', () => {
  test.each([
    [
      'a role by its title',
      'distinguished security',
      'Distinguished Security Engineer',
      'careers/security/distinguished-security-engineer',
    ],
    [
      'a role by an earlier title',
      'security architect',
      'Formerly: Security architect',
      'careers/security/staff-security-engineer',
    ],
  ])('%s', async (_, words, hit, found) => {
    await withPage(browser(), {}, async (page) => {
      await visit(page, site().url + start);
      await search(page, words);
      await page.getByRole('option').first().filter({hasText: hit}).waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(site().url + found);
    });
  });
});

test.each(['', 'ar/'])(
  'a search for a rare word of an expectation leads to the role it is written for, from "%s…"',
  async (base) => {
    await withPage(browser(), {}, async (page) => {
      await visit(page, site().url + base + start);
      await search(page, 'stolen');
      await page
        .getByRole('option')
        .filter({
          hasText: 'one stolen station',
          has: page.getByText('Security', {exact: true}),
        })
        .click();
      await page.waitForURL(
        `${site().url}${base}jobs/security#staff-security-engineer`,
      );
      await waitForTarget(page);
    });
  },
);
