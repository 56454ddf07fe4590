import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {launchChromium, serve} from './typescript.mjs';

/**
 * Loads a page of a built site with an empty cache, waits until nothing moves, and returns what it did:
 * - `scripts`, `styles`: the files that it ran, as texts by their path, in the order in which it asked for them
 * - `prefetched`: paths of what it only fetched ahead, for links that may be followed
 * - `requests`: how many there were in all
 * - `shift`: the layout shift, `messages`: what it wrote to its console
 * @param use what to do with the page before it is left; what it returns is returned as `used`
 * @param width of the window, in px
 */
export async function visit(
  folder,
  address,
  use = () => undefined,
  width = 1280,
) {
  const browser = await launchChromium();
  const server = await serve(folder, '/');
  try {
    const page = await browser.newPage({viewport: {width, height: 900}});
    const requests = [];
    const messages = [];
    page.on('request', (request) => requests.push(request));
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(error.message));
    page.on('requestfailed', (request) => messages.push(request.url()));
    await page.addInitScript(sumShifts);
    await page.goto(server.url + address, {waitUntil: 'networkidle'});
    await page.waitForSelector('html[data-has-hydrated="true"]', {
      state: 'attached',
    });
    await page.waitForTimeout(500);

    const loaded = await Promise.all(requests.map(describe));
    const files = async (type) =>
      new Map(
        await Promise.all(
          loaded
            .filter((request) => request.type === type && !request.ahead)
            .map(async ({file}) => [
              file,
              await readFile(path.join(folder, file), 'utf8'),
            ]),
        ),
      );
    return {
      scripts: await files('script'),
      styles: await files('stylesheet'),
      prefetched: loaded.filter(({ahead}) => ahead).map(({file}) => file),
      requests: loaded.length,
      shift: await page.evaluate(() => globalThis.layoutShift),
      messages,
      used: await use(page, async () => {
        const all = await Promise.all(requests.map(describe));
        return all.slice(loaded.length);
      }),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

function sumShifts() {
  globalThis.layoutShift = 0;
  new globalThis.PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      globalThis.layoutShift += entry.value;
    }
  }).observe({type: 'layout-shift', buffered: true});
}

async function describe(request) {
  const headers = await request.allHeaders();
  return {
    file: new URL(request.url()).pathname,
    type: request.resourceType(),
    ahead: (headers['sec-purpose'] ?? headers.purpose) === 'prefetch',
  };
}

/** Bytes of files as they are sent: each compressed by itself. */
export function weight(files) {
  return [...files.values()].reduce(
    (sum, text) => sum + gzipSync(text, {level: 9}).length,
    0,
  );
}
