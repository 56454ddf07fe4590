import type {Browser} from 'playwright-core';
import {launchBrowser} from './browsers';
import {serve, type StaticServer} from './serve';
import {buildSite, type Variant} from './site';

/** Keeps a browser open for the tests of a file or a `describe`; the answer gives it to a test. */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
  });

  return () => browser!;
}

/** A built site that is being served. */
export interface ServedSite extends StaticServer {
  /** Where its files are. */
  folder: string;
}

/** Builds and serves a site for the tests of a file or a `describe`; the answer gives it to a test. */
export function useSite(variant: Variant): () => ServedSite {
  let site: ServedSite | undefined;

  beforeAll(async () => {
    const folder = await buildSite(variant);
    site = {folder, ...(await serve(folder, variant.baseUrl))};
  });

  afterAll(async () => {
    await site?.close();
  });

  return () => site!;
}
