import {existsSync} from 'node:fs';
import path from 'node:path';
import {chromium, type Browser, type LaunchOptions} from 'playwright-core';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
];

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of an installed Chromium or Chrome; the environment variable `CHROMIUM_PATH` wins. */
export function findChromium(): string {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (!existsSync(chosen)) {
      throw new Error(`CHROMIUM_PATH names "${chosen}", which does not exist.`);
    }
    return chosen;
  }
  const folders = (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter(Boolean);
  const inPath = folders.flatMap((folder) =>
    names.map((name) => path.join(folder, name)),
  );
  const found = [...inPath, ...usualPlaces].find((file) => existsSync(file));
  if (!found) {
    throw new Error(
      'The browser tests need Chromium or Chrome: install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to its path.',
    );
  }
  return found;
}

/** A browser without a window; `args` are added to those that it needs anywhere. */
export function launchChromium({
  args = [],
  ...options
}: LaunchOptions = {}): Promise<Browser> {
  return chromium.launch({
    ...options,
    executablePath: findChromium(),
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
