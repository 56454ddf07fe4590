import type {Page} from 'playwright-core';

/** A page of the site. */
export interface Place {
  /** What the start page's link to it is called. */
  name: string;
  path: string;
  views: [View, ...View[]];
}

/** What can be seen of a page at one time. */
export interface View {
  /** The ladders that can be seen, by their tracks. */
  tracks: Track[];
  /** What a reader does to see them. */
  open?: (page: Page) => Promise<void>;
}

export type Track = 'navigation' | 'galley';

/** Titles of a track's roles, in career order. */
export const titles: Record<Track, string[]> = {
  navigation: ['Deckhand', 'Mate', 'Master of the Ferry', 'Port Captain'],
  galley: ['Kitchen Hand', 'Cook', 'Head Cook'],
};

export const places: Place[] = [
  place('A document', '/docs', 'navigation'),
  {
    name: 'Tabs',
    path: '/docs/tabs',
    views: [
      {tracks: ['navigation']},
      {
        tracks: ['galley'],
        open: (page) => page.getByRole('tab', {name: 'Galley'}).click(),
      },
    ],
  },
  place('An admonition', '/docs/admonition', 'navigation'),
  {
    name: 'Details',
    path: '/docs/details',
    views: [
      {tracks: []},
      {
        tracks: ['navigation'],
        open: async (page) => {
          await page.getByText('The whole ladder').click();
          // Docusaurus cuts off what does not yet fit while it unfolds.
          await page
            .locator('details div[style*="overflow: visible"]')
            .waitFor();
        },
      },
    ],
  },
  place('A list item', '/docs/list-item', 'navigation', 'galley'),
  place('A table cell', '/docs/table-cell', 'navigation', 'galley'),
  place('A cell of a Markdown table', '/docs/markdown-table', 'galley'),
  place('Two ladders', '/docs/two-ladders', 'navigation', 'galley'),
  place('The same ladder twice', '/docs/twice', 'navigation', 'navigation'),
  place('Expressions', '/docs/expressions', 'navigation', 'galley'),
  place('Code and comments', '/docs/code'),
  place('A partial', '/docs/partial-on-deck', 'navigation'),
  place('The same partial', '/docs/partial-on-shore', 'navigation', 'galley'),
  place('A partial twice', '/docs/partial-twice', 'navigation', 'navigation'),
  place('Role links', '/docs/role-links'),
  place('A CommonMark file', '/docs/common-mark'),
  place('An older version', '/docs/1.0', 'navigation'),
  place('Another docs instance', '/handbook', 'galley'),
  place('A blog post', '/blog/longer-days', 'navigation'),
  place(
    'A blog post whose ladder is not in its excerpt',
    '/blog/new-galley',
    'galley',
  ),
  place('The list of blog posts', '/blog', 'navigation'),
  place('A page in MDX', '/standalone', 'navigation'),
  place('A page in TSX', '/typescript', 'navigation'),
];

/** One page of each kind: enough where only the addresses differ. */
export const samples = places.filter(({path}) =>
  [
    '/docs',
    '/docs/role-links',
    '/handbook',
    '/blog/longer-days',
    '/typescript',
  ].includes(path),
);

function place(name: string, path: string, ...tracks: Track[]): Place {
  return {name, path, views: [{tracks}]};
}
