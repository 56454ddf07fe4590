/** @jest-environment jsdom */
import type {ReactElement} from 'react';
import {render, screen, within} from '@testing-library/react';
import RoleExpectations from '@theme/RoleExpectations';
import axe from 'axe-core';
import type {RoleExpectationsView} from 'career-ladder';
import {MemoryRouter} from 'react-router-dom';
import {expectSilentHydration} from '../../../__tests__/hydration';

const expectations: RoleExpectationsView = {
  version: 1,
  label: 'What is expected in Senior Engineer',
  examples: 'For example:',
  themes: [
    {
      title: 'Craft',
      competencies: [
        {
          id: 'threats',
          title: 'Threats',
          expectations: [
            {text: 'Models threats.', examples: ['The login review.']},
            {text: 'Draws them.', origin: 'All engineers'},
          ],
        },
      ],
    },
    {
      competencies: [
        {
          id: 'care',
          title: 'Care',
          origin: 'All tracks',
          expectations: [{text: 'Cares.'}],
        },
      ],
    },
  ],
};

function inSite(element: ReactElement) {
  return <MemoryRouter>{element}</MemoryRouter>;
}

it('has no accessibility violations', async () => {
  const {container} = render(
    inSite(<RoleExpectations expectations={expectations} />),
  );
  // Colours are checked in a real browser.
  const {violations} = await axe.run(container, {
    rules: {'color-contrast': {enabled: false}},
  });
  expect(violations).toEqual([]);
});

it('is a section that is called by its role', () => {
  render(inSite(<RoleExpectations expectations={expectations} />));
  const section = screen.getByRole('region', {
    name: 'What is expected in Senior Engineer',
  });
  expect(within(section).getByText('Craft').tagName).toBe('STRONG');
});

it('says once where all of a competency comes from', () => {
  const {container} = render(
    inSite(<RoleExpectations expectations={expectations} />),
  );
  const care = container.querySelector('[data-competency="care"]');
  expect(care?.textContent).toBe('Care (All tracks)Cares. ');
});

it('lists what is expected of each competency, with where it comes from and with examples', () => {
  const {container} = render(
    inSite(<RoleExpectations expectations={expectations} />),
  );
  const texts = [...container.querySelectorAll('li li')].map(({textContent}) =>
    textContent.trim(),
  );
  expect(texts).toEqual([
    'Models threats. For example: The login review.',
    'Draws them. (All engineers)',
    'Cares.',
  ]);
});

it('says what it needs', () => {
  jest.spyOn(console, 'error').mockImplementation(() => {});
  expect(() =>
    render(inSite(<RoleExpectations role="security#senior" />)),
  ).toThrowErrorMatchingInlineSnapshot(
    `"<RoleExpectations/> has nothing to show. It works in MDX pages, with a role: <RoleExpectations role="track#role"/>."`,
  );
  jest.restoreAllMocks();
});

it('hydrates what the server rendered without a warning', () => {
  expectSilentHydration(
    inSite(<RoleExpectations expectations={expectations} />),
  );
});
