import {readFileSync} from 'node:fs';
import type axe from 'axe-core';
import type {Browser} from 'playwright-core';
import {careerPage} from './support/careerPage';
import {launchChromium} from './support/chromium';
import {screenModes} from './support/modes';
import {visit, withPage} from './support/page';
import {serve, type StaticServer} from './support/serve';
import {buildSite, variants} from './support/site';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  server = await serve(await buildSite(variants.faster), '/');
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

test.each(screenModes)(
  'axe finds nothing on the career page in $name',
  async ({options, prepare}) => {
    await withPage(browser, options ?? {}, async (page) => {
      await visit(page, server.url + careerPage);
      await prepare?.(page);
      await page.evaluate(axeSource);
      const violations = await page.evaluate(async () => {
        const {axe: checker} = window as unknown as {axe: typeof axe};
        const result = await checker.run();
        return result.violations.map(({id, nodes}) => ({
          id,
          nodes: nodes.map(
            ({html, failureSummary}) => `${html}\n${failureSummary ?? ''}`,
          ),
        }));
      });
      expect(violations).toEqual([]);
    });
  },
);
