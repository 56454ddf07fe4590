import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {Browser} from 'playwright-core';
import {visit, withPage} from './page';
import type {ServedSite} from './use';

/** The scripts and style sheets that a page runs, without what it only fetches ahead for its links. */
export async function loadedFiles(
  browser: Browser,
  site: ServedSite,
  page: string,
): Promise<Map<string, string>> {
  let paths: string[] = [];
  await withPage(browser, {}, async (opened) => {
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
