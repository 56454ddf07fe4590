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

export const title = 'Many links';

const counts = [8, 60, 600];

/** Each kind of page with role links in three sizes, on Faster. */
const kinds = {
  roles: (count) =>
    steps(count)
      .map(({id}) => `<RoleLink role="steps#${id}" />`)
      .join(', '),
  ladder: (count) => `<CareerLadder track="steps-${count}" />`,
};

/** How many requests a page makes at load: with 60 or 600 role links as many as with 8. */
export async function measure() {
  const folder = await builtSite(site());
  const figures = [];
  for (const kind of Object.keys(kinds)) {
    const [few, ...many] = await atLoad(folder, kind);
    figures.push(
      figure(
        `${kind === 'ladder' ? 'one ladder' : 'role links'}, ${counts.join(' / ')}: requests`,
        `≤ ${few} each`,
        [few, ...many].join(' / '),
        many.every((requests) => requests <= few),
      ),
    );
  }
  const hovered = await visit(folder, 'roles-8', hover);
  const fetched = hovered.used.length;
  return [
    ...figures,
    figure(
      'role link, hovered: requests',
      '≥ 1: its page',
      fetched,
      fetched > 0,
    ),
    figure(
      `for comparison, Docusaurus' own links, ${counts.join(' / ')}: requests`,
      '',
      (await atLoad(folder, 'links')).join(' / '),
    ),
  ];
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
      steps: {title: 'Steps', roles: steps(most)},
      ...Object.fromEntries(
        counts.map((count) => [
          `steps-${count}`,
          {title: `Steps ${count}`, roles: steps(count)},
        ]),
      ),
    },
  };
}

async function atLoad(folder, kind) {
  const requests = [];
  for (const count of counts) {
    requests.push((await visit(folder, `${kind}-${count}`)).requests);
  }
  return requests;
}

async function hover(page, requestsSince) {
  await page.getByRole('link', {name: 'Step 0', exact: true}).hover();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  return requestsSince();
}
