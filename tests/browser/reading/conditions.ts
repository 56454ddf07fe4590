import type {BrowserContextOptions} from 'playwright-core';
import {enoughForBrowser} from '../support/browsers';

/** What someone reads a page with. */
export interface Condition {
  name: string;
  options?: BrowserContextOptions;
  /** Rules that apply from the beginning. */
  style?: string;
  /** How many times as large as usual the browser shows all text, by its own setting. */
  textZoom?: number;
}

export const conditions: Condition[] = [
  ...[320, 375, 768, 1024, 1280, 1920, 2560].map((width) => ({
    name: `a window of ${width} px`,
    options: {viewport: {width, height: 900}},
  })),
  {
    name: 'a column of 300 px',
    style: '.theme-doc-markdown {inline-size: 300px}',
  },
  {
    name: 'text twice as large, as the reader set it',
    style: 'html {font-size: 200%}',
  },
  {
    name: 'text twice as large, on a phone',
    options: {viewport: {width: 375, height: 800}},
    style: 'html {font-size: 200%}',
  },
  // Chromium cannot be asked for that.
  ...enoughForBrowser<Condition>(
    [],
    [{name: 'text zoomed to 200 %', textZoom: 2}],
  ),
  {
    name: '400 % zoom',
    options: {viewport: {width: 320, height: 256}, deviceScaleFactor: 4},
  },
];
