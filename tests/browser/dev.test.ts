import {readFile, rename, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {setTimeout} from 'node:timers/promises';
import type {Page} from 'playwright-core';
import {careerPage} from './support/careerPage';
import {startDevServer, type DevServer} from './support/devServer';
import {hydrated} from './support/page';
import {copySite, variants, type Variant} from './support/site';
import {useBrowser} from './support/use';

const variant: Variant = {...variants.faster, name: 'dev'};

const browser = useBrowser();
let folder: string;
let server: DevServer;
let page: Page;

beforeAll(async () => {
  folder = await copySite(variant);
});

const securityTag = '<CareerLadder track="security" download />';

const ladderFile = (): string => path.join(folder, 'ladders/security.yml');
const pageFile = (): string => path.join(folder, `docs/${careerPage}.mdx`);

async function replace(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  await writeFile(file, text.replaceAll(from, to));
}

/** Waits until the page shows a text. */
async function shows(text: string): Promise<void> {
  await page.getByText(text).first().waitFor({timeout: 30_000});
}

async function openCareerPage(): Promise<void> {
  page = await browser().newPage();
  await page.goto(server.url + careerPage);
  await hydrated(page);
  await page.evaluate(() => Object.assign(window, {stayed: true}));
}

/** Time from an edit to the page that shows it, in ms. */
async function timeEdit(
  file: string,
  from: string,
  to: string,
): Promise<number> {
  const start = performance.now();
  await replace(file, from, to);
  await shows(to);
  return performance.now() - start;
}

function median(times: number[]): number {
  return Math.round(
    [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!,
  );
}

async function stayed(): Promise<boolean> {
  return page.evaluate(() => 'stayed' in window);
}

describe('a dev server that starts with good data', () => {
  beforeAll(async () => {
    server = await startDevServer(folder, variant);
    await openCareerPage();
  });

  afterAll(async () => {
    await server.stop();
  });

  test('shows 20 edits of the data and 20 of the text without a reload', async () => {
    const times: Record<'data' | 'text', number[]> = {data: [], text: []};
    let gate = 'Merit and company need';
    let heading = 'Taking the next step';
    for (let edit = 1; edit <= 20; edit++) {
      const nextGate = `Open place number ${edit}`;
      times.data.push(
        await timeEdit(
          path.join(folder, 'ladders/_organization.yml'),
          gate,
          nextGate,
        ),
      );
      gate = nextGate;
      const nextHeading = `Step number ${edit}`;
      times.text.push(await timeEdit(pageFile(), heading, nextHeading));
      heading = nextHeading;
    }
    expect(await stayed()).toBe(true);
    process.stdout.write(
      `From an edit to the repainted page, median: data ${median(times.data)} ms, text ${median(times.text)} ms\n`,
    );
  });

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
  });

  test('serves the picture of a ladder, as its data is at the moment', async () => {
    const address = `${server.url}career-ladder/default/security.svg`;
    const picture = async () => (await fetch(address)).text();
    expect(await picture()).toContain('Career ladder: Security Engineering<');

    await replace(
      ladderFile(),
      'title: Security Engineering\n',
      'title: Safe Stations\n',
    );
    while (!(await picture()).includes('Career ladder: Safe Stations<')) {
      await setTimeout(100);
    }
  });

  test('follows a track that is added, renamed and deleted', async () => {
    const added = path.join(folder, 'ladders/quokkas.yml');
    const renamed = path.join(folder, 'ladders/wallabies.yml');
    await writeFile(added, 'title: Keepers\nroles: [Keeper, Senior Keeper]\n');
    await replace(
      pageFile(),
      securityTag,
      `${securityTag}\n\n<CareerLadder track="quokkas" />`,
    );
    await page.locator('.career-ladder[data-track="quokkas"]').waitFor();

    await rename(added, renamed);
    await replace(pageFile(), 'track="quokkas"', 'track="wallabies"');
    await page.locator('.career-ladder[data-track="wallabies"]').waitFor();

    await replace(pageFile(), '\n\n<CareerLadder track="wallabies" />', '');
    await rm(renamed);
    await page
      .locator('.career-ladder[data-track="wallabies"]')
      .waitFor({state: 'detached'});
    expect(await stayed()).toBe(true);
  });
});

describe('a dev server that starts with broken data', () => {
  beforeAll(async () => {
    await replace(ladderFile(), 'level: senior', 'level: seniors');
    server = await startDevServer(folder, variant);
    await openCareerPage();
  });

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
  });
});
