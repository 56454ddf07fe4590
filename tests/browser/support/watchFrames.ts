import type {Page} from 'playwright-core';

/** What was on the page when a frame began. */
export interface Frame {
  /** In ms since the navigation began. */
  time: number;
  path: string;
  /** Role titles of all ladders, joined. */
  titles: string;
  /** Where their cards are on the page; without those of a ladder that has not arrived whole, which still grows. */
  places: string;
}

interface Watched {
  frames: Frame[];
  /** Layout shifts since the page has arrived whole, of which Firefox does not report any. */
  shifts: number[];
}

/** Makes the page write down every frame and every layout shift from its very beginning. */
export async function watchFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched: Watched = {frames: [], shifts: []};
    Object.assign(window, {watched});
    const arrived = (ladder: Element): boolean =>
      document.readyState !== 'loading' ||
      // What follows it comes after its end.
      ladder.nextElementSibling !== null ||
      ladder !== [...document.querySelectorAll('.career-ladder')].at(-1);
    const placeOf = (card: Element): number[] => {
      const {left, top, width, height} = card.getBoundingClientRect();
      return [left + scrollX, top + scrollY, width, height].map(Math.round);
    };
    const note = (): void => {
      watched.frames.push({
        time: performance.now(),
        path: location.pathname,
        titles: [...document.querySelectorAll('.career-ladder__title')]
          .map((title) => title.textContent)
          .join('\n'),
        places: JSON.stringify(
          [...document.querySelectorAll('.career-ladder')]
            .filter(arrived)
            .flatMap((ladder) => [
              ...ladder.querySelectorAll('.career-ladder__card'),
            ])
            .map(placeOf),
        ),
      });
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
      new PerformanceObserver((list) => {
        const [{domInteractive}] = performance.getEntriesByType(
          'navigation',
        ) as [PerformanceNavigationTiming];
        for (const entry of list.getEntries()) {
          // Before, it has not arrived whole.
          if (domInteractive > 0 && entry.startTime >= domInteractive) {
            watched.shifts.push((entry as unknown as {value: number}).value);
          }
        }
      }).observe({type: 'layout-shift', buffered: true});
    }
  });
}

export async function watchedFrames(page: Page): Promise<Watched> {
  return page.evaluate(() => (window as unknown as {watched: Watched}).watched);
}

/** The frames that the reader saw. */
export async function paintedFrames(page: Page): Promise<Frame[]> {
  const paint = await firstContentfulPaint(page);
  const {frames} = await watchedFrames(page);
  return frames.slice(frames.findLastIndex(({time}) => time <= paint));
}

/** Time of the page's first paint with content, in ms since the navigation began. */
export async function firstContentfulPaint(page: Page): Promise<number> {
  return page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
  );
}
