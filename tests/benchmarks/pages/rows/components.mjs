import {
  eightRoles,
  linkImport,
  listOfLinks,
  otherPages,
  page,
  whatIsExpected,
} from '../handbook.mjs';
import {figure, kilobytes} from '../report.mjs';
import {builtSite} from '../site.mjs';
import {visit, weight} from '../visit.mjs';

export const title = 'What each component adds to its page';

const development = eightRoles();
const security = eightRoles(' of Security');

/** Each component as pages use it. `class` is in the names of the classes that nothing else has. */
const components = [
  {
    name: '`<CareerLadder/>` of eight roles, with outline and download',
    bound: 3900,
    page: 'ladder',
    content: '<CareerLadder track="development" download />',
  },
  {
    name: 'the same without outline and download',
    page: 'ladder-alone',
    content: '<CareerLadder track="development" outline={false} />',
  },
  {
    name: '`<CareerLadder role="…"/>`, a role with four others around it',
    page: 'around',
    content: '<CareerLadder role="development#senior-developer" />',
  },
  {
    name: '`<RoleLink/>`',
    page: 'role-link',
    content: '<RoleLink role="development#staff-developer" />',
  },
  {
    name: '`<EquivalenceTable/>` of two tracks',
    page: 'table',
    content: "<EquivalenceTable tracks={['development', 'security']} />",
    class: 'career-ladder-table',
  },
  {
    name: '`<CareerMap/>` of two tracks',
    page: 'map',
    content: "<CareerMap tracks={['development', 'security']} />",
    class: 'career-map',
  },
  {
    name: '`<CompetencyMatrix/>` of four competencies and eight levels',
    page: 'matrix',
    content: '<CompetencyMatrix track="expecting" />',
  },
  {
    name: '`<LevelChange/>` of two roles',
    page: 'change',
    content:
      '<LevelChange from="expecting#senior-developer" to="expecting#staff-developer" />',
  },
  {
    name: '`<RoleExpectations/>`',
    page: 'expected',
    content: '<RoleExpectations role="expecting#staff-developer" />',
  },
];

/** The same kind of page, to which a reader of another one of them goes on. */
const others = {
  'other-links': listOfLinks(security.roles),
  'other-ladder': '<CareerLadder track="security" download />',
};

export async function measure() {
  return [...(await compare('faster')), ...(await compare('webpack'))];
}

/** What each component adds to the page that has the links of the ladder as a plain list. */
async function compare(bundler) {
  const folder = await builtSite(site(bundler));
  const links = await visit(folder, 'links');
  const pages = new Map();
  for (const {page: address} of components) {
    pages.set(address, await visit(folder, address));
  }
  return [
    ...components.map(({name, bound, page: address}) => {
      const added = weight(pages.get(address).scripts) - weight(links.scripts);
      return figure(
        `${bundler}: script of ${name}`,
        bound === undefined ? '' : `≤ ${kilobytes(bound)}`,
        kilobytes(added),
        bound === undefined ? undefined : added <= bound,
      );
    }),
    figure(
      `${bundler}: scripts of a second page with a ladder, in the same visit`,
      '',
      await loadedNext(folder, pages.get('ladder'), 'other-ladder'),
    ),
    figure(
      `${bundler}: scripts of a second page with links, in the same visit`,
      '',
      await loadedNext(folder, links, 'other-links'),
    ),
    ...shares(bundler, links.styles),
  ];
}

/** Scripts that the browser does not have yet. */
async function loadedNext(folder, {scripts: known}, address) {
  const {scripts} = await visit(folder, address);
  const loaded = new Map([...scripts].filter(([file]) => !known.has(file)));
  return `${kilobytes(weight(loaded))} in ${loaded.size} files`;
}

/** Parts of the style sheet, which is the same on all pages: how much smaller it would be without the classes of a component. */
function shares(bundler, styles) {
  return components
    .filter((component) => component.class)
    .map(({name, class: own}) => {
      const rest = new Map(
        [...styles].map(([file, text]) => [file, withoutClass(text, own)]),
      );
      return figure(
        `${bundler}: share of ${name} in the style sheet of all pages`,
        '',
        kilobytes(weight(styles) - weight(rest)),
      );
    });
}

function withoutClass(styles, name) {
  return styles.replace(
    /([^{}]*)(\{[^{}]*\})/g,
    (_rule, selectors, declarations) => {
      const kept = selectors
        // Commas between selectors, not those in parentheses.
        .split(/,(?![^(]*\))/)
        .filter((selector) => !selector.includes(name));
      return kept.length > 0 ? kept.join(',') + declarations : '';
    },
  );
}

function site(bundler) {
  const contents = {
    links: listOfLinks(development.roles),
    ...others,
    ...Object.fromEntries(
      components.map((component) => [component.page, component.content]),
    ),
  };
  return {
    name: `components-${bundler}`,
    bundler,
    options: {download: 'asked'},
    ladders: {
      development,
      security,
      expecting: {...eightRoles(' of All'), ...whatIsExpected()},
    },
    docs: {
      ...otherPages(),
      ...Object.fromEntries(
        Object.entries(contents).map(([name, content]) => [
          `${name}.mdx`,
          page(name, content, linkImport),
        ]),
      ),
    },
  };
}
