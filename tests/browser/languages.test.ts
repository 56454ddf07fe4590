// German texts are meant: cspell:disable
import {messagesFor} from 'career-ladder';
import type {Page} from 'playwright-core';
import {careerPage} from './support/careerPage';
import {readLadders} from './support/geometry';
import {withPage} from './support/page';
import {translatedSite} from './support/translatedSite';
import {useBrowser, useSite} from './support/use';

const browser = useBrowser();
const site = useSite(translatedSite);

/** Opens the career page in a language; scripts have no part in what it says. */
async function read(
  locale: string,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  await withPage(browser(), {javaScriptEnabled: false}, async (page) => {
    await page.goto(`${site().url}${locale}/${careerPage}`);
    await look(page);
  });
}

describe.each([
  {
    locale: 'de',
    title: 'Erfahrene:r Entwickler:in',
    sentences:
      'Führt zu Expert:in Entwicklung und Leitung Entwicklung (Voraussetzung: Leistung und Bedarf). In dieser Rolle kann man auf Dauer bleiben.',
  },
  {
    locale: 'ar',
    title: 'مطور أول',
    sentences:
      'يؤدي إلى مطور رئيسي ومدير هندسة (الشرط: الجدارة وحاجة الشركة). يمكن البقاء في هذه الوظيفة على الدوام.',
  },
])('the career page in $locale', ({locale, title, sentences}) => {
  test('forms its sentences of translated titles', async () => {
    await read(locale, async (page) => {
      const role = page.locator('#ladder-development-senior-developer');
      expect(await role.locator('.career-ladder__title').textContent()).toBe(
        title,
      );
      expect(await role.locator('.career-ladder__words').textContent()).toBe(
        sentences,
      );
    });
  });

  test('has no word of the interface in English', async () => {
    const inEnglish = Object.values(messagesFor('en')).flatMap(({message}) =>
      // Between what is filled in.
      message.split(/\{\w+\}/).filter((part) => /\w{3}/.test(part)),
    );
    await read(locale, async (page) => {
      const texts = await page
        .locator('.career-ladder')
        .evaluateAll((ladders) =>
          ladders.map(
            (ladder) =>
              `${ladder.getAttribute('aria-label')} ${ladder.textContent}`,
          ),
        );
      expect(texts).toHaveLength(2);
      expect(
        inEnglish.filter((part) => texts.join(' ').includes(part)),
      ).toEqual([]);
    });
  });
});

test('ladders run from right to left in Arabic: cards, lines and arrowheads', async () => {
  await read('ar', async (page) => {
    for (const {cards, lines, marks} of await readLadders(page)) {
      const startOf = (id: string): number =>
        cards.find(({role}) => role === id)!.box.right;
      const promotions = lines.filter(({kind}) => kind === 'promotion');
      expect(promotions.length).toBeGreaterThan(0);
      expect(
        promotions.filter(
          ({from, to, points}) =>
            startOf(from) <= startOf(to) || points[0]!.x <= points.at(-1)!.x,
        ),
      ).toEqual([]);

      const heads = marks.filter(({kind}) => kind === 'head');
      expect(heads.length).toBeGreaterThan(0);
      expect(
        heads.filter(({box, tip}) => tip!.x >= (box.left + box.right) / 2),
      ).toEqual([]);
    }
  });
});
