import type {BrowserContextOptions, Page} from 'playwright-core';
import {emulate, hydrated, visit, withPage} from './support/page';
import {variants} from './support/site';
import {useBrowser, useSite} from './support/use';

const matrixPage = 'handbook/engineering/what-we-expect';

const browser = useBrowser();
const site = useSite(variants.faster);

const phone: BrowserContextOptions = {viewport: {width: 375, height: 800}};
const noScript: BrowserContextOptions = {javaScriptEnabled: false};

/** Opens the handbook's matrices: of Security, and of Development. */
function onMatrices(
  address: string,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  return withPage(browser(), options, async (page) => {
    const url = site().url + matrixPage + address;
    await (options.javaScriptEnabled === false
      ? page.goto(url)
      : visit(page, url));
    await use(page);
  });
}

interface Shown {
  levels: string[];
  themes: string[];
}

/** The levels and the themes of the first matrix of which a cell can be seen. */
function shown(page: Page): Promise<Shown> {
  return page.evaluate(() => {
    const table = document.querySelector<HTMLTableElement>(
      '.career-matrix table',
    )!;
    const heads = [...table.tHead!.rows[0]!.cells];
    const cells = [...table.querySelectorAll('td')].filter((cell) =>
      cell.checkVisibility(),
    );
    const columns = new Set(cells.map(({cellIndex}) => cellIndex));
    const groups = new Set(cells.map((cell) => cell.closest('tbody')!));
    return {
      levels: heads
        .filter((_head, index) => columns.has(index))
        .map(({textContent}) => textContent),
      themes: [...groups].map(({rows}) => rows[0]!.textContent),
    };
  });
}

const all: Shown = {
  levels: [
    'Associate',
    'Senior',
    'Staff',
    'Manager',
    'Distinguished',
    'Director',
    'Fellow',
  ],
  themes: [
    'With one another',
    'Choosing well',
    'The work itself',
    'Looking after people',
    'Keeping it safe',
  ],
};

/** Chooses in the first matrix as a reader does: by the words. */
async function choose(page: Page, ...names: string[]): Promise<void> {
  for (const name of names) {
    await page
      .locator('.career-matrix')
      .first()
      .locator('label:visible')
      .filter({hasText: name})
      .click();
  }
}

/** Where a cell is, and what could hide it: the page's bar, and the matrix's own heads. */
function placeOf(page: Page, id: string) {
  return page.evaluate((cellId) => {
    const cell = document.getElementById(cellId)!;
    const box = cell.getBoundingClientRect();
    const row = cell.closest('tr')!.cells[0]!.getBoundingClientRect();
    const head = cell
      .closest('table')!
      .tHead!.rows[0]!.cells[0]!.getBoundingClientRect();
    const bar = document.querySelector('.navbar')!.getBoundingClientRect();
    const {outlineStyle} = getComputedStyle(cell);
    return {
      isSeen: cell.checkVisibility() && box.top >= bar.bottom,
      isBelowBar: head.top >= bar.bottom,
      isBelowHead: box.top >= head.bottom - 1,
      isBesideName: box.left >= row.right - 1 && box.right <= innerWidth,
      isBelowName: row.top >= bar.bottom && box.top >= row.bottom - 1,
      isMarked: outlineStyle === 'solid',
    };
  }, id);
}

/** Waits until a script has scrolled to what is linked to, which takes it two frames. */
function settled(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame += 1) {
      await new Promise(requestAnimationFrame);
    }
  });
}

function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const {scrollWidth, clientWidth} = document.documentElement;
    return scrollWidth > clientWidth;
  });
}

describe('a matrix', () => {
  test('is all there, one matrix after the other, with no anchor twice', async () => {
    await onMatrices('', {}, async (page) => {
      expect(await shown(page)).toEqual(all);
      expect(await scrollsSideways(page)).toBe(false);
      const ids = await page
        .locator('[id]')
        .evaluateAll((elements) => elements.map(({id}) => id));
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      expect(ids).toEqual(
        expect.arrayContaining(['plain-words-senior', 'plain-words-senior-2']),
      );
    });
  });

  test.each(['', 'ar/'])(
    'keeps its heads in sight while it scrolls, in "%s"',
    async (base) => {
      await withPage(browser(), {}, async (page) => {
        await visit(page, site().url + base + matrixPage);
        const moved = await page.evaluate((isRightToLeft) => {
          const scroller = document.querySelector('.career-matrix__scroller')!;
          scroller.scrollTo(isRightToLeft ? -300 : 300, 700);
          const [box, head, name] = [
            scroller,
            scroller.querySelector('thead th:last-child')!,
            scroller.querySelector('tbody:nth-of-type(3) [scope="row"]')!,
          ].map((element) => element.getBoundingClientRect());
          return {
            by: [Math.abs(scroller.scrollLeft), scroller.scrollTop],
            head: Math.round(head!.top - box!.top),
            name: Math.round(
              isRightToLeft ? box!.right - name!.right : name!.left - box!.left,
            ),
          };
        }, base !== '');
        expect(moved).toEqual({by: [300, 700], head: 0, name: 0});
      });
    },
  );

  test('does not move while it loads', async () => {
    await onMatrices('', {}, async (page) => {
      const shift = await page.evaluate(
        () =>
          new Promise((resolve) => {
            new PerformanceObserver((list) => {
              const entries = list.getEntries() as unknown as {value: number}[];
              resolve(entries.reduce((sum, {value}) => sum + value, 0));
            }).observe({type: 'layout-shift', buffered: true});
            setTimeout(() => resolve(0), 500);
          }),
      );
      expect(shift).toBe(0);
    });
  });

  test('can be taken away as a table for spreadsheets', async () => {
    await onMatrices('', {}, async (page) => {
      const link = page.getByRole('link', {name: 'Download as CSV'}).first();
      const [expected, text] = await Promise.all([
        page
          .locator('.career-matrix')
          .first()
          .locator('.career-matrix__expectation')
          .count(),
        link.evaluate(async (element) => {
          const response = await fetch((element as HTMLAnchorElement).href);
          return new TextDecoder('utf-8', {ignoreBOM: true}).decode(
            await response.arrayBuffer(),
          );
        }),
      ]);
      expect(text).toMatch(
        /^\uFEFFTheme,Competency,Level,Expectation,Examples,Applies to\r\n/,
      );
      expect(text.split('\r\n')).toHaveLength(expected + 2);
    });
  });
});

describe('what is chosen', () => {
  test.each([{name: 'with'}, {name: 'without', options: noScript}])(
    'alone is shown, $name JavaScript',
    async ({options = {}}) => {
      await onMatrices('', options, async (page) => {
        await choose(page, 'Senior');
        expect(await shown(page)).toEqual({...all, levels: ['Senior']});
        await choose(page, 'Keeping it safe');
        expect(await shown(page)).toEqual({
          levels: ['Senior'],
          themes: ['Keeping it safe'],
        });
      });
    },
  );

  test('is kept in the address and read from it, in each matrix that has it', async () => {
    await onMatrices('', {}, async (page) => {
      await choose(page, 'Associate', 'Keeping it safe');
      expect(new URL(page.url()).search).toBe('?level=associate&theme=safety');
      await page.reload();
      await hydrated(page);
      expect(await shown(page)).toEqual({
        levels: ['Associate'],
        themes: ['Keeping it safe'],
      });
      const others = page
        .locator('.career-matrix')
        .nth(1)
        .locator(':checked:visible');
      expect(
        await others.evaluateAll((inputs) =>
          inputs.map((input) => (input as HTMLInputElement).value),
        ),
      ).toEqual(['', '']);
    });
  });

  test('is chosen with the keyboard', async () => {
    await onMatrices('', {}, async (page) => {
      const first = page.locator('.career-matrix').first();
      await first.locator('[data-kind="level"] input').first().focus();
      await page.keyboard.press('ArrowRight');
      expect((await shown(page)).levels).toEqual(['Associate']);
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowRight');
      expect((await shown(page)).themes).toEqual(['With one another']);
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(() =>
          document.activeElement?.getAttribute('aria-label'),
        ),
      ).toBe('What is expected: Security Engineering');
    });
  });
});

describe('a link to a cell', () => {
  const id = 'threat-modelling-distinguished';
  const inMatrix = {
    isSeen: true,
    isBelowBar: true,
    isBelowHead: true,
    isBesideName: true,
    isMarked: true,
  };

  test('shows it below the heads and beside its name', async () => {
    await onMatrices(`#${id}`, {}, async (page) => {
      await settled(page);
      expect(await placeOf(page, id)).toMatchObject(inMatrix);
    });
  });

  test('shows it where the page is not loaded anew', async () => {
    await onMatrices(`#${id}`, {}, async (page) => {
      await page
        .locator('.menu')
        .getByRole('link', {name: 'The two paths'})
        .click();
      await page.waitForURL('**/two-paths');
      await page.goBack();
      await page.locator(`[id="${id}"][data-target]`).waitFor();
      await settled(page);
      expect(await placeOf(page, id)).toMatchObject(inMatrix);
    });
  });

  test('shows it although something else was chosen', async () => {
    await onMatrices(`?level=senior&theme=craft#${id}`, {}, async (page) => {
      await settled(page);
      expect(await placeOf(page, id)).toMatchObject(inMatrix);
      expect(new URL(page.url()).search).toBe(
        '?level=distinguished&theme=safety',
      );
    });
  });

  test('is in each cell, for the keyboard too', async () => {
    await onMatrices('', {}, async (page) => {
      const name = 'Threat modelling – Distinguished';
      await page.getByRole('link', {name}).focus();
      await page.keyboard.press('Enter');
      await page.locator(`[id="${id}"][data-target]`).waitFor();
      expect(new URL(page.url()).hash).toBe(`#${id}`);
      await settled(page);
      expect(await placeOf(page, id)).toMatchObject(inMatrix);
    });
  });

  test.each([
    {name: 'with', options: phone},
    {name: 'without', options: {...phone, ...noScript}},
  ])(
    'shows its level on a phone, $name JavaScript, until another is chosen',
    async ({options}) => {
      await onMatrices(`#${id}`, options, async (page) => {
        expect(await placeOf(page, id)).toMatchObject({
          isSeen: true,
          isBelowName: true,
          isMarked: true,
        });
        expect((await shown(page)).levels).toEqual(['Distinguished']);
        await choose(page, 'Director');
        expect((await shown(page)).levels).toEqual(['Director']);
      });
    },
  );
});

describe('on a phone', () => {
  test.each([{name: 'with'}, {name: 'without', options: noScript}])(
    'one level is shown at a time, $name JavaScript',
    async ({options}) => {
      await onMatrices('', {...phone, ...options}, async (page) => {
        expect(await shown(page)).toEqual({...all, levels: ['Associate']});
        expect(await scrollsSideways(page)).toBe(false);
        await choose(page, 'Manager', 'Choosing well');
        expect(await shown(page)).toEqual({
          levels: ['Manager'],
          themes: ['Choosing well'],
        });
      });
    },
  );

  test('a cell stands below its name and has the width of the page', async () => {
    await onMatrices('', phone, async (page) => {
      const widths = await page.evaluate(() =>
        ['.career-matrix', '#plain-words-associate'].map(
          (selector) =>
            document.querySelector(selector)!.getBoundingClientRect().width,
        ),
      );
      expect(widths[1]).toBe(widths[0]);
    });
  });
});

describe('on paper', () => {
  function pagesOf(pdf: Buffer): string[] {
    return pdf.toString('latin1').match(/\/MediaBox \[[^\]]*\]/g) ?? [];
  }

  /** A4 is 297 mm by 210 mm, of which an inch has 25.4, and 72 points. */
  function isLandscape(box: string): boolean {
    const [width = 0, height = 0] = (box.match(/[\d.]+/g) ?? [])
      .slice(2)
      .map(Number);
    return Math.abs(width - 842) < 2 && Math.abs(height - 595) < 2;
  }

  test('it is as wide as the paper, which lies on its side, whatever is chosen', async () => {
    const printed: string[][] = [];
    for (const address of ['', '?level=senior&theme=craft']) {
      await onMatrices(address, {}, async (page) => {
        printed.push(
          pagesOf(await page.pdf({format: 'A4', preferCSSPageSize: true})),
        );
        // Of A4 on its side, between its margins.
        await page.setViewportSize({width: 1047, height: 718});
        await emulate(page, {media: 'print'});
        expect(await shown(page)).toEqual(all);
        expect(await scrollsSideways(page)).toBe(false);
        expect(
          await page.locator('.career-matrix__filter:visible').count(),
        ).toBe(0);
      });
    }
    const [whole = [], filtered] = printed;
    expect(whole.length).toBeGreaterThan(2);
    expect(filtered).toEqual(whole);
    expect(whole.filter(isLandscape)).toEqual(whole);
  });
});
