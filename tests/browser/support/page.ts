import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {setTab} from './firefox';

/** Of a window on a usual screen. */
export const usualViewport = {width: 1280, height: 900};

/** A page, and whatever it writes to its console and fails to load. */
export interface OpenPage {
  page: Page;
  messages: string[];
  close: () => Promise<void>;
}

/** Opens an empty page in a window of its own. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: usualViewport,
    ...options,
  });
  const page = await context.newPage();
  const messages = collectMessages(page);
  if (isFirefox(page)) {
    await setTab(page, {allowJavascript: options.javaScriptEnabled ?? true});
    await emulate(page, {colorScheme: 'light', ...options});
  }
  return {page, messages, close: () => context.close()};
}

/**
 * Opens a page, hands it to `use` and closes it. Whatever the page writes to its console, and whatever it fails to
 * load, fails the test: a mistake of hydration is a mere console message.
 */
export async function withPage(
  browser: Browser,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const {page, messages, close} = await openPage(browser, options);
  try {
    await use(page);
    expect(messages).toEqual([]);
  } finally {
    await close();
  }
}

/** What a reader's system and browser are set to. */
export interface Settings extends Pick<
  BrowserContextOptions,
  'colorScheme' | 'forcedColors' | 'reducedMotion'
> {
  media?: 'screen' | 'print';
}

/** Shows a page as a reader with these settings sees it; what is not given stays as it is. */
export async function emulate(page: Page, settings: Settings): Promise<void> {
  if (!isFirefox(page)) {
    await page.emulateMedia(settings);
    return;
  }
  const {media, colorScheme, forcedColors, reducedMotion} = settings;
  await setTab(page, {
    mediumOverride: media,
    prefersColorSchemeOverride: colorScheme as 'dark' | 'light' | undefined,
    forcedColorsOverride: forcedColors ?? undefined,
    prefersReducedMotionOverride:
      reducedMotion === 'no-preference' ? 'none' : (reducedMotion ?? undefined),
  });
}

/** Shows all text of a page larger than it asks for; Chromium cannot be asked for that. */
export async function zoomText(page: Page, textZoom: number): Promise<void> {
  await setTab(page, {textZoom});
}

function isFirefox(page: Page): boolean {
  return page.context().browser()?.browserType().name() === 'firefox';
}

/** What browsers say of a request that a navigation ended: the prefetches of the page that is left. */
const aborted = ['net::ERR_ABORTED', 'NS_BINDING_ABORTED'];

function collectMessages(page: Page): string[] {
  const messages: string[] = [];
  page.on('console', (message) =>
    messages.push(`${message.type()}: ${message.text()}`),
  );
  page.on('pageerror', (error) => messages.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => {
    if (!aborted.includes(request.failure()?.errorText ?? '')) {
      messages.push(`not loaded: ${request.url()}`);
    }
  });
  return messages;
}

/** Goes to an address and waits until React has taken the page over. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url, {waitUntil: 'load'});
  await hydrated(page);
}

export async function hydrated(page: Page): Promise<void> {
  await page.waitForSelector('html[data-has-hydrated="true"]', {
    state: 'attached',
  });
}
