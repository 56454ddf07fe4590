import {readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {careerPage} from './support/careerPage';
import {launchChromium} from './support/chromium';
import {startDevServer, type DevServer} from './support/devServer';
import {hydrated} from './support/page';
import {copySite, variants, type Variant} from './support/site';

const variant: Variant = {...variants.faster, name: 'dev'};

let browser: Browser;
let folder: string;
let server: DevServer;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  folder = await copySite(variant);
});

afterAll(async () => {
  await browser.close();
});

const ladderFile = (): string => path.join(folder, 'ladders/security.yml');
const pageFile = (): string => path.join(folder, `docs/${careerPage}.mdx`);

async function replace(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  await writeFile(file, text.replaceAll(from, to));
}

/** Waits until a ladder shows a text, and answers whether the page is still the one that was opened. */
async function shows(text: string): Promise<void> {
  await page
    .locator('.career-ladder, .theme-doc-markdown')
    .filter({hasText: text})
    .first()
    .waitFor({timeout: 30_000});
}

async function openCareerPage(): Promise<void> {
  page = await browser.newPage();
  await page.goto(server.url + careerPage);
  await hydrated(page);
  await page.evaluate(() => Object.assign(window, {stayed: true}));
}

async function stayed(): Promise<boolean> {
  return page.evaluate(() => 'stayed' in window);
}

describe('a dev server that starts with good data', () => {
  beforeAll(async () => {
    server = await startDevServer(folder, variant);
    await openCareerPage();
  }, 120_000);

  afterAll(async () => {
    await server.stop();
  });

  test('shows an edit of the data without a reload', async () => {
    await replace(
      ladderFile(),
      'title: Director of Security',
      'title: Head of Security',
    );
    await shows('Head of Security');
    await replace(
      ladderFile(),
      'title: Head of Security',
      'title: Director of Security',
    );
    await shows('Director of Security');
    expect(await stayed()).toBe(true);
  }, 60_000);

  test('tells what is wrong with broken data and keeps the last good ladder, until it is mended', async () => {
    server.output();
    await replace(ladderFile(), 'level: senior', 'level: seniors');
    await shows('seniors');
    const problem = /ladders\/security\.yml:\d+:\d+.*seniors.*/;
    expect(server.output()).toMatch(problem);
    expect(
      await page.locator('.career-ladder[data-track="security"]').textContent(),
    ).toContain('Senior Security Engineer');

    await replace(ladderFile(), 'level: seniors', 'level: senior');
    await page
      .getByText('seniors')
      .first()
      .waitFor({state: 'detached', timeout: 30_000});
    expect(await stayed()).toBe(true);
  }, 60_000);

  test('follows a track that is added, renamed and deleted', async () => {
    const added = path.join(folder, 'ladders/quokkas.yml');
    await writeFile(added, 'title: Quokkas\nroles: [Keeper, Senior Keeper]\n');
    await replace(
      pageFile(),
      '<CareerLadder track="security" />',
      '<CareerLadder track="security" />\n\n<CareerLadder track="quokkas" />',
    );
    await shows('Senior Keeper');
    await replace(pageFile(), '\n\n<CareerLadder track="quokkas" />', '');
    await page
      .getByText('Senior Keeper')
      .first()
      .waitFor({state: 'detached', timeout: 30_000});
    await rm(added);
    expect(await stayed()).toBe(true);
  }, 60_000);
});

describe('a dev server that starts with broken data', () => {
  beforeAll(async () => {
    await replace(ladderFile(), 'level: senior', 'level: seniors');
    server = await startDevServer(folder, variant);
    await openCareerPage();
  }, 120_000);

  afterAll(async () => {
    await server.stop();
  });

  test('shows the good ladders and what is wrong with the other, until it is mended', async () => {
    expect(server.output()).toMatch(
      /ladders\/security\.yml:\d+:\d+.*seniors.*/,
    );
    await shows('seniors');
    await shows('Distinguished Developer');
    await replace(ladderFile(), 'level: seniors', 'level: senior');
    await shows('Distinguished Security Engineer');
    expect(await stayed()).toBe(true);
  }, 60_000);
});
