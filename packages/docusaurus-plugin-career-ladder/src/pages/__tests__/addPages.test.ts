// The German is meant: cspell:ignore Sicherheit Leitung
import {createSite, removeSites} from '../../__tests__/site';
import {terminal, watchTerminal} from '../../__tests__/terminal';
import type {Options} from '../../options';

const security = `
title: Security
roles:
  - {title: Analyst, next: lead}
  - {title: Lead, href: /jobs/lead, terminal: true}
`;

const legal = 'title: Legal\nroles: [Counsel, Head of Legal]\n';

const files = {'ladders/security.yml': security, 'ladders/legal.yml': legal};

watchTerminal();

afterAll(removeSites);

type Site = Awaited<ReturnType<typeof createSite>>;

function createPages(
  options: Options = {},
  ...others: [('development' | 'production')?, string?]
): Promise<Site> {
  return createSite(files, {routeBasePath: 'careers', ...options}, ...others);
}

function pathsOf({getRoutes}: Site): string[] {
  return getRoutes().map(({path}) => path);
}

const paths = [
  '/careers',
  '/careers/legal',
  '/careers/legal/counsel',
  '/careers/legal/head-of-legal',
  '/careers/security',
  '/careers/security/analyst',
  '/careers/security/lead',
];

it('there are none unless the site asks for them', async () => {
  const site = await createSite(files);
  const [ladder] = await site.load();
  expect(pathsOf(site)).toEqual([]);
  expect(ladder?.roles[0]?.href).toBeUndefined();
  await expect(site.data('_index.json')).rejects.toThrow('ENOENT');
});

it('there is one for all tracks, for each track and for each role', async () => {
  const site = await createPages();
  await site.load();
  expect(pathsOf(site)).toEqual(paths);
});

it('each has data of its own, and nothing else', async () => {
  const site = await createPages();
  await site.load();
  expect(site.getRoutes().at(-1)).toMatchObject({
    path: '/careers/security/lead',
    component: '@theme/CareerPages/Role',
    exact: true,
    modules: {
      page: '@generated/docusaurus-plugin-career-ladder/default/_roles/security/lead.json',
    },
  });
  const page = await site.data('_roles/security/lead.json');
  expect(page).toMatchObject({title: 'Lead'});
  expect(JSON.stringify(page)).not.toMatch(/Legal|Counsel/);
});

it('cards lead to them where no other link is written', async () => {
  const site = await createPages();
  const [, ladder] = await site.load();
  expect(ladder?.roles.map(({href}) => href)).toEqual([
    '/careers/security/analyst',
    '/jobs/lead',
  ]);
});

it('with them no role lacks a link, unless the site wants one of its own', async () => {
  await (await createPages()).load();
  expect(terminal).toEqual([]);
  await (await createPages({lint: {'missing-href': 'warn'}})).load();
  expect(terminal.join('\n')).toContain('missing-href');
});

it('they are where the site begins, in each language', async () => {
  const site = await createSite(
    {
      ...files,
      'docusaurus.config.js': `module.exports = {
        title: 'Handbook', url: 'https://example.com', baseUrl: '/acme/',
        i18n: {defaultLocale: 'en', locales: ['en', 'de']},
      };`,
      'i18n/de/docusaurus-plugin-career-ladder/security.yml':
        'title: Sicherheit\nroles: {lead: Leitung}\n',
    },
    {routeBasePath: '/people/careers/'},
    'production',
    'de',
  );
  await site.load();
  expect(pathsOf(site)).toContain('/acme/de/people/careers/security/lead');
  expect(await site.data('_roles/security/lead.json')).toMatchObject({
    longTitle: 'Leitung – Sicherheit',
  });
});

it('they may begin where the site does', async () => {
  const site = await createPages({routeBasePath: '/'});
  await site.load();
  expect(pathsOf(site)).toEqual(expect.arrayContaining(['/', '/security']));
});

it('a page leads to the source of its track', async () => {
  const site = await createPages({editUrl: 'https://example.com/edit'});
  await site.load();
  expect(await site.data('_roles/security/lead.json')).toHaveProperty(
    'editUrl',
    'https://example.com/edit/ladders/security.yml',
  );
  expect(await site.data('_index.json')).not.toHaveProperty('editUrl');
});

it('the ladder of a track offers its picture where all ladders do', async () => {
  const downloadOf = async (download: Options['download']) => {
    const site = await createPages({download: download ?? false});
    await site.load();
    const page = await site.data('_tracks/security.json');
    return (page as {ladder: {view: {download?: {href: string}}}}).ladder.view
      .download?.href;
  };
  expect(await downloadOf(true)).toBe(
    'pathname:///career-ladder/default/security.svg',
  );
  expect(await downloadOf('asked')).toBeUndefined();
});

it('drafts have a page in development only', async () => {
  const draft = {
    'ladders/security.yml': `${security}  - {title: Agent, status: draft}\n`,
  };
  const options = {routeBasePath: 'careers'};
  const published = await createSite(draft, options);
  await published.load();
  expect(pathsOf(published)).not.toContain('/careers/security/agent');
  const developed = await createSite(draft, options, 'development');
  await developed.load();
  expect(pathsOf(developed)).toContain('/careers/security/agent');
});

it('the data of pages that were there at an earlier build is gone', async () => {
  const folder = '.docusaurus/docusaurus-plugin-career-ladder/default';
  const site = await createSite(
    {...files, [`${folder}/_roles/security/gone.json`]: '{}'},
    {routeBasePath: 'careers'},
  );
  await site.load();
  await expect(site.data('_roles/security/gone.json')).rejects.toThrow(
    'ENOENT',
  );
});

describe('in development', () => {
  it('an edit changes the pages, and a new role has one', async () => {
    const site = await createPages({}, 'development');
    await site.load();
    await site.write({
      'ladders/security.yml': `${security.replace('Lead,', 'Chief, id: lead,')}  - Fellow\n`,
    });
    await site.load();
    expect(pathsOf(site)).toContain('/careers/security/fellow');
    expect(await site.data('_roles/security/lead.json')).toMatchObject({
      title: 'Chief',
    });
  });

  it('broken data leaves the last good page, which says what is wrong', async () => {
    const site = await createPages({}, 'development');
    await site.load();
    await site.write({'ladders/security.yml': 'title: ['});
    await site.load();
    expect(pathsOf(site).slice(paths.length)).toEqual(
      expect.arrayContaining(paths),
    );
    const problems = {
      list: [expect.stringMatching(/^ladders\/security\.yml:/)],
    };
    expect(await site.data('_roles/security/lead.json')).toMatchObject({
      title: 'Lead',
      problems,
    });
    expect(await site.data('_index.json')).toMatchObject({problems});
    expect(await site.data('_tracks/legal.json')).not.toHaveProperty(
      'problems',
    );
  });

  it('starting with broken data leaves out its pages until it heals', async () => {
    const site = await createSite(
      {...files, 'ladders/security.yml': 'title: ['},
      {routeBasePath: 'careers'},
      'development',
    );
    await site.load();
    expect(pathsOf(site)).toEqual(paths.slice(0, 4));
    await site.write({'ladders/security.yml': security});
    await site.load();
    expect(pathsOf(site)).toContain('/careers/security/lead');
  });
});
