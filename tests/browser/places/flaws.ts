import type {Page} from 'playwright-core';
import {endErrors, readLadders, type DrawnLadder} from '../support/geometry';

/** In px. */
const tolerance = 0.5;

/** Everything that is wrong with what can be seen of a page, in words. */
export async function flawsOf(page: Page): Promise<string[]> {
  const ladders = await visibleLadders(page);
  return [
    ...ladders.flatMap(flawsOfCards),
    ...ladders.flatMap(flawsOfEnds),
    ...(await flawsOfPage(page)),
  ];
}

/** The ladders that can be seen, as they are drawn. */
export async function visibleLadders(page: Page): Promise<DrawnLadder[]> {
  const ladders = await readLadders(page);
  return ladders.filter(({cards}) =>
    cards.some(({box}) => box.right > box.left && box.bottom > box.top),
  );
}

function flawsOfCards({track, cards}: DrawnLadder): string[] {
  return cards
    .filter(
      ({titleSize, brokenWords, cutOff}) =>
        titleSize < 14 || brokenWords.length > 0 || cutOff,
    )
    .map(({role}) => `${track}: the text of "${role}" does not fit`);
}

function flawsOfEnds({track, cards, lines}: DrawnLadder): string[] {
  const boxes = new Map(cards.map(({role, box}) => [role, box]));
  const moves = new Set(lines.map(({from, to}) => `${from} ${to}`));
  return [...moves].flatMap((move) => {
    const pieces = lines.filter(({from, to}) => `${from} ${to}` === move);
    const {from, to} = pieces[0]!;
    const errors = endErrors(pieces, boxes.get(from)!, boxes.get(to)!);
    return Math.max(errors.from, errors.to, ...errors.joints) <= tolerance
      ? []
      : [`${track}: the line from "${from}" to "${to}" misses a card`];
  });
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
