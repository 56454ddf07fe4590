import type {Browser, BrowserContextOptions, Page} from 'playwright-core';

/** Of a window on a usual screen. */
export const usualViewport = {width: 1280, height: 900};

/**
 * Opens a page, hands it to `use` and closes it. Whatever the page writes to its console, and whatever it fails to
 * load, fails the test: a mistake of hydration is a mere console message.
 */
export async function withPage(
  browser: Browser,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    viewport: usualViewport,
    ...options,
  });
  const page = await context.newPage();
  const messages = collectMessages(page);
  try {
    await use(page);
    expect(messages).toEqual([]);
  } finally {
    await context.close();
  }
}

/** Whatever the page writes to its console from now on, and whatever it fails to load. */
export function collectMessages(page: Page): string[] {
  const messages: string[] = [];
  page.on('console', (message) =>
    messages.push(`${message.type()}: ${message.text()}`),
  );
  page.on('pageerror', (error) => messages.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => {
    // Navigation ends the prefetches of the page that is left.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') {
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
