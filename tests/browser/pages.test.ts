import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {crawl, type CrawledPage} from './support/crawl';
import {visit, withPage} from './support/page';
import {variants} from './support/site';
import {useBrowser, useSite} from './support/use';

const rolePage = 'careers/security/senior-security-engineer';

const browser = useBrowser();
const site = useSite(variants.faster);

let all: Map<string, CrawledPage>;
let pages: CrawledPage[];

beforeAll(async () => {
  all = new Map((await crawl(site().folder)).map((page) => [page.page, page]));
  pages = [...all.values()].filter(({page}) =>
    /^(ar\/)?careers(\/|$)/.test(page),
  );
});

/** What each page says of itself: the first that a pattern finds in its HTML. */
function told(pattern: RegExp): string[] {
  return pages
    .filter(({page}) => !page.startsWith('ar/'))
    .map(({html}) => pattern.exec(html)?.[1] ?? '');
}

test('there are pages for all tracks, for each track and for each role, in each language', () => {
  expect(pages.map(({page}) => page)).toEqual(
    expect.arrayContaining(
      ['careers', 'careers/security', rolePage].flatMap((page) => [
        page,
        `ar/${page}`,
      ]),
    ),
  );
  expect(pages.length).toBeGreaterThan(200);
});

test.each([
  ['title', /<title[^>]*>(.*?)<\/title>/],
  ['description', /<meta [^>]*name="?description"? content="(.*?)"/],
  ['canonical address', /<link [^>]*rel="?canonical"? href="?(.*?)["> ]/],
  ['place in the site', /<script [^>]*ld\+json"?>(.*?)<\//],
])('each has its own %s', (_what, pattern) => {
  const found = told(pattern);
  expect(found).not.toContain('');
  expect(new Set(found).size).toBe(found.length);
});

test('each is in the sitemap', async () => {
  const sitemap = await readFile(
    path.join(site().folder, 'sitemap.xml'),
    'utf8',
  );
  const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname.slice(1),
  );
  expect(listed).toEqual(
    expect.arrayContaining(
      pages.map(({page}) => page).filter((page) => !page.startsWith('ar/')),
    ),
  );
});

test('every link on them leads to a page and an anchor that exist', () => {
  const wrong = pages.flatMap(({page, html}) =>
    [...html.matchAll(/<a\s[^>]*?href="?([^" >]+)/g)]
      .map(([, href = '']) => new URL(href, `https://site.test/${page}`))
      .filter(
        ({host, pathname}) =>
          host === 'site.test' && path.extname(pathname) === '',
      )
      .filter(({pathname, hash}) => {
        const target = all.get(pathname.slice(1).replace(/\/$/, ''));
        const anchor = decodeURIComponent(hash.slice(1));
        return !target || !(anchor === '' || target.anchors.has(anchor));
      })
      .map(({pathname, hash}) => `${page}: ${pathname}${hash}`),
  );
  expect(wrong).toEqual([]);
});

test('a card leads to the page of its role, without loading the site again', async () => {
  await withPage(browser(), {}, async (page) => {
    await visit(page, `${site().url}careers/security`);
    await page.evaluate(() => {
      Object.assign(window, {isSameVisit: true});
    });
    await page
      .locator('[data-role="senior-security-engineer"] a')
      .first()
      .click();
    await page.waitForURL(`**/${rolePage}`);
    await page.locator('h1', {hasText: 'Senior Security Engineer'}).waitFor();
    expect(await page.title()).toContain('Senior Security Engineer');
    expect(await page.evaluate(() => 'isSameVisit' in window)).toBe(true);
    await page.locator('.breadcrumbs a', {hasText: 'Security'}).click();
    await page.waitForURL('**/careers/security');
  });
});

test('a heading is scrolled to by its address', async () => {
  await withPage(browser(), {}, async (page) => {
    await visit(page, `${site().url}${rolePage}#changes`);
    await page.waitForFunction(() => {
      const heading = document.getElementById('changes');
      const {top = -1, bottom = Infinity} =
        heading?.getBoundingClientRect() ?? {};
      return window.scrollY > 0 && top >= 0 && bottom <= innerHeight;
    });
  });
});

test('without JavaScript it is whole', async () => {
  await withPage(browser(), {javaScriptEnabled: false}, async (page) => {
    await page.goto(site().url + rolePage);
    const text = await page.locator('article').innerText();
    for (const part of [
      'Careers',
      'Where this role stands',
      'Leads to Staff Security Engineer and Security Engineering Manager',
      'What is expected',
      'From Senior Security Engineer to Staff Security Engineer',
    ]) {
      expect(text).toContain(part);
    }
  });
});

test('the page of a role loads what is expected in it, and nothing of other tracks', async () => {
  const [own, other] = await Promise.all(
    ['security', 'development'].map(ownSentenceOf),
  );
  await withPage(browser(), {}, async (page) => {
    const scripts: Promise<string>[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) {
        scripts.push(response.text());
      }
    });
    await visit(page, site().url + rolePage);
    const text = (await Promise.all(scripts)).join('\n');
    expect(text).toContain(own);
    expect(text).not.toContain(other);
  });
});

/** Something that only this track expects, of seniors. */
async function ownSentenceOf(track: string): Promise<string> {
  const source = await readFile(
    path.join(site().folder, `../ladders/${track}.yml`),
    'utf8',
  );
  const [, sentence] =
    /^expectations:.*?senior:.*?- (?:text: )?([A-Z][\w ]{20,})/ms.exec(
      source,
    ) ?? [];
  if (sentence === undefined) {
    throw new Error(`The track "${track}" expects nothing of seniors.`);
  }
  return sentence;
}
