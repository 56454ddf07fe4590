import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import {launchChromium} from '../support/chromium';

// cspell:words FONTCONFIG

const font =
  require.resolve('@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2');

/** A browser that draws letters alike on every machine: without its fonts, and without its settings for them. */
export function launchForPictures(): Promise<Browser> {
  return launchChromium({
    args: ['--disable-lcd-text', '--force-color-profile=srgb'],
    env: {...process.env, FONTCONFIG_FILE: path.join(__dirname, 'fonts.conf')},
  });
}

/**
 * Opens a page as it is in the HTML: its bundles change nothing about a ladder, and only take time. Leaves of it the
 * ladder that `takePicture` marks, in a font of the tests' own: what the ladder inherits stays, but neither the text
 * before it nor the frame around it moves it. The text below its drawing is left out, too: it is set by the browser alone.
 */
export async function openPage(
  context: BrowserContext,
  url: string,
): Promise<Page> {
  // About one load in seventy crashes Chromium, which was not made for a machine without fonts.
  const page = await load(context, url).catch(() => load(context, url));
  const data = (await readFile(font)).toString('base64');
  await page.addStyleTag({
    content: `
      @font-face {
        font-family: Picture;
        font-weight: 400 700;
        src: url('data:font/woff2;base64,${data}');
      }
      .career-ladder[data-pictured] {
        --ifm-font-family-base: Picture;
        font-family: Picture;
        margin: 0;
        padding: 12px;
      }
      body :not(:has([data-pictured]), [data-pictured], [data-pictured] *),
      .career-ladder__outline {
        display: none !important;
      }
      body,
      body :has([data-pictured]) {
        display: block !important;
        position: static !important;
        inline-size: auto !important;
        max-inline-size: none !important;
        margin: 0 !important;
        padding: 0 !important;
        border: 0 !important;
        overflow: visible !important;
      }`,
  });
  await page.evaluate(async () => {
    await Promise.all(
      ['400 14px Picture', '600 14px Picture'].map((face) =>
        document.fonts.load(face),
      ),
    );
  });
  return page;
}

async function load(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(url);
  return page;
}

/** The first ladder of a track, as a PNG. */
export async function takePicture(
  page: Page,
  track: string,
  width: number,
): Promise<Buffer> {
  const ladder = page.locator(`.career-ladder[data-track="${track}"]`).first();
  await ladder.evaluate((figure: HTMLElement, inlineSize) => {
    document.querySelector('[data-pictured]')?.removeAttribute('data-pictured');
    figure.setAttribute('data-pictured', '');
    figure.style.boxSizing = 'content-box';
    figure.style.inlineSize = `${inlineSize}px`;
  }, width);
  return ladder.screenshot({animations: 'disabled', caret: 'hide'});
}
