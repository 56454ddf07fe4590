import type {Mode} from '../support/modes';
import {careerPage} from '../support/careerPage';

/** A ladder to take pictures of: the first of its track on the page. */
export interface Shape {
  track: string;
  /** How wide it stands in a wide window, in px; without, as wide as the text of a page. */
  width?: number;
}

/** Each shape that ladders of the handbook have, and a page, below the base URL, that shows it. */
export const pages: {page: string; shapes: Shape[]}[] = [
  {page: '', shapes: [{track: 'workshop'}]},
  {page: careerPage, shapes: [{track: 'development'}]},
  // With a role marked as the reader's own.
  {page: 'jobs/security', shapes: [{track: 'security'}]},
  {
    page: 'handbook/science/data-analysis',
    shapes: [{track: 'science/data-analysis'}],
  },
  {
    page: 'handbook/science/forecasting',
    shapes: [{track: 'science/forecasting'}],
  },
  {
    page: 'handbook/production/careers',
    shapes: [{track: 'production/assembly'}],
  },
  {page: 'handbook/product/careers', shapes: [{track: 'product/design'}]},
  {
    page: 'handbook/farmers/careers',
    shapes: [{track: 'farmers/support'}, {track: 'farmers/field-service'}],
  },
  {
    page: 'handbook/hardware/careers',
    shapes: [
      {track: 'hardware/electronics'},
      {track: 'hardware/compliance'},
      {track: 'hardware/leadership'},
      {track: 'hardware', width: 1200},
    ],
  },
  {
    page: 'handbook/engineering/platform-careers',
    shapes: [{track: 'platform/reliability'}, {track: 'platform/leadership'}],
  },
  {
    page: 'handbook/engineering/whole-division',
    shapes: [{track: 'engineering', width: 1280}],
  },
];

/** A way of looking at a ladder. */
export interface View extends Mode {
  /** How wide the text of a page is, in px. */
  column: number;
  /** Whether some ladders can have more room than the text. */
  isWide?: boolean;
}

const wideWindow = {viewport: {width: 1600, height: 1000}};

export const views: View[] = [
  {name: 'light', options: wideWindow, column: 703, isWide: true},
  {
    name: 'dark',
    options: {...wideWindow, colorScheme: 'dark'},
    column: 703,
    isWide: true,
  },
  {
    name: 'right-to-left',
    base: 'ar/',
    options: wideWindow,
    column: 703,
    isWide: true,
  },
  {
    name: 'phone',
    options: {viewport: {width: 375, height: 800}},
    column: 343,
  },
  {
    name: 'print',
    options: {viewport: {width: 800, height: 1000}},
    // The width of A4 paper between its margins.
    column: 718,
    prepare: (page) => page.emulateMedia({media: 'print'}),
  },
];
