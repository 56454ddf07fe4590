import {readFileSync} from 'node:fs';
import type axe from 'axe-core';
import {enoughForBrowser} from './support/browsers';
import {careerPage} from './support/careerPage';
import {screenModes, wide} from './support/modes';
import {visit, withPage} from './support/page';
import {variants} from './support/site';
import {useBrowser, useSite} from './support/use';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const browser = useBrowser();
const site = useSite(variants.faster);

/** A page for each thing that the handbook shows: whole ladders, parts around a role, matrices, comparisons, what is expected, a table, a map. */
const pages = [
  careerPage,
  'jobs/security',
  'handbook/engineering/what-we-expect',
  'handbook/people/equal-levels',
  'handbook/people/map',
  'handbook/people/what-changed',
  'careers',
  'careers/security',
  'careers/security/senior-security-engineer',
];

// In a usual window, most of the map is a list.
const all = [...screenModes, wide];
/** Names, roles and colors come from the same page; what Firefox could do otherwise is where things stand. */
const modes = enoughForBrowser(
  all,
  all.filter(({options}) => !options?.colorScheme && !options?.forcedColors),
);

describe.each(pages)('axe finds nothing on "%s"', (address) => {
  test.each(modes)('in $name', async ({options, base, prepare}) => {
    await withPage(browser(), options ?? {}, async (page) => {
      await visit(page, site().url + (base ?? '') + address);
      await prepare?.(page);
      await page
        .locator(':is(.career-ladder, .career-matrix, .career-change) details')
        .evaluateAll((folded) =>
          folded.forEach((details) => details.setAttribute('open', '')),
        );
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
  });
});
