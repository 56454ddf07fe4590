import {gzipSync} from 'node:zlib';
import {crawl} from './support/crawl';
import {loadedFiles} from './support/loadedFiles';
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
    const files = await loadedFiles(browser(), ladder(), page);
    expect(files.size).toBeGreaterThan(0);
    inChunks.push(
      ...[...files]
        .filter(([, text]) => text.includes(markerTitles[0]!))
        .map(() => page),
    );
  }
  expect(inChunks).toEqual([]);
  const own = await loadedFiles(browser(), ladder(), markerPage);
  expect(
    [...own.values()].some((text) => text.includes(markerTitles[0]!)),
  ).toBe(true);
});

test.each(['', 'ar/'])(
  'the page "%s…" without a ladder loads the same scripts whether or not another page has one',
  async (base) => {
    const scripts = async (site: ServedSite): Promise<[string, string][]> =>
      [...(await loadedFiles(browser(), site, base + plainPage))]
        .filter(([file]) => file.endsWith('.js'))
        .map(([file, text]) => [comparable(file), comparable(text)]);
    expect(await scripts(ladder())).toEqual(await scripts(plain()));
  },
);

test('a ladder of eight roles adds at most 3.9 KB of JavaScript to the same eight links', async () => {
  const added =
    weight(await loadedFiles(browser(), ladder(), markerPage), '.js') -
    weight(await loadedFiles(browser(), plain(), markerPage), '.js');
  expect(added).toBeLessThanOrEqual(3900);
});

test("the theme adds at most 3 KB to the site's style sheet", async () => {
  const added =
    weight(await loadedFiles(browser(), ladder(), plainPage), '.css') -
    weight(await loadedFiles(browser(), bare(), plainPage), '.css');
  expect(added).toBeGreaterThan(0);
  expect(added).toBeLessThanOrEqual(3000);
});
