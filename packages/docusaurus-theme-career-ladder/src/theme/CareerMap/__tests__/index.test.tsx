/** @jest-environment jsdom */
import type {ReactElement} from 'react';
import {act, render, screen, within} from '@testing-library/react';
import CareerMap from '@theme/CareerMap';
import axe from 'axe-core';
import type {BandView, CareerMapView, LineView, RoleView} from 'career-ladder';
import {MemoryRouter} from 'react-router-dom';
import {expectSilentHydration} from '../../../__tests__/hydration';

function role(id: string, column: number, words: string[] = []): RoleView {
  const title = id.slice(id.indexOf('#') + 1);
  return {id, title, href: `/jobs#${title}`, column, row: 0, words};
}

/** A line that runs from the first band to the second one. */
const across: Omit<LineView, 'y'> = {from: 0, to: 3, x: [400, 600]};

const upper: BandView = {
  track: 'labs/design',
  title: 'Design',
  whole: {href: '/design', text: 'The whole ladder: Design'},
  rows: 8,
  span: 8,
  roles: [
    role('labs/design#Junior', 0, ['Leads to Senior and Lead (Sales).']),
    role('labs/design#Senior', 1),
  ],
  strips: [
    {
      at: 1,
      corner: 100,
      lines: [
        {from: 0, to: 1, y: [500, 500], head: 'end'},
        {...across, y: [500, 2000]},
      ],
    },
  ],
};

const lower: BandView = {
  track: 'sales',
  title: 'Sales',
  rows: 8,
  span: 8,
  roles: [role('sales#Agent', 0), role('sales#Lead', 1)],
  strips: [
    {
      at: 1,
      corner: 100,
      lines: [
        {...across, y: [-1000, 500], head: 'end', gate: 0, mark: [800, 500]},
      ],
    },
  ],
};

const map: CareerMapView = {
  version: 1,
  label: 'Career map',
  jump: 'Tracks',
  maps: [
    {
      levels: ['One', 'Two'],
      columns: [80, 120],
      gutters: [4],
      width: 4,
      bands: [upper, lower],
      legend: [{mark: 'gate', index: 0, text: 'Merit'}],
    },
  ],
};

function inSite(element: ReactElement) {
  return <MemoryRouter>{element}</MemoryRouter>;
}

function renderMap(props: Partial<Parameters<typeof CareerMap>[0]> = {}) {
  return render(inSite(<CareerMap map={map} {...props} />)).container;
}

/** The lines in a band's head. */
function linesInHead(container: HTMLElement, band: string, state: string) {
  return [
    ...container.querySelectorAll(
      `[data-track="${band}"] > summary [data-when="${state}"] path`,
    ),
  ].map((path) => path.getAttribute('d'));
}

it('has no accessibility violations', async () => {
  // Colours are checked in a real browser.
  const {violations} = await axe.run(renderMap(), {
    rules: {'color-contrast': {enabled: false}},
  });
  expect(violations).toEqual([]);
});

it('is a figure that its caption names, else its label', () => {
  renderMap();
  expect(screen.getByRole('figure').getAttribute('aria-label')).toBe(
    'Career map',
  );
  renderMap({caption: 'Our company'});
  const [, captioned] = screen.getAllByRole('figure');
  expect(captioned?.getAttribute('aria-label')).toBeNull();
  expect(captioned?.textContent).toContain('Our company');
});

it('lists the roles of each band in the order of the career', () => {
  renderMap();
  expect(
    screen.getAllByRole('list').map((list) => [
      list.getAttribute('aria-label'),
      within(list)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ]),
  ).toEqual([
    ['Design', ['/jobs#Junior', '/jobs#Senior']],
    ['Sales', ['/jobs#Agent', '/jobs#Lead']],
  ]);
});

it('gives all bands the same columns', () => {
  const body = renderMap().querySelector<HTMLElement>('.career-ladder__body');
  expect(body?.style.getPropertyValue('--columns')).toBe(
    'minmax(0,80fr) calc(var(--gutter) + 0.5rem) minmax(0,120fr)',
  );
});

it('has anchors for bands and roles, which differ where a track is on a page twice', () => {
  const ids = (container: HTMLElement) =>
    [...container.querySelectorAll('[id]')].map(({id}) => id);
  expect(ids(renderMap())).toEqual([
    'map-labs-design',
    'map-labs-design-Junior',
    'map-labs-design-Senior',
    'map-sales',
    'map-sales-Agent',
    'map-sales-Lead',
  ]);
  expect(ids(renderMap({occurrence: '2'}))[1]).toBe('map-labs-design-2-Junior');
});

it('leads a line through the heads of open bands, and ends it in those of folded ones', () => {
  const container = renderMap();
  expect(linesInHead(container, 'labs/design', 'open')).toEqual([]);
  expect(linesInHead(container, 'labs/design', 'folded')).toEqual([
    'M0 500H400Q500 500 500 550V1950Q500 2000 600 2000H1000',
  ]);
  expect(linesInHead(container, 'sales', 'open')).toEqual([
    'M0 -1000H400Q500 -1000 500 -950V1950Q500 2000 600 2000H1000',
  ]);
  expect(linesInHead(container, 'sales', 'folded')).toEqual([
    'M0 -1000H400Q500 -1000 500 -950V450Q500 500 600 500H1000',
  ]);
});

it('has no signs in a head, and an arrowhead only where it is folded', () => {
  const marks = renderMap().querySelectorAll<HTMLElement>(
    'summary [data-mark]',
  );
  expect(
    [...marks].map((mark) => [
      mark.dataset.mark,
      mark.closest<HTMLElement>('[data-when]')?.dataset.when,
    ]),
  ).toEqual([['head', 'folded']]);
});

it("keeps its clicks to itself, or Docusaurus' own details around it would fold", () => {
  const clicked = jest.fn();
  const {container} = render(
    inSite(
      <div onClick={clicked}>
        <CareerMap map={map} />
      </div>,
    ),
  );
  act(() => container.querySelector('summary')!.click());
  expect(clicked).not.toHaveBeenCalled();
});

it('has a list of links to many bands', () => {
  expect(renderMap().querySelector('nav')).toBeNull();
  const many = Array.from({length: 7}, (_, index) => ({
    ...lower,
    track: `track-${index}`,
    title: `Track ${index}`,
    strips: [],
  }));
  renderMap({map: {...map, maps: [{...map.maps[0]!, bands: many}]}});
  const links = within(
    screen.getByRole('navigation', {name: 'Tracks'}),
  ).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(
    many.map(({track}) => `#map-${track}`),
  );
});

it('explains its marks, unless it is told not to', () => {
  renderMap();
  expect(screen.getAllByText('Merit')).toHaveLength(1);
  renderMap({legend: false});
  expect(screen.getAllByText('Merit')).toHaveLength(1);
});

it('shows what is wrong with the data, in development', () => {
  const problems = {title: '1 error', list: ['ladders/sales.yml:1:1  Oh']};
  renderMap({map: {...map, problems}});
  expect(screen.getByText('ladders/sales.yml:1:1 Oh')).not.toBeUndefined();
});

it('says what it needs', () => {
  jest.spyOn(console, 'error').mockImplementation(() => {});
  expect(() =>
    render(inSite(<CareerMap tracks={['security']} />)),
  ).toThrowErrorMatchingInlineSnapshot(
    `"<CareerMap/> has nothing to draw. It works in MDX pages: <CareerMap/> draws all tracks, <CareerMap tracks={['…']}/> some."`,
  );
  jest.restoreAllMocks();
});

it('hydrates what the server rendered without a warning', () => {
  expectSilentHydration(inSite(<CareerMap map={map} />));
});
