/** @jest-environment jsdom */
import React, {type ReactElement} from 'react';
import {act, fireEvent, render, screen, within} from '@testing-library/react';
import CareerLadder from '@theme/CareerLadder';
import axe from 'axe-core';
import {hydrateRoot} from 'react-dom/client';
import {renderToString} from 'react-dom/server';
import {MemoryRouter} from 'react-router-dom';
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
  const items = within(figure).getAllByRole('listitem');
  expect(items.map(({textContent}) => textContent.replace(/\s+/g, ' ').trim()))
    .toMatchInlineSnapshot(`
    [
      "Counsel Senior Leads to Lead Counsel (needs: Merit). Leads to Head.",
      "Lead Counsel Staff, Individual contributor Seldom used Equal to Head in pay.",
      "Head Management Board Equal to Lead Counsel in pay.",
    ]
  `);
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
    `"<CareerLadder/> has nothing to draw. In an MDX page give it a track: <CareerLadder track="…"/>. Elsewhere import the data of a track and pass it: <CareerLadder ladder={…}/>."`,
  );
  console.error = error;
});

it('hydrates what the server rendered without a warning', () => {
  const said: unknown[] = [];
  const {error, warn} = console;
  console.error = (...message: unknown[]) => said.push(message);
  console.warn = (...message: unknown[]) => said.push(message);
  const page = inSite(
    <React.StrictMode>
      <CareerLadder ladder={ladder} highlight="counsel" caption="Caption" />
    </React.StrictMode>,
  );
  const container = document.createElement('div');
  document.body.append(container);
  const html = renderToString(page);
  container.innerHTML = html;
  act(() => {
    hydrateRoot(container, page);
  });
  Object.assign(console, {error, warn});
  expect(said).toEqual([]);
  expect(container.innerHTML).toBe(html);
});
