import {
  linkImport,
  listOfLinks,
  otherPages,
  page,
  stepPages,
  steps,
} from '../handbook.mjs';
import {figure} from '../report.mjs';
import {builtSite} from '../site.mjs';
import {visit} from '../visit.mjs';

export const title = 'Many links, requests';

const counts = [8, 60, 600];

/** Each kind of page with role links in three sizes, on Faster. */
const kinds = {
  roles: (count) =>
    [{id: 'anchored'}, ...steps(count)]
      .map(({id}) => `<RoleLink role="steps#${id}" />`)
      .join(', '),
  ladder: (count) => `<CareerLadder track="steps-${count}" />`,
};

/** How many requests a page makes, also when it is scrolled to its end: with 60 or 600 role links as many as with 8. */
export async function measure() {
  const folder = await builtSite(site());
  const figures = [];
  for (const kind of Object.keys(kinds)) {
    const [few, ...many] = await requestsOf(folder, kind);
    figures.push(
      figure(
        `${kind === 'ladder' ? 'a ladder' : 'role links'}, ${counts.join(' / ')}`,
        `≤ ${few} each`,
        [few, ...many].join(' / '),
        many.every((requests) => requests <= few),
      ),
    );
  }
  return [
    ...figures,
    figure(
      `a list of Docusaurus' own links, ${counts.join(' / ')}`,
      '',
      (await requestsOf(folder, 'links')).join(' / '),
    ),
    await hovered(folder, 'Step 0', 'a role link, when it is hovered over'),
    await hovered(folder, 'Anchored', 'the same, if it leads to an anchor'),
  ];
}

/** Nothing is fetched ahead at load, so it has to be where a link is about to be followed. */
async function hovered(folder, name, title) {
  const {used} = await visit(folder, 'roles-8', async (page, requestsSince) => {
    await page.getByRole('link', {name, exact: true}).hover();
    await settled(page);
    return requestsSince();
  });
  return figure(title, '≥ 1', used.length, used.length > 0);
}

function site() {
  const most = Math.max(...counts);
  const pages = {...kinds, links: (count) => listOfLinks(steps(count))};
  return {
    name: 'many-links',
    docs: {
      ...otherPages(),
      ...stepPages(most),
      ...Object.fromEntries(
        Object.entries(pages).flatMap(([kind, content]) =>
          counts.map((count) => [
            `${kind}-${count}.mdx`,
            page(kind, content(count), linkImport),
          ]),
        ),
      ),
    },
    ladders: {
      steps: {
        title: 'Steps',
        roles: [
          ...steps(most),
          {id: 'anchored', title: 'Anchored', href: '/steps/0#questions'},
        ],
      },
      ...Object.fromEntries(
        counts.map((count) => [
          `steps-${count}`,
          {title: `Steps ${count}`, roles: steps(count)},
        ]),
      ),
    },
  };
}

async function requestsOf(folder, kind) {
  const all = [];
  for (const count of counts) {
    const {requests, used} = await visit(
      folder,
      `${kind}-${count}`,
      async (page, requestsSince) => {
        await page.keyboard.press('End');
        await settled(page);
        return requestsSince();
      },
    );
    all.push(requests + used.length);
  }
  return all;
}

async function settled(page) {
  await page.waitForTimeout(500);
  await page.waitForLoadState('networkidle');
}
