/** @jest-environment jsdom */
import type {ReactElement} from 'react';
import {render, screen, within} from '@testing-library/react';
import LevelChange from '@theme/LevelChange';
import axe from 'axe-core';
import type {LevelChangeView, RoleChangeView} from 'career-ladder';
import {MemoryRouter} from 'react-router-dom';
import {expectSilentHydration} from '../../../__tests__/hydration';

const toStaff: RoleChangeView = {
  title: 'From Senior to Staff',
  names: ['Senior', 'Staff'],
  examples: 'For example:',
  themes: [
    {
      title: 'Craft',
      competencies: [
        {
          id: 'reviews',
          title: 'Reviews',
          kind: 'changed',
          note: 'Changed',
          parts: [
            {
              kind: 'raised',
              note: 'Raised',
              expectations: [
                {
                  before: ['Reviews ', {tag: 'del', text: 'code'}],
                  text: ['Reviews ', {tag: 'ins', text: 'plans'}],
                  examples: ['The login review.'],
                },
              ],
            },
            {
              kind: 'gone',
              note: 'Only at Senior',
              expectations: [{text: 'Answers.'}, {text: 'Asks.'}],
            },
          ],
        },
      ],
    },
    {
      competencies: [
        {
          id: 'risks',
          title: 'Risks',
          kind: 'new',
          note: 'New',
          parts: [{expectations: [{text: 'Writes them down.'}]}],
        },
      ],
    },
  ],
  same: {
    text: 'Stays the same: 1',
    themes: [
      {
        title: 'Craft',
        competencies: [
          {
            id: 'reports',
            title: 'Reports',
            kind: 'same',
            parts: [{expectations: [{text: 'Thanks the reporter.'}]}],
          },
        ],
      },
    ],
  },
};

const toManager: RoleChangeView = {
  title: 'From Senior to Manager',
  note: 'Not written down yet: what is expected in Manager.',
  themes: [],
};

const change: LevelChangeView = {version: 1, changes: [toStaff, toManager]};

function inSite(element: ReactElement) {
  return <MemoryRouter>{element}</MemoryRouter>;
}

it('has no accessibility violations', async () => {
  const {container} = render(inSite(<LevelChange change={change} />));
  // Colours are checked in a real browser.
  const {violations} = await axe.run(container, {
    rules: {'color-contrast': {enabled: false}},
  });
  expect(violations).toEqual([]);
});

it('is a section for each comparison, called by its roles', () => {
  render(inSite(<LevelChange change={change} />));
  expect(
    screen
      .getAllByRole('region')
      .map((section) => section.getAttribute('aria-label')),
  ).toEqual(['From Senior to Staff', 'From Senior to Manager']);
  expect(screen.queryAllByRole('heading')).toEqual([]);
});

it('says of each competency in words what became of it', () => {
  const {container} = render(inSite(<LevelChange change={change} />));
  const names = [...container.querySelectorAll('.career-change__name')].map(
    (name) => name.textContent.trim(),
  );
  expect(names).toEqual(['Reviews Changed', 'Risks New', 'Reports']);
});

it('lists expectations by what became of them', () => {
  render(inSite(<LevelChange change={change} />));
  const texts = (name: string) =>
    within(screen.getByRole('list', {name}))
      .getAllByRole('listitem')
      .map((item) => item.textContent.trim());
  expect(texts('Only at Senior')).toEqual(['Answers.', 'Asks.']);
  expect(texts('Raised')).toEqual([
    'Senior Reviews code Staff Reviews plans  For example: The login review.',
  ]);
});

it('marks the words that differ as elements, not by colour alone', () => {
  const {container} = render(inSite(<LevelChange change={change} />));
  expect(container.querySelector('del')?.textContent).toBe('code');
  expect(container.querySelector('ins')?.textContent).toBe('plans');
});

it('folds what stays', () => {
  render(inSite(<LevelChange change={change} />));
  const folded = screen.getByText('Stays the same: 1').closest('details');
  expect(folded?.open).toBe(false);
  expect(folded?.textContent).toContain('Thanks the reporter.');
});

it('says it in a sentence where there is nothing to compare', () => {
  render(inSite(<LevelChange change={{version: 1, changes: [toManager]}} />));
  expect(screen.getByRole('region').textContent.trim()).toBe(
    'From Senior to Manager Not written down yet: what is expected in Manager.',
  );
});

it('says what it needs', () => {
  jest.spyOn(console, 'error').mockImplementation(() => {});
  expect(() =>
    render(inSite(<LevelChange from="security#senior" />)),
  ).toThrowErrorMatchingInlineSnapshot(
    `"<LevelChange/> has nothing to compare. It works in MDX pages, with roles: <LevelChange from="track#role" to="track#role"/>."`,
  );
  jest.restoreAllMocks();
});

it('hydrates what the server rendered without a warning', () => {
  expectSilentHydration(inSite(<LevelChange change={change} />));
});
