/** @jest-environment jsdom */
import type {ReactElement} from 'react';
import {fireEvent, render, screen, within} from '@testing-library/react';
import CareerLadder from '@theme/CareerLadder';
import axe from 'axe-core';
import type {LineView, StripView} from 'career-ladder';
import {MemoryRouter} from 'react-router-dom';
import {expectSilentHydration} from '../../../__tests__/hydration';
import {ladder} from './ladder';

function inSite(element: ReactElement) {
  return <MemoryRouter>{element}</MemoryRouter>;
}

function cards(container: HTMLElement) {
  return [...container.querySelectorAll<HTMLElement>('.career-ladder__card')];
}

it('has no accessibility violations', async () => {
  const {container} = render(inSite(<CareerLadder ladder={ladder} />));
  // Colours are checked in a real browser.
  const {violations} = await axe.run(container, {
    rules: {'color-contrast': {enabled: false}},
  });
  expect(violations).toEqual([]);
});

it('is a labelled figure with a list in career order', () => {
  render(inSite(<CareerLadder ladder={ladder} />));
  const figure = screen.getByRole('figure', {name: 'Career ladder: Counsel'});
  const [list] = within(figure).getAllByRole('list');
  const items = within(list!).getAllByRole('listitem');
  expect(items.map(({textContent}) => textContent.replace(/\s+/g, ' ').trim()))
    .toMatchInlineSnapshot(`
    [
      "Counsel Senior Leads to Lead Counsel (needs: Merit). Leads to Head.",
      "Lead Counsel Staff, Individual contributor Seldom used Equal to Head in pay.",
      "Head Management Board Equal to Lead Counsel in pay.",
    ]
  `);
});

it('offers its picture where that is asked for, or always done', () => {
  const picture = {href: 'pathname:///career-ladder/a.svg', text: 'Download'};
  const asked = {...ladder, download: picture};
  const always = {...ladder, download: {...picture, always: true as const}};
  const offers = (element: ReactElement) =>
    [...render(inSite(element)).container.querySelectorAll('a[download]')].map(
      (link) => [link.textContent, link.getAttribute('href')],
    );
  const link = [['Download', '/career-ladder/a.svg']];
  expect(offers(<CareerLadder ladder={ladder} download />)).toEqual([]);
  expect(offers(<CareerLadder ladder={asked} />)).toEqual([]);
  expect(offers(<CareerLadder ladder={asked} download />)).toEqual(link);
  expect(offers(<CareerLadder ladder={always} />)).toEqual(link);
  expect(offers(<CareerLadder ladder={always} download={false} />)).toEqual([]);
});

it('links to the job pages, and shows a role without one as text', () => {
  const {container} = render(inSite(<CareerLadder ladder={ladder} />));
  expect(
    cards(container).map((card) => [card.tagName, card.getAttribute('href')]),
  ).toEqual([
    ['A', '/jobs/legal#counsel'],
    ['A', 'https://example.com/lead'],
    ['DIV', null],
  ]);
});

it('gives each role an anchor, another one where the ladder stands again', () => {
  const {container, rerender} = render(
    inSite(<CareerLadder ladder={ladder} />),
  );
  const anchors = () =>
    [...container.querySelectorAll('[role=listitem]')].map(({id}) => id);
  expect(anchors()).toEqual([
    'ladder-legal-counsel-counsel',
    'ladder-legal-counsel-lead',
    'ladder-legal-counsel-board-head',
  ]);
  rerender(inSite(<CareerLadder ladder={ladder} occurrence="2" />));
  expect(anchors()[0]).toBe('ladder-legal-counsel-counsel-2');
});

it('marks the highlighted role, and no other', () => {
  const {container} = render(
    inSite(<CareerLadder ladder={ladder} highlight="lead" />),
  );
  expect(
    cards(container).map((card) => card.getAttribute('aria-current')),
  ).toEqual([null, 'true', null]);
  expect(screen.getAllByText('You are here')).toHaveLength(1);
});

it('is named by its caption where it has one', () => {
  render(inSite(<CareerLadder ladder={ladder} caption="How counsel grow" />));
  expect(screen.getByRole('figure').hasAttribute('aria-label')).toBe(false);
  expect(screen.getByText('How counsel grow').tagName).toBe('FIGCAPTION');
});

it('marks the role that a part of a ladder is drawn around', () => {
  const {container} = render(
    inSite(<CareerLadder ladder={{...ladder, around: 'lead'}} />),
  );
  expect(
    cards(container).map((card) => card.getAttribute('aria-current')),
  ).toEqual([null, 'true', null]);
});

it('leads from a part to the whole', () => {
  const whole = {href: '/handbook', text: 'The whole ladder: Counsel'};
  render(inSite(<CareerLadder ladder={{...ladder, whole}} />));
  expect(
    screen.getByRole('link', {name: whole.text}).getAttribute('href'),
  ).toBe('/handbook');
});

describe('a line', () => {
  const y: [number, number] = [200, 800];
  const drawn = (line: Partial<LineView>, strip?: Partial<StripView>) => {
    const lines: LineView[] = [{from: 0, to: 1, y, ...line}];
    const {container} = render(
      inSite(
        <CareerLadder
          ladder={{...ladder, strips: [{at: 1, lines, ...strip}]}}
        />,
      ),
    );
    return {
      path: container.querySelector('path')!,
      marks: [
        ...container.querySelectorAll<HTMLElement>(
          '.career-ladder__strip [data-mark]',
        ),
      ].map(({dataset, style}) => [
        dataset.mark,
        style.getPropertyValue('--x'),
        style.getPropertyValue('--y'),
      ]),
    };
  };

  it('that is straight goes straight through', () => {
    const {path} = drawn({y: [500, 500], lateral: true});
    expect(path.getAttribute('d')).toBe('M0 500H1000');
    expect(path.dataset).toMatchObject({from: 'counsel', kind: 'lateral'});
  });

  it('that has the gutter for itself is one curve', () => {
    const {path, marks} = drawn({
      x: [0, 700],
      head: 'end',
      gate: 0,
      mark: [350, 500],
    });
    expect(path.getAttribute('d')).toBe(
      'M0 200H0C350 200 350 800 700 800H1000',
    );
    expect(marks).toEqual([
      ['head', '1', '0.8'],
      ['gate', '0.35', '0.5'],
    ]);
  });

  it('that runs beside others turns round a corner, down or up', () => {
    const strip = {wider: 4, corner: 20};
    expect(drawn({x: [100, 300]}, strip).path.getAttribute('d')).toBe(
      'M0 200H100Q200 200 200 220V780Q200 800 300 800H1000',
    );
    expect(
      drawn({x: [100, 300], y: [800, 200]}, strip).path.getAttribute('d'),
    ).toBe('M0 800H100Q200 800 200 780V220Q200 200 300 200H1000');
  });

  it('between equals of one column bends out and back, with its sign', () => {
    const {path, marks} = drawn(
      {bend: 400, equal: 0, mark: [400, 300]},
      {corner: 20},
    );
    expect(path.getAttribute('d')).toBe(
      'M0 200H0Q400 200 400 220V780Q400 800 0 800',
    );
    expect(path.dataset.kind).toBe('equal');
    expect(marks).toEqual([['equal', '0.4', '0.3']]);
  });

  it('that leads back bows out', () => {
    const {path, marks} = drawn({y: [500, 500], bow: 40, head: 'start'});
    expect(path.getAttribute('d')).toBe('M0 500C300 540 700 540 1000 500');
    expect(marks).toEqual([['head', '0', '0.5']]);
  });
});

it('shows the path on the card of a role without a level', () => {
  render(inSite(<CareerLadder ladder={ladder} />));
  const hides = (path: string) =>
    screen
      .getAllByText((_, element) => element?.textContent === path)
      .some((element) => 'hidden' in element.dataset);
  expect(hides('Management')).toBe(false);
  expect(hides(', Individual contributor')).toBe(true);
});

describe('the outline', () => {
  const outlineOf = (element: ReactElement) =>
    render(inSite(element)).container.querySelector('details');

  it('is a list, with its branches inside it, closed at first', () => {
    const outline = outlineOf(<CareerLadder ladder={ladder} />);
    expect(outline?.open).toBe(false);
    expect(linesOf(outline?.querySelector('ol'))).toMatchInlineSnapshot(`
      "1. Counsel (Senior)
         - Individual contributor
            1. Lead Counsel (Staff, needs: Merit) Equal to Head in pay.
         - Head Equal to Lead Counsel in pay."
    `);
  });

  it('links to the job pages', () => {
    const outline = outlineOf(<CareerLadder ladder={ladder} />);
    expect(
      [...outline!.querySelectorAll('a')].map((link) =>
        link.getAttribute('href'),
      ),
    ).toEqual(['/jobs/legal#counsel', 'https://example.com/lead']);
  });

  it('opens without a word to what is around the ladder', () => {
    const clicked = jest.fn();
    render(
      inSite(
        <div onClick={clicked}>
          <CareerLadder ladder={ladder} />
        </div>,
      ),
    );
    fireEvent.click(screen.getByText('This ladder as text'));
    expect(clicked).not.toHaveBeenCalled();
  });

  it('is left out on demand, and where there is none', () => {
    const {outline: _, ...without} = ladder;
    expect(
      outlineOf(<CareerLadder ladder={ladder} outline={false} />),
    ).toBeNull();
    expect(outlineOf(<CareerLadder ladder={without} />)).toBeNull();
  });
});

/** The items of a list, one a line, indented as they are nested. */
function linesOf(list: Element | null | undefined, indent = ''): string {
  return [...(list?.children ?? [])]
    .map((item) => {
      const inner = item.querySelector('ol, ul');
      const own = item.textContent.replace(inner?.textContent ?? '', '');
      const mark = list?.tagName === 'OL' ? '1.' : '-';
      const line = `${indent}${mark} ${own.replace(/\s+/g, ' ').trim()}`;
      return [line, linesOf(inner, `${indent}   `)].filter(Boolean).join('\n');
    })
    .join('\n');
}

it('leaves the legend out on demand', () => {
  const {container, rerender} = render(
    inSite(<CareerLadder ladder={ladder} />),
  );
  const legend = () => container.querySelector('.career-ladder__legend');
  expect(legend()).not.toBeNull();
  rerender(inSite(<CareerLadder ladder={ladder} legend={false} />));
  expect(legend()).toBeNull();
});

it('explains marks that happen to have the same words', () => {
  const said = jest.spyOn(console, 'error').mockImplementation(() => {});
  render(
    inSite(
      <CareerLadder
        ladder={{
          ...ladder,
          legend: [
            {mark: 'path', index: 0, text: 'Management'},
            {mark: 'gate', index: 0, text: 'Management'},
          ],
        }}
      />,
    ),
  );
  expect(said).not.toHaveBeenCalled();
  said.mockRestore();
});

it('changes its form with its place, unless told a direction', () => {
  const {container, rerender} = render(
    inSite(<CareerLadder ladder={ladder} />),
  );
  const {dataset} = container.querySelector<HTMLElement>(
    '.career-ladder__body',
  )!;
  expect(dataset).toMatchObject({width: '3', lanes: '3', direction: 'auto'});
  rerender(inSite(<CareerLadder ladder={ladder} direction="horizontal" />));
  expect(dataset.width).toBeUndefined();
  expect(dataset.lanes).toBeUndefined();
});

it('follows a link without a reload, and leaves modified clicks to the browser', () => {
  const {container} = render(inSite(<CareerLadder ladder={ladder} />));
  const [link] = cards(container);
  expect(fireEvent.click(link!, {ctrlKey: true})).toBe(true);
  expect(fireEvent.click(link!)).toBe(false);
});

it('fetches a job page on hover and on focus, not before', () => {
  const preload = jest.fn();
  const prefetch = jest.fn();
  Object.assign(window, {docusaurus: {preload, prefetch}});
  const {container} = render(inSite(<CareerLadder ladder={ladder} />));
  const [link] = cards(container);
  expect(prefetch).not.toHaveBeenCalled();
  expect(preload).not.toHaveBeenCalled();
  fireEvent.focus(link!);
  expect(preload).toHaveBeenCalledWith('/jobs/legal');
});

it('says what it needs', () => {
  const {error} = console;
  console.error = () => {};
  expect(() =>
    render(inSite(<CareerLadder track="counsel" />)),
  ).toThrowErrorMatchingInlineSnapshot(
    `"<CareerLadder/> has nothing to draw. In an MDX page give it a track or a role: <CareerLadder track="…"/>, <CareerLadder role="track#role"/>. Elsewhere import the data of a track and pass it: <CareerLadder ladder={…}/>."`,
  );
  console.error = error;
});

it('hydrates what the server rendered without a warning', () => {
  expectSilentHydration(
    inSite(
      <CareerLadder ladder={ladder} highlight="counsel" caption="Caption" />,
    ),
  );
});
