import {chromium, type Browser, type LaunchOptions} from 'playwright-core';
import {findProgram, type Program} from './findProgram';

const program: Program = {
  variable: 'CHROMIUM_PATH',
  names: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'chrome',
  ],
  usualPlaces: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
  missing:
    'The browser tests need Chromium or Chrome: install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to its path.',
};

/** A browser without a window; `args` are added to those that it needs anywhere. */
export function launchChromium({
  args = [],
  ...options
}: LaunchOptions = {}): Promise<Browser> {
  return chromium.launch({
    ...options,
    executablePath: findProgram(program),
    // Containers give Chromium neither a user namespace for its sandbox nor a large /dev/shm.
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--disable-quic',
      ...args,
    ],
  });
}
