// The German is meant: cspell:ignore Laufbahnen Rollen
import {organizeFiles} from '../../resolve/__tests__/organizeFiles';
import {linkToPages} from '../linkToPages';
import type {IndexPageView, Page, RolePageView, TrackPageView} from '../types';
import {viewPages} from '../viewPages';

const files = {
  '_organization.yml': `
levels: [Senior, [Staff, Manager]]
paths: [{id: ic, title: Contributor}]
equivalences: [{levels: [staff, manager], in: [pay]}]
competencies: [Advice]
`,
  'legal/counsel.yml': `
title: Counsel
description: Reads what *nobody* else does.
roles:
  - title: Senior Counsel
    level: senior
    aliases: [in-house-lawyer, Solicitor]
    description: Answers [questions](/questions) before they are asked.
    next: [staff-counsel, sales#closer]
  - {title: Staff Counsel, level: staff, path: ic, href: /jobs/staff}
  - {title: Clerk, level: senior, status: deprecated, replacedBy: senior-counsel}
  - {title: Head, level: manager, status: planned}
expectations:
  advice: {senior: Answers within a day., staff: Answers before anybody asks.}
`,
  'sales.yml': 'title: Sales\nroles: [Closer]\n',
  'all.yml': 'title: All\nroles: [{track: sales}, {track: legal/counsel}]\n',
};

function pagesOf(locale = 'en'): Page[] {
  const {organization, problems} = organizeFiles(files);
  expect(problems.filter(({severity}) => severity === 'error')).toEqual([]);
  return viewPages(linkToPages(organization, 'careers'), 'careers', {locale});
}

/** What the page shows that is at an address below `/careers`. */
function pageAt(address: string, locale?: string) {
  const found = pagesOf(locale).find(
    (page) => page.address === `/careers${address}`,
  );
  if (!found) {
    throw new Error(`There is no page at ${address}.`);
  }
  return found.view as IndexPageView & TrackPageView & RolePageView;
}

it('there is a page for all tracks, for each track, and for each role where it is written', () => {
  expect(
    pagesOf().map(({component, address, name}) =>
      [component, address, name].join(' '),
    ),
  ).toEqual([
    'Index /careers _index',
    'Track /careers/all _tracks/all',
    'Track /careers/legal/counsel _tracks/legal/counsel',
    'Role /careers/legal/counsel/senior-counsel _roles/legal/counsel/senior-counsel',
    'Role /careers/legal/counsel/staff-counsel _roles/legal/counsel/staff-counsel',
    'Role /careers/legal/counsel/clerk _roles/legal/counsel/clerk',
    'Role /careers/legal/counsel/head _roles/legal/counsel/head',
    'Track /careers/sales _tracks/sales',
    'Role /careers/sales/closer _roles/sales/closer',
  ]);
});

it('each page has a name and a summary of its own', () => {
  expect(
    pagesOf().map(
      ({view: {title, longTitle = title, summary}}) =>
        `${longTitle} | ${summary}`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "Careers | The career ladder of each track, and a page for each of its roles.",
      "Career ladder: All | Career ladder: All",
      "Career ladder: Counsel | Reads what nobody else does.",
      "Senior Counsel – Counsel | Answers questions before they are asked.",
      "Staff Counsel – Counsel | Staff Counsel – Counsel. Equal to Head in pay.",
      "Clerk – Counsel | Clerk – Counsel.",
      "Head – Counsel | Head – Counsel. Equal to Staff Counsel in pay.",
      "Career ladder: Sales | Career ladder: Sales",
      "Closer – Sales | Closer – Sales.",
    ]
  `);
});

it('each page knows what leads to it', () => {
  expect(pageAt('/legal/counsel/head').breadcrumbs).toEqual({
    label: 'Breadcrumbs',
    items: [
      {title: 'Careers', href: '/careers'},
      {title: 'Counsel', href: '/careers/legal/counsel'},
      {title: 'Head', href: '/careers/legal/counsel/head'},
    ],
  });
});

it('the list of tracks says what they are and how many roles they have', () => {
  expect(pageAt('').tracks).toEqual([
    {title: 'All', href: '/careers/all', count: 'Roles: 5'},
    {
      title: 'Counsel',
      href: '/careers/legal/counsel',
      description: ['Reads what ', {tag: 'em', text: 'nobody'}, ' else does.'],
      count: 'Roles: 4',
    },
    {title: 'Sales', href: '/careers/sales', count: 'Roles: 1'},
  ]);
});

it('the page of a track has its whole ladder, whose cards lead to the pages of their roles, whatever links are written', () => {
  const {ladder} = pageAt('/legal/counsel');
  expect(ladder.view.roles.map(({title, href}) => `${title}: ${href}`))
    .toMatchInlineSnapshot(`
    [
      "Senior Counsel: /careers/legal/counsel/senior-counsel",
      "Clerk: /careers/legal/counsel/clerk",
      "Staff Counsel: /careers/legal/counsel/staff-counsel",
      "Head: /careers/legal/counsel/head",
      "Closer: /careers/sales/closer",
    ]
  `);
  expect(pageAt('/all').ladder.view.roles.map(({href}) => href)).toContain(
    '/careers/legal/counsel/staff-counsel',
  );
});

it('the page of a role says where it stands', () => {
  const {facts, ladder} = pageAt('/legal/counsel/staff-counsel');
  expect(facts).toBe('Staff, Contributor');
  expect(ladder.words).toEqual(['Equal to Head in pay.']);
  expect(ladder.view.around).toBe('staff-counsel');
  expect(ladder.view.whole?.href).toBe('/careers/legal/counsel');
});

it('the page of a role leads to its job page, if it has one', () => {
  expect(pageAt('/legal/counsel/staff-counsel').job).toEqual({
    href: '/jobs/staff',
    text: 'The job page: Staff Counsel',
  });
  expect(pageAt('/legal/counsel/head').job).toBeUndefined();
});

it('the page of a role names its earlier titles, so that a search finds it by them', () => {
  expect(pageAt('/legal/counsel/senior-counsel').formerly).toBe(
    'Formerly: In house lawyer and Solicitor',
  );
});

it('the page of a role says if it is not in use as others are', () => {
  expect(pageAt('/legal/counsel/clerk').status).toEqual({
    before: 'No longer used, replaced by ',
    role: {
      title: 'Senior Counsel',
      href: '/careers/legal/counsel/senior-counsel',
    },
    after: '',
  });
  expect(pageAt('/legal/counsel/head').status).toEqual({
    before: 'Planned',
  });
  expect(pageAt('/sales/closer').status).toBeUndefined();
});

it("pages are in the site's language", () => {
  const {title, tracks} = pageAt('', 'de');
  expect([title, tracks[0]?.count]).toEqual(['Laufbahnen', 'Rollen: 5']);
});

it('the page of a track shows what is expected at each level, if anything is', () => {
  const {matrix} = pageAt('/legal/counsel');
  expect(matrix?.view.levels.map(({title}) => title)).toEqual([
    'Senior',
    'Staff',
    'Manager',
  ]);
  expect(pageAt('/sales').matrix).toBeUndefined();
});

it('the page of a role says what is expected in it and what changes in those that it leads to, if anything is written', () => {
  const {expected, changes} = pageAt('/legal/counsel/senior-counsel');
  expect(expected?.view.themes[0]?.competencies).toMatchObject([
    {title: 'Advice', expectations: [{text: 'Answers within a day.'}]},
  ]);
  // Nothing is expected of closers.
  expect(changes?.view.changes.map(({title}) => title)).toEqual([
    'From Senior Counsel to Staff Counsel',
  ]);
  const last = pageAt('/legal/counsel/staff-counsel');
  expect(last.expected).toBeDefined();
  expect(last.changes).toBeUndefined();
  expect(pageAt('/sales/closer').expected).toBeUndefined();
});

it('files to take away are offered where they are', () => {
  const downloads = {picture: '/counsel.svg', sheet: '/counsel.csv'};
  const {organization} = organizeFiles(files);
  const offered = viewPages(organization, 'careers', {
    downloadsOf: () => downloads,
  }).find(({address}) => address === '/careers/legal/counsel');
  expect(offered?.view).toMatchObject({
    ladder: {view: {download: {href: downloads.picture, always: true}}},
    matrix: {view: {download: {href: downloads.sheet}}},
  });
});
