/** @jest-environment jsdom */
import type {ReactElement} from 'react';
import {act, fireEvent, render, screen, waitFor} from '@testing-library/react';
import {
  BrokenLinksProvider,
  createStatefulBrokenLinks,
} from '@docusaurus/core/lib/client/BrokenLinksContext';
import CompetencyMatrix from '@theme/CompetencyMatrix';
import axe from 'axe-core';
import type {CompetencyMatrixView} from 'career-ladder';
import {createMemoryHistory, type MemoryHistory} from 'history';
import {MemoryRouter, Router} from 'react-router-dom';
import {expectSilentHydration} from '../../../__tests__/hydration';

const matrix: CompetencyMatrixView = {
  version: 1,
  track: 'security',
  caption: 'What is expected: Security',
  heads: {
    theme: 'Theme',
    competency: 'Competency',
    level: 'Level',
    examples: 'Examples',
    all: 'All',
  },
  levels: [
    {id: 'senior', title: 'Senior'},
    {id: 'staff', title: 'Staff / Manager', also: ['manager']},
  ],
  groups: [
    {
      theme: {id: 'craft', title: 'Craft'},
      competencies: [
        {
          id: 'threats',
          title: 'Threat modelling',
          description: 'What could go wrong.',
          cells: [
            [
              {
                text: ['Models ', {tag: 'em', text: 'threats'}, '.'],
                examples: ['The review of the login.'],
              },
              {text: 'Finds an owner.', origin: 0},
            ],
            [{text: 'Teaches the method.'}],
          ],
        },
      ],
    },
    {
      competencies: [
        {
          id: 'scope',
          title: 'Scope',
          origin: 0,
          cells: [[], [{text: 'Several teams.'}]],
        },
      ],
    },
  ],
  origins: ['All tracks'],
  download: {href: '/security.csv', text: 'Download as CSV'},
};

const scrolledTo: string[] = [];

beforeEach(() => {
  scrolledTo.length = 0;
  // jsdom has no layout to scroll.
  Element.prototype.scrollIntoView = function scrollIntoView() {
    scrolledTo.push(this.id || this.className);
  };
});

function inSite(element: ReactElement) {
  return <MemoryRouter>{element}</MemoryRouter>;
}

/** Renders a matrix on a page with an address. */
function open(address: string): MemoryHistory {
  const history = createMemoryHistory({initialEntries: [address]});
  render(
    <Router history={history}>
      <CompetencyMatrix matrix={matrix} />
    </Router>,
  );
  return history;
}

/** What is chosen: of levels, of the one level that a narrow place shows, and of themes. */
function chosen(): string[] {
  return screen
    .getAllByRole<HTMLInputElement>('radio')
    .filter(({checked}) => checked)
    .map(({value}) => value);
}

function choice(kind: string, name: string): HTMLInputElement {
  return screen
    .getAllByRole<HTMLInputElement>('radio', {name})
    .find((input) => input.name.endsWith(kind))!;
}

function target(): string | undefined {
  return document.querySelector('[data-target]')?.id;
}

it('has no accessibility violations', async () => {
  const {container} = render(inSite(<CompetencyMatrix matrix={matrix} />));
  // Colours are checked in a real browser.
  const {violations} = await axe.run(container, {
    rules: {'color-contrast': {enabled: false}},
  });
  expect(violations).toEqual([]);
});

it('is a table with heads for levels, themes and competencies', () => {
  render(inSite(<CompetencyMatrix matrix={matrix} />));
  expect(
    screen.getByRole('table', {name: 'What is expected: Security'}),
  ).not.toBeNull();
  const heads = (scope: string) =>
    [...document.querySelectorAll(`th[scope="${scope}"]`)].map(
      ({firstChild}) => firstChild?.textContent,
    );
  expect(heads('col')).toEqual(['Competency', 'Senior', 'Staff / Manager']);
  expect(heads('rowgroup')).toEqual(['Craft']);
  expect(heads('row')).toEqual(['Threat modelling', 'Scope']);
});

it('has in each cell what is expected, its examples and where it comes from', () => {
  render(inSite(<CompetencyMatrix matrix={matrix} />));
  const cell = document.getElementById('threats-senior')!;
  expect(cell.textContent.replace(/\s+/g, ' ')).toBe(
    '#Models threats. ExamplesThe review of the login.Finds an owner. All tracks ',
  );
  expect(cell.querySelector('em')?.textContent).toBe('threats');
  expect(cell.querySelectorAll('[role="listitem"]')).toHaveLength(2);
});

it('says of a competency that others share it once, beside its title', () => {
  render(inSite(<CompetencyMatrix matrix={matrix} />));
  expect(
    screen.getByRole('rowheader', {name: 'Scope All tracks'}),
  ).not.toBeNull();
  expect(document.getElementById('scope-staff')?.textContent).not.toContain(
    'All tracks',
  );
});

it('links to each cell; one for several levels is found by each of them', () => {
  const brokenLinks = createStatefulBrokenLinks();
  render(
    inSite(
      <BrokenLinksProvider brokenLinks={brokenLinks}>
        <CompetencyMatrix matrix={matrix} />
      </BrokenLinksProvider>,
    ),
  );
  const links = screen
    .getAllByRole('link', {name: /–/})
    .map((link) => [
      link.getAttribute('aria-label'),
      link.getAttribute('href'),
    ]);
  expect(links).toEqual([
    ['Threat modelling – Senior', '#threats-senior'],
    ['Threat modelling – Staff / Manager', '#threats-staff'],
    ['Scope – Staff / Manager', '#scope-staff'],
  ]);
  const ids = [...document.querySelectorAll('[id]')].map(({id}) => id);
  expect(ids).toEqual([
    'threats-senior',
    'threats-staff',
    'threats-manager',
    'scope-staff',
    'scope-manager',
  ]);
  expect(brokenLinks.getCollectedAnchors()).toEqual(ids);
});

it('has other anchors and other choices where it stands on a page again', () => {
  render(
    inSite(
      <>
        <CompetencyMatrix matrix={matrix} />
        <CompetencyMatrix matrix={matrix} occurrence="2" />
      </>,
    ),
  );
  const ids = [...document.querySelectorAll('[id]')].map(({id}) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain('threats-senior-2');
  const checked = [...document.querySelectorAll('input')].filter(
    (input) => input.checked,
  );
  // Were the names the same, a choice in one would undo the other's.
  expect(checked).toHaveLength(6);
});

describe('what is chosen', () => {
  it('is all at first, and one level where there is no room for more', () => {
    open('/page');
    expect(chosen()).toEqual(['', 'senior', '']);
  });

  it('is read from the address', () => {
    open('/page?level=staff&theme=craft');
    expect(chosen()).toEqual(['staff', 'staff', 'craft']);
  });

  it('may be any level of a column', () => {
    open('/page?level=manager');
    expect(chosen()).toEqual(['staff', 'staff', '']);
  });

  it('is all where the matrix does not have what is asked for', () => {
    open('/page?level=fellow&theme=people');
    expect(chosen()).toEqual(['', 'senior', '']);
  });

  it('is kept in the address, beside what else is there', () => {
    const history = open('/page?q=1#threats-senior');
    fireEvent.click(choice('level', 'Staff / Manager'));
    fireEvent.click(choice('theme', 'Craft'));
    expect(history.location).toMatchObject({
      search: '?q=1&level=staff&theme=craft',
      hash: '#threats-senior',
    });
    fireEvent.click(choice('level', 'All'));
    expect(history.location.search).toBe('?q=1&theme=craft');
    expect(history.length).toBe(1);
  });

  it('is the same for all levels and for one at a time', () => {
    open('/page');
    fireEvent.click(choice('step', 'Staff / Manager'));
    expect(chosen()).toEqual(['staff', 'staff', '']);
  });
});

describe('a link to a cell', () => {
  it('marks it, scrolls to it and shows its level', async () => {
    open('/page#threats-staff');
    expect(target()).toBe('threats-staff');
    await waitFor(() => {
      expect(scrolledTo).toEqual(['threats-staff', 'career-matrix__scroller']);
    });
    expect(chosen()).toEqual(['', 'staff', '']);
  });

  it('marks the cell of several levels by each of them', () => {
    open('/page#threats-manager');
    expect(target()).toBe('threats-staff');
  });

  it('works where the page is there already', () => {
    const history = open('/page#threats-staff');
    act(() => {
      history.push('/page#threats-senior');
    });
    expect(target()).toBe('threats-senior');
    expect(document.querySelectorAll('[data-target]')).toHaveLength(1);
  });

  it('shows it whatever was chosen', () => {
    const history = open('/page?level=senior&theme=craft#scope-staff');
    expect(chosen()).toEqual(['staff', 'staff', '']);
    expect(history.location.search).toBe('?level=staff');
  });

  it('leaves a choice alone that shows it', () => {
    const history = open('/page?level=staff#threats-staff');
    expect(chosen()).toEqual(['staff', 'staff', '']);
    expect(history.location.search).toBe('?level=staff');
  });

  it.each(['', '#', '#elsewhere', '#%'])('may lead elsewhere: "%s"', (hash) => {
    open(`/page${hash}`);
    expect(target()).toBeUndefined();
  });
});

it('offers a table for spreadsheets', () => {
  render(inSite(<CompetencyMatrix matrix={matrix} />));
  expect(
    screen.getByRole('link', {name: 'Download as CSV'}).getAttribute('href'),
  ).toBe('/security.csv');
});

it('leaves out choices where there is but one', () => {
  const {levels, groups} = matrix;
  render(
    inSite(
      <CompetencyMatrix
        matrix={{...matrix, levels: levels.slice(1), groups: groups.slice(1)}}
      />,
    ),
  );
  expect(screen.queryAllByRole('radio')).toEqual([]);
});

it('says in development what is wrong with the data', () => {
  render(
    inSite(
      <CompetencyMatrix
        matrix={{
          ...matrix,
          levels: [],
          groups: [],
          problems: {title: 'The data has errors.', list: ['line 1']},
        }}
      />,
    ),
  );
  expect(screen.getByRole('alert').textContent).toContain('line 1');
  expect(screen.queryByRole('table')).toBeNull();
});

it('says what it needs', () => {
  jest.spyOn(console, 'error').mockImplementation(() => {});
  expect(() =>
    render(inSite(<CompetencyMatrix track="security" />)),
  ).toThrowErrorMatchingInlineSnapshot(
    `"<CompetencyMatrix/> has nothing to show. It works in MDX pages: <CompetencyMatrix track="…"/>."`,
  );
  jest.restoreAllMocks();
});

it('hydrates what the server rendered without a warning', () => {
  expectSilentHydration(inSite(<CompetencyMatrix matrix={matrix} />));
});
