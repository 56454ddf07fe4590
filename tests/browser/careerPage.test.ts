import {careerPage, ladders, roleCount} from './support/careerPage';
import {visit, withPage} from './support/page';
import {variants} from './support/site';
import {useBrowser, useSite} from './support/use';
import {paintedFrames, watchFrames, watchedFrames} from './support/watchFrames';

const browser = useBrowser();
const site = useSite(variants.faster);

const allTitles = Object.values(ladders)
  .flatMap(({roles}) => roles)
  .map(({title}) => title);

describe.each(Object.entries(ladders))(
  'without JavaScript, the %s ladder',
  (track, ladder) => {
    test('is a list of links in career order', async () => {
      await withPage(browser(), {javaScriptEnabled: false}, async (page) => {
        await page.goto(site().url + careerPage);
        const links = await page
          .locator(
            `.career-ladder[data-track="${track}"] a.career-ladder__card`,
          )
          .evaluateAll((cards) =>
            cards.map((card) => ({
              title: card.querySelector('.career-ladder__title')?.textContent,
              href: card.getAttribute('href'),
            })),
          );
        expect(links).toEqual(
          ladder.roles.map(({title, href}) => ({title, href})),
        );
      });
    });

    test('says its moves in sentences', async () => {
      await withPage(browser(), {javaScriptEnabled: false}, async (page) => {
        await page.goto(site().url + careerPage);
        for (const {id} of ladder.roles) {
          const words = await page
            .locator(`#ladder-${track}-${id} .career-ladder__words`)
            .allTextContents();
          const destinations = ladder.moves
            .filter(([from]) => from === id)
            .map(
              ([, to]) => ladder.roles.find((role) => role.id === to)!.title,
            );
          const said = words.join(' ').match(/Leads to ([^(.]*)/g) ?? [];
          expect([
            id,
            allTitles.filter((title) =>
              said.some((text) => names(text, title)),
            ),
          ]).toEqual([id, expect.arrayContaining(destinations)]);
          expect([id, said.length > 0]).toEqual([id, destinations.length > 0]);
        }
      });
    });
  },
);

function names(sentence: string, title: string): boolean {
  return sentence
    .replace('Leads to ', '')
    .split(/,? and |, /)
    .some((part) => part.trim() === title);
}

test('the first painted frame holds all ladders, and nothing of them flashes or moves', async () => {
  await withPage(browser(), {}, async (page) => {
    await watchFrames(page);
    await visit(page, site().url + careerPage);
    await page.waitForTimeout(500);
    const {shifts} = await watchedFrames(page);
    const painted = await paintedFrames(page);
    expect(painted.length).toBeGreaterThan(5);
    expect([...new Set(painted.map(({titles}) => titles))]).toEqual([
      allTitles.join('\n'),
    ]);
    expect(new Set(painted.map(({places}) => places)).size).toBe(1);
    expect(shifts).toEqual([]);
  });
});

test('client-side navigation shows the ladders at once, without a reload', async () => {
  await withPage(browser(), {}, async (page) => {
    await watchFrames(page);
    await visit(page, `${site().url}handbook/engineering/how-we-work`);
    await page.evaluate(() => Object.assign(window, {stayed: true}));
    await page
      .locator(`.theme-doc-sidebar-menu a[href="/${careerPage}"]`)
      .click();
    await page.waitForURL(`**/${careerPage}`);
    await page.locator('.career-ladder').first().waitFor();
    await page.waitForTimeout(500);
    const {frames} = await watchedFrames(page);
    const first = frames.findIndex(({titles}) => titles !== '');
    expect([...new Set(frames.slice(first).map(({titles}) => titles))]).toEqual(
      [allTitles.join('\n')],
    );
    expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
  });
});

test('a card leads to its job section without a reload', async () => {
  await withPage(browser(), {}, async (page) => {
    await visit(page, site().url + careerPage);
    await page.evaluate(() => Object.assign(window, {stayed: true}));
    await page.locator('#ladder-security-staff-security-engineer a').click();
    await page.waitForURL('**/jobs/security#staff-security-engineer');
    await page.locator('#staff-security-engineer').waitFor();
    expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
  });
});

test('Tab reaches the roles in career order', async () => {
  await withPage(browser(), {}, async (page) => {
    await visit(page, site().url + careerPage);
    await page.locator('h1').click();
    const reached: string[] = [];
    for (
      let presses = 0;
      presses < 100 && reached.length < roleCount;
      presses++
    ) {
      await page.keyboard.press('Tab');
      const role = await page.evaluate(
        () =>
          document.activeElement
            ?.closest('.career-ladder__role')
            ?.querySelector('.career-ladder__title')?.textContent,
      );
      if (role) {
        reached.push(role);
      }
    }
    expect(reached).toEqual(allTitles);
  });
});
