import type {Page} from 'playwright-core';
import {flawsIn} from '../support/drawingFlaws';
import {readLadders, type DrawnLadder} from '../support/geometry';

/** Everything that is wrong with what can be seen of a page, in words. */
export async function flawsOf(page: Page): Promise<string[]> {
  const ladders = await visibleLadders(page);
  return [...ladders.flatMap(flawsOfLadder), ...(await flawsOfPage(page))];
}

/** The ladders that can be seen, as they are drawn. */
export async function visibleLadders(page: Page): Promise<DrawnLadder[]> {
  const ladders = await readLadders(page);
  return ladders.filter(({cards}) =>
    cards.some(({box}) => box.right > box.left && box.bottom > box.top),
  );
}

function flawsOfLadder(ladder: DrawnLadder): string[] {
  return Object.entries(flawsIn(ladder)).flatMap(([name, flaws]) =>
    flaws.map((flaw) => `${ladder.track}: ${name} ${JSON.stringify(flaw)}`),
  );
}

async function flawsOfPage(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({id}) => id);
    const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
    const {scrollWidth, clientWidth} = document.documentElement;
    return [
      ...new Set(repeated.map((id) => `the id "${id}" is there twice`)),
      ...(scrollWidth > clientWidth ? ['the page scrolls sideways'] : []),
    ];
  });
}
