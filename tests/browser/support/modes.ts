import type {BrowserContextOptions, Page} from 'playwright-core';
import {emulate, usualViewport} from './page';

/** A way of looking at a page. */
export interface Mode {
  name: string;
  options?: BrowserContextOptions;
  /** Too narrow for two cards side by side: the ladder is a list that says its moves in words. */
  isList?: boolean;
  /** Wide enough for every ladder to be drawn. */
  drawsAll?: boolean;
  /** Where the site's pages begin, below its address: `ar/` for those in Arabic, which run right to left. */
  base?: string;
  /** What has to be done once the page is there. */
  prepare?: (page: Page) => Promise<void>;
}

const light: Mode = {name: 'light'};
const dark: Mode = {name: 'dark', options: {colorScheme: 'dark'}};
const phone: Mode = {
  name: '375 px',
  options: {viewport: {width: 375, height: 800}},
};
const zoomed: Mode = {
  name: '400 % zoom',
  isList: true,
  options: {viewport: {width: 320, height: 256}, deviceScaleFactor: 4},
};
export const wide: Mode = {
  name: '1920 px',
  options: {viewport: {width: 1920, height: 1000}},
};
export const wideRightToLeft: Mode = {
  ...wide,
  name: '1920 px right-to-left',
  base: 'ar/',
};
const rightToLeft: Mode = {name: 'right-to-left', base: 'ar/'};
const phoneRightToLeft: Mode = {
  ...phone,
  name: '375 px right-to-left',
  base: 'ar/',
};
const forcedColors: Mode = {
  name: 'forced colours',
  options: {forcedColors: 'active'},
};
const print: Mode = {
  name: 'print',
  // The width of A4 paper between its margins.
  options: {viewport: {width: 718, height: 1000}},
  prepare: (page) => emulate(page, {media: 'print'}),
};

/** On a screen. */
export const screenModes = [
  light,
  dark,
  phone,
  zoomed,
  rightToLeft,
  forcedColors,
];

export const allModes = [...screenModes, wide, phoneRightToLeft, print];

const widest: Mode = {
  name: '2560 px',
  drawsAll: true,
  options: {viewport: {width: 2560, height: 1000}},
  // As in a site that gives its pages the whole window.
  prepare: async (page) => {
    await page.addStyleTag({
      content: '.container {max-width: none}',
    });
  },
};

/** Every ladder has just the room that it asks for: side by side (`width`), or upright (`lanes`). */
function narrowest(name: string, room: 'width' | 'lanes'): Mode {
  return {
    ...widest,
    name,
    prepare: async (page) => {
      await page.evaluate((asked) => {
        for (const figure of document.querySelectorAll<HTMLElement>(
          '.career-ladder',
        )) {
          const bodies = figure.querySelectorAll<HTMLElement>(
            '.career-ladder__body',
          );
          const steps = [...bodies].map(({dataset}) => Number(dataset[asked]));
          figure.style.inlineSize = `${Math.max(...steps) * 6.25}rem`;
        }
      }, room);
    },
  };
}

/** That every ladder of the site has to be right in. */
export const siteModes = [
  light,
  dark,
  phone,
  rightToLeft,
  print,
  forcedColors,
  widest,
  narrowest('the least room side by side', 'width'),
  narrowest('the least room upright', 'lanes'),
];

/** That a map has to be right in: in a usual window most of them are lists. */
export const mapModes: Mode[] = [
  light,
  phone,
  zoomed,
  print,
  {...wide, drawsAll: true},
  {...wide, name: 'dark', options: {...wide.options, ...dark.options}},
  wideRightToLeft,
  {
    ...wide,
    name: 'forced colours',
    options: {...wide.options, ...forcedColors.options},
  },
  narrowest('the least room', 'width'),
];

/**
 * Looks in another way at a page that is open: a visit for each way would take too long. What a way changes in the page stays,
 * so those that change something come last.
 */
export async function enter(
  page: Page,
  {options = {}, prepare}: Mode,
): Promise<void> {
  const {viewport, colorScheme, forcedColors} = options;
  await page.setViewportSize(viewport ?? usualViewport);
  await emulate(page, {
    media: 'screen',
    colorScheme: colorScheme ?? 'light',
    forcedColors: forcedColors ?? 'none',
  });
  await page.waitForSelector(`html[data-theme="${colorScheme ?? 'light'}"]`, {
    state: 'attached',
  });
  await prepare?.(page);
}
