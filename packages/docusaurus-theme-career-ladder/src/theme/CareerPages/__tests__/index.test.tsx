/** @jest-environment jsdom */
import type {ReactElement} from 'react';
import {render, screen, waitFor, within} from '@testing-library/react';
import Index from '@theme/CareerPages/Index';
import Role from '@theme/CareerPages/Role';
import Track from '@theme/CareerPages/Track';
import axe from 'axe-core';
import type {
  IndexPageView,
  LadderView,
  RolePageView,
  TrackPageView,
} from 'career-ladder';
import {HelmetProvider} from 'react-helmet-async';
import {MemoryRouter} from 'react-router-dom';
import {expectSilentHydration} from '../../../__tests__/hydration';
import {ladder} from '../../CareerLadder/__tests__/ladder';

const breadcrumbs = {
  label: 'Breadcrumbs',
  items: [
    {title: 'Careers', href: '/careers'},
    {title: 'Counsel', href: '/careers/counsel'},
  ],
};

const index: IndexPageView = {
  version: 1,
  title: 'Careers',
  summary: 'All ladders.',
  breadcrumbs: {...breadcrumbs, items: breadcrumbs.items.slice(0, 1)},
  tracks: [
    {
      title: 'Counsel',
      href: '/careers/counsel',
      description: ['Reads ', {tag: 'em', text: 'all'}, '.'],
      count: 'Roles: 3',
    },
    {title: 'Sales', href: '/careers/sales', count: 'Roles: 1'},
  ],
};

const track: TrackPageView = {
  version: 1,
  title: 'Counsel',
  longTitle: 'Career ladder: Counsel',
  summary: 'Reads all.',
  breadcrumbs,
  description: 'Reads all.',
  ladder: {id: 'ladder', title: 'Career ladder', view: ladder},
};

const around: LadderView = {...ladder, around: ladder.roles[1]!.id};

const role: RolePageView = {
  version: 1,
  title: 'Lead Counsel',
  longTitle: 'Lead Counsel – Counsel',
  summary: 'Lead Counsel – Counsel. Leads to Head.',
  breadcrumbs: {
    ...breadcrumbs,
    items: [
      ...breadcrumbs.items,
      {title: 'Lead Counsel', href: '/careers/counsel/lead'},
    ],
  },
  facts: 'Staff, Individual contributor',
  formerly: 'Formerly: Solicitor',
  status: {
    before: 'No longer used, replaced by ',
    role: {title: 'Head', href: '/careers/counsel/head'},
    after: '.',
  },
  description: [
    {tag: 'p', text: 'One.'},
    {tag: 'p', text: 'Two.'},
  ],
  job: {href: '/jobs/lead', text: 'The job page: Lead Counsel'},
  ladder: {
    id: 'ladder',
    title: 'Where this role stands',
    view: around,
    words: ['Leads to Head.', 'Equal to Head in pay.'],
  },
  expected: {
    id: 'expectations',
    title: 'What is expected',
    view: {version: 1, label: 'What is expected in Lead Counsel', themes: []},
  },
  changes: {
    id: 'changes',
    title: 'What changes next',
    view: {version: 1, changes: []},
  },
  editUrl: 'https://example.com/counsel.yml',
};

function inSite(element: ReactElement) {
  return (
    <HelmetProvider>
      <MemoryRouter>{element}</MemoryRouter>
    </HelmetProvider>
  );
}

const pages = [
  ['Index', <Index key="index" page={index} />],
  ['Track', <Track key="track" page={track} />],
  ['Role', <Role key="role" page={role} />],
] as const;

it.each(pages)('%s has no accessibility violations', async (_name, page) => {
  const {container} = render(inSite(page));
  // Colours are checked in a real browser.
  const {violations} = await axe.run(container, {
    rules: {'color-contrast': {enabled: false}},
  });
  expect(violations).toEqual([]);
});

it('the list of tracks leads to each', () => {
  render(inSite(<Index page={index} />));
  const [list] = screen.getAllByRole('list').slice(-1);
  expect(
    within(list!)
      .getAllByRole('listitem')
      .map((item) => [
        within(item).getByRole('link').getAttribute('href'),
        item.textContent.replace(/\s+/g, ' ').trim(),
      ]),
  ).toEqual([
    ['/careers/counsel', 'Counsel Reads all. Roles: 3'],
    ['/careers/sales', 'Sales Roles: 1'],
  ]);
});

it('the page of a track draws its ladder below its description', () => {
  render(inSite(<Track page={track} />));
  expect(screen.getByRole('heading', {level: 1}).textContent).toBe('Counsel');
  expect(screen.getByText('Reads all.')).not.toBeUndefined();
  expect(screen.getByRole('heading', {level: 2}).id).toBe('ladder');
  expect(screen.getByRole('figure')).not.toBeUndefined();
});

it('the page of a role says what is to know of it', () => {
  const {container} = render(inSite(<Role page={role} />));
  expect(
    [...container.querySelectorAll('article > .markdown > *')]
      .slice(0, 6)
      .map(({textContent}) => textContent.replace(/\s+/g, ' ').trim()),
  ).toEqual([
    'Lead Counsel',
    'Staff, Individual contributor No longer used, replaced by Head. Formerly: Solicitor',
    'One.Two.',
    'The job page: Lead Counsel',
    'Where this role stands',
    'Leads to Head. Equal to Head in pay.',
  ]);
  expect(
    ['Head', 'The job page: Lead Counsel', 'Edit this page'].map((name) =>
      screen.getAllByRole('link', {name})[0]?.getAttribute('href'),
    ),
  ).toEqual([
    '/careers/counsel/head',
    '/jobs/lead',
    'https://example.com/counsel.yml',
  ]);
});

it('the contents of a page are listed where there are several parts', () => {
  const {container} = render(inSite(<Role page={role} />));
  const linked = [...container.querySelectorAll('a[href^="#"]')].map((link) =>
    link.getAttribute('href'),
  );
  expect(linked).toEqual(['#ladder', '#expectations', '#changes']);
  for (const target of linked) {
    expect(container.querySelectorAll(target!)).toHaveLength(1);
  }
  expect(
    render(inSite(<Track page={track} />)).container.querySelector(
      'a[href^="#"]',
    ),
  ).toBeNull();
});

it('marks the role on its own page', () => {
  const {container} = render(inSite(<Role page={role} />));
  expect(container.querySelectorAll('[aria-current="true"]')).toHaveLength(1);
});

it('a page says what leads to it, from the start of the site', () => {
  render(inSite(<Role page={role} />));
  const path = screen.getByRole('navigation', {name: 'Breadcrumbs'});
  expect(
    within(path)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual(['/', '/careers', '/careers/counsel']);
  expect(within(path).getByText('Lead Counsel').ariaCurrent).toBe('page');
});

it('a page has a name, a description and its place for search engines', async () => {
  render(inSite(<Track page={track} />));
  await waitFor(() => {
    expect(document.title).toBe('Career ladder: Counsel');
  });
  expect(
    document.querySelector('meta[name="description"]')?.getAttribute('content'),
  ).toBe('Reads all.');
  expect(
    JSON.parse(
      document.querySelector('script[type="application/ld+json"]')!.textContent,
    ),
  ).toEqual({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      {
        '@type': 'ListItem',
        position: 1,
        name: 'Careers',
        item: 'https://handbook.example.com/careers',
      },
      {
        '@type': 'ListItem',
        position: 2,
        name: 'Counsel',
        item: 'https://handbook.example.com/careers/counsel',
      },
    ],
  });
});

it('shows what is wrong with the data, in development', () => {
  const problems = {title: '1 error', list: ['ladders/counsel.yml:1:1  Oh']};
  render(inSite(<Track page={{...track, problems}} />));
  expect(screen.getByText('ladders/counsel.yml:1:1 Oh')).not.toBeUndefined();
});

it.each(pages)('%s hydrates without a warning', (_name, page) => {
  expectSilentHydration(inSite(page));
});
