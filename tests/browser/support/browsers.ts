import type {Browser} from 'playwright-core';
import {launchChromium} from './chromium';
import {launchFirefox} from './firefox';

declare global {
  /** The browser that tests run in: Jest's configuration names it, once for each of its projects. */
  var browserName: 'chromium' | 'firefox';
}

/** Of a list for Chromium, what is enough in Firefox: the set-ups of a site that a browser could show in another way. */
export function enoughForBrowser<Value>(
  all: Value[],
  enough: Value[],
): Value[] {
  return globalThis.browserName === 'firefox' ? enough : all;
}

/** The browser that tests run in, without a window. */
export function launchBrowser(): Promise<Browser> {
  return globalThis.browserName === 'firefox'
    ? launchFirefox()
    : launchChromium();
}
