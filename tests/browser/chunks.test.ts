import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {crawl} from './support/crawl';
import {visit, withPage} from './support/page';
import {useBrowser, useSite, type ServedSite} from './support/use';
import {
  markerPage,
  markerTitles,
  plainPage,
  withLadder,
  withoutLadder,
  withoutTheme,
} from './support/weight';

const browser = useBrowser();
const ladder = useSite(withLadder);
const plain = useSite(withoutLadder);
const bare = useSite(withoutTheme);

/** The scripts and style sheets that a page runs, without what it only fetches ahead for its links. */
async function loadedFiles(
  site: ServedSite,
  page: string,
): Promise<Map<string, string>> {
  let paths: string[] = [];
  await withPage(browser(), {}, async (opened) => {
    await visit(opened, site.url + page);
    paths = await opened.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map((entry) => entry as PerformanceResourceTiming)
        .filter(
          ({name, initiatorType}) =>
            (initiatorType === 'script' && name.endsWith('.js')) ||
            name.endsWith('.css'),
        )
        .map(({name}) => new URL(name).pathname),
    );
  });
  return new Map(
    await Promise.all(
      paths.map(
        async (file) =>
          [file, await readFile(path.join(site.folder, file), 'utf8')] as const,
      ),
    ),
  );
}

function weight(files: Map<string, string>, extension: string): number {
  return [...files]
    .filter(([file]) => file.endsWith(extension))
    .reduce((sum, [, text]) => sum + gzipSync(text).length, 0);
}

/**
 * Makes scripts of two sites comparable. Three things differ as soon as any page of a site does: the hashes in names of
 * files, the short names that the minifier chooses by how often a letter occurs (in hashes too), and the registry of
 * pages, which every page loads and which says of each page which chunks it consists of.
 */
function comparable(text: string): string {
  return text
    .replace(/\[\(\)=>[^"]*(?:"\d+"[^"]*)+,("@\w[^"]*"),[^\]]*\]/g, '[$1]')
    .replace(/\b[0-9a-f]{8,20}\b/g, '#')
    .replace(/(?<![\w$])[a-zA-Z_$]{1,2}(?![\w$])/g, '_');
}

test('the titles of a track are in the HTML and in the chunks of the pages that draw it, and nowhere else', async () => {
  const pages = await crawl(ladder().folder);
  const inHtml = pages.filter(({html}) => html.includes(markerTitles[0]!));
  expect(inHtml.map(({page}) => page).sort()).toEqual([
    `ar/${markerPage}`,
    markerPage,
  ]);

  const inChunks: string[] = [];
  for (const {page} of pages.filter((other) => !inHtml.includes(other))) {
    const files = await loadedFiles(ladder(), page);
    expect(files.size).toBeGreaterThan(0);
    inChunks.push(
      ...[...files]
        .filter(([, text]) => text.includes(markerTitles[0]!))
        .map(() => page),
    );
  }
  expect(inChunks).toEqual([]);
  const own = await loadedFiles(ladder(), markerPage);
  expect(
    [...own.values()].some((text) => text.includes(markerTitles[0]!)),
  ).toBe(true);
});

test.each(['', 'ar/'])(
  'the page "%s…" without a ladder loads the same scripts whether or not another page has one',
  async (base) => {
    const scripts = async (site: ServedSite): Promise<[string, string][]> =>
      [...(await loadedFiles(site, base + plainPage))]
        .filter(([file]) => file.endsWith('.js'))
        .map(([file, text]) => [comparable(file), comparable(text)]);
    expect(await scripts(ladder())).toEqual(await scripts(plain()));
  },
);

test('a ladder of eight roles adds at most 3.9 KB of JavaScript to the same eight links', async () => {
  const added =
    weight(await loadedFiles(ladder(), markerPage), '.js') -
    weight(await loadedFiles(plain(), markerPage), '.js');
  expect(added).toBeLessThanOrEqual(3900);
});

test("the theme adds at most 3 KB to the site's style sheet", async () => {
  const added =
    weight(await loadedFiles(ladder(), plainPage), '.css') -
    weight(await loadedFiles(bare(), plainPage), '.css');
  expect(added).toBeGreaterThan(0);
  expect(added).toBeLessThanOrEqual(3000);
});
