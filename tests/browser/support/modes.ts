import type {BrowserContextOptions, Page} from 'playwright-core';

/** A way of looking at a page. */
export interface Mode {
  name: string;
  options?: BrowserContextOptions;
  /** Too narrow for two cards side by side: the ladder is a list that says its moves in words. */
  isList?: boolean;
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
const wide: Mode = {
  name: '1920 px',
  options: {viewport: {width: 1920, height: 1000}},
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
  prepare: (page) => page.emulateMedia({media: 'print'}),
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
