import {existsSync} from 'node:fs';
import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import {Comparer} from './pictures/compare';
import {pages, views} from './pictures/shapes';
import {launchForPictures, openPage, takePicture} from './pictures/take';
import {variants} from './support/site';
import {useSite} from './support/use';

/** `UPDATE_PICTURES=1` accepts what the ladders look like now. */
const accept = process.env.UPDATE_PICTURES === '1';
const accepted = path.join(__dirname, 'pictures');
/** Where what looks different is put, to be looked at. */
const rejected = path.resolve(__dirname, '../.work/pictures');

let browser: Browser;
let comparer: Comparer;
const site = useSite(variants.faster);

beforeAll(async () => {
  browser = await launchForPictures();
  comparer = new Comparer();
  await rm(rejected, {recursive: true, force: true});
  await mkdir(rejected, {recursive: true});
});

afterAll(async () => {
  await comparer.close();
  await browser.close();
});

describe.each(views)('in $name', (view) => {
  let context: BrowserContext;

  beforeAll(async () => {
    context = await browser.newContext(view.options);
  });

  afterAll(() => context.close());

  describe.each(pages)('on "$page"', ({page: address, shapes}) => {
    let page: Page;

    beforeAll(async () => {
      page = await openPage(context, site().url + (view.base ?? '') + address);
      await view.prepare?.(page);
    });

    afterAll(() => page.close());

    test.each(shapes)('$track looks as it did', async ({track, width}) => {
      const picture = await takePicture(
        page,
        track,
        (view.isWide ? width : undefined) ?? view.column,
      );
      await expectAccepted(nameOf(track, view.name), picture);
    });
  });
});

test('every picture is one of these', async () => {
  const expected = pages.flatMap(({shapes}) =>
    shapes.flatMap(({track}) => views.map(({name}) => nameOf(track, name))),
  );
  const present = await readdir(accepted);
  expect(present.filter((file) => file.endsWith('.png')).sort()).toEqual(
    expected.sort(),
  );
});

function nameOf(track: string, view: string): string {
  return `${track.replace('/', '-')}.${view}.png`;
}

async function expectAccepted(name: string, taken: Buffer): Promise<void> {
  const file = path.join(accepted, name);
  const {picture, difference, marked} = await comparer.compare(
    existsSync(file) ? await readFile(file) : undefined,
    taken,
  );
  if (!difference) {
    return;
  }
  if (accept) {
    await writeFile(file, picture);
    return;
  }
  await writeFile(path.join(rejected, name), picture);
  if (marked) {
    await writeFile(
      path.join(rejected, name.replace(/png$/, 'difference.png')),
      marked,
    );
  }
  throw new Error(
    `${name}: ${difference}. Look at it in ${path.relative('', rejected)} beside ${path.relative('', file)}; if it is right, accept it with UPDATE_PICTURES=1 npm run test:pictures.`,
  );
}
