import type {Browser, Page} from 'playwright-core';
import {Comparer} from './pictures/compare';
import {views} from './pictures/shapes';
import {launchForPictures, openPage, takePicture} from './pictures/take';
import {careerPage} from './support/careerPage';
import {variants} from './support/site';
import {useSite} from './support/use';

const track = 'development';
const view = views[0]!;
const ladder = `.career-ladder[data-track="${track}"]`;

const site = useSite(variants.faster);
let browser: Browser;
let comparer: Comparer;
let page: Page;
let unchanged: Uint8Array;

beforeAll(async () => {
  browser = await launchForPictures();
  comparer = new Comparer();
  const context = await browser.newContext(view.options);
  page = await openPage(context, site().url + careerPage);
  unchanged = (await comparer.compare(undefined, await take())).picture;
});

afterAll(async () => {
  await comparer.close();
  await browser.close();
});

function take(): Promise<Buffer> {
  return takePicture(page, track, view.column);
}

/** What the test of pictures says about the ladder if the first element that a selector finds had another style. */
async function differenceWith(
  selector: string,
  style: string,
): Promise<string | undefined> {
  const element = page.locator(`${ladder} ${selector}`).first();
  const before = await element.getAttribute('style');
  await element.evaluate(
    (node, text) => node.setAttribute('style', text),
    `${before ?? ''};${style}`,
  );
  const {difference} = await comparer.compare(unchanged, await take());
  await element.evaluate(
    (node, text) => node.setAttribute('style', text),
    before ?? '',
  );
  return difference;
}

test('a ladder that is as it was looks as it did', async () => {
  await expect(differenceWith('[data-mark]', '')).resolves.toBeUndefined();
});

test.each([
  ['an arrowhead is missing', '[data-mark="head"]', 'visibility: hidden'],
  ['an arrowhead points back', '[data-mark="head"]', 'rotate: 180deg'],
  ['a gate is another one', '[data-mark="gate"]', 'background: var(--line)'],
  ['a gate is round', '[data-mark="gate"]', 'border-radius: 50%'],
  ['a path has another shape', '[data-mark="path"]', 'border-radius: 1px'],
  ['equals have no sign', '[data-mark="equal"]', 'visibility: hidden'],
  ['a line is missing', '.career-ladder__strip path', 'visibility: hidden'],
  ['a line is dashed', '.career-ladder__strip path', 'stroke-dasharray: 5 4'],
  ['a line is thicker', '.career-ladder__strip path', 'stroke-width: 2.5px'],
  ['a strip is moved by 2 px', '.career-ladder__strip', 'translate: 0 2px'],
  ['a card is moved by 2 px', '.career-ladder__card', 'translate: 0 2px'],
  ['a card is moved by 1 px', '.career-ladder__card', 'translate: 1px'],
  ['a card has sharp corners', '.career-ladder__card', 'border-radius: 0'],
  ['a card has a dashed edge', '.career-ladder__card', 'border-style: dashed'],
  ['a card is not tinted', '.career-ladder__card', '--shade: 3%'],
  ['a title is less bold', '.career-ladder__title', 'font-weight: 500'],
  ['a title is larger', '.career-ladder__title', 'font-size: 15px'],
  ['a level is not muted', '.career-ladder__level', 'color: var(--text)'],
  ['the ground is darker', '', 'background: rgb(0 0 0 / 2%)'],
])('it is seen that %s', async (_, selector, style) => {
  await expect(differenceWith(selector, style)).resolves.toMatch(
    /pixels differ/,
  );
});
