/** @jest-environment jsdom */
import type {ReactElement} from 'react';
import {render, screen} from '@testing-library/react';
import EquivalenceTable from '@theme/EquivalenceTable';
import axe from 'axe-core';
import type {EquivalenceTableView} from 'career-ladder';
import {MemoryRouter} from 'react-router-dom';
import {expectSilentHydration} from '../../../__tests__/hydration';

const table: EquivalenceTableView = {
  version: 1,
  tables: [
    {
      caption: 'Roles by level',
      level: 'Level',
      tracks: [
        {title: 'Security', paths: ['Contributor', 'Management']},
        {title: 'Support'},
      ],
      equals: 'What is equal',
      rows: [
        {
          level: 'Senior',
          cells: [
            {
              roles: [{title: 'Senior Engineer', href: '/jobs/senior'}],
              span: 2,
            },
            {roles: [{title: 'Agent'}, {title: 'Adviser', note: 'Planned'}]},
          ],
        },
        {
          level: 'Staff / Manager',
          cells: [
            {roles: [{title: 'Staff Engineer', href: '/jobs/staff'}]},
            {roles: [{title: 'Manager', href: '/jobs/manager'}]},
            {roles: []},
          ],
          equals: ['Staff and Manager are equal in pay.'],
        },
      ],
    },
  ],
};

function inSite(element: ReactElement) {
  return <MemoryRouter>{element}</MemoryRouter>;
}

it('has no accessibility violations', async () => {
  const {container} = render(inSite(<EquivalenceTable table={table} />));
  // Colours are checked in a real browser.
  const {violations} = await axe.run(container, {
    rules: {'color-contrast': {enabled: false}},
  });
  expect(violations).toEqual([]);
});

it('is a table with heads for levels, tracks and paths', () => {
  render(inSite(<EquivalenceTable table={table} />));
  expect(
    screen.getByRole('table', {name: 'Roles by level'}),
  ).not.toBeUndefined();
  const heads = (role: 'columnheader' | 'rowheader') =>
    screen.getAllByRole(role).map((head) => head.textContent);
  expect(heads('columnheader')).toEqual([
    'Level',
    'Security',
    'Support',
    'What is equal',
    'Contributor',
    'Management',
  ]);
  expect(heads('rowheader')).toEqual(['Senior', 'Staff / Manager']);
});

it('has as many columns in each row', () => {
  const {container} = render(inSite(<EquivalenceTable table={table} />));
  const widths = [...container.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll<HTMLTableCellElement>('th, td')].reduce(
      (sum, {colSpan}) => sum + colSpan,
      0,
    ),
  );
  expect(widths).toEqual([5, 5]);
});

it('links roles with a page, and says what else is to know', () => {
  render(inSite(<EquivalenceTable table={table} />));
  expect(
    screen.getAllByRole('link').map((link) => link.getAttribute('href')),
  ).toEqual(['/jobs/senior', '/jobs/staff', '/jobs/manager']);
  expect(screen.getByText('Adviser').textContent).toBe('Adviser (Planned)');
});

it('has one row of heads where no track is split by path', () => {
  const [only] = table.tables;
  const plain = {
    ...table,
    tables: [{...only!, tracks: [{title: 'Support'}], rows: []}],
  };
  const {container} = render(inSite(<EquivalenceTable table={plain} />));
  expect(container.querySelectorAll('thead tr')).toHaveLength(1);
});

it('says what it needs', () => {
  jest.spyOn(console, 'error').mockImplementation(() => {});
  expect(() =>
    render(inSite(<EquivalenceTable tracks={['security']} />)),
  ).toThrowErrorMatchingInlineSnapshot(
    `"<EquivalenceTable/> has nothing to show. It works in MDX pages: <EquivalenceTable/> shows all tracks, <EquivalenceTable tracks={['…']}/> some."`,
  );
  jest.restoreAllMocks();
});

it('hydrates what the server rendered without a warning', () => {
  expectSilentHydration(inSite(<EquivalenceTable table={table} />));
});
