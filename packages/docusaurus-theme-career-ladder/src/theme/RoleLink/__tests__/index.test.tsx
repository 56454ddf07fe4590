/** @jest-environment jsdom */

import {render, screen} from '@testing-library/react';
import RoleLink from '@theme/RoleLink';
import {MemoryRouter} from 'react-router-dom';

const link = {title: 'Staff Security Engineer', href: '/jobs/security#staff'};

it("links to the role by its current title, or by the author's words", () => {
  const {rerender} = render(<RoleLink link={link} />, {wrapper: MemoryRouter});
  expect(screen.getByRole('link').textContent).toBe('Staff Security Engineer');
  expect(screen.getByRole('link').getAttribute('href')).toBe(
    '/jobs/security#staff',
  );
  rerender(<RoleLink link={link}>a staff engineer</RoleLink>);
  expect(screen.getByRole('link').textContent).toBe('a staff engineer');
});

it('is text where the role has no page', () => {
  const {container} = render(<RoleLink link={{title: 'Fellow'}} />, {
    wrapper: MemoryRouter,
  });
  expect(container.innerHTML).toBe('<span>Fellow</span>');
});

it('says after the link what replaced the role', () => {
  const note = {
    before: '(no longer used, replaced by ',
    role: {title: 'Line Lead', href: '/jobs/line-lead'},
    after: ')',
  };
  const {container} = render(<RoleLink link={{...link, note}}>this</RoleLink>, {
    wrapper: MemoryRouter,
  });
  expect(container.textContent).toBe(
    'this (no longer used, replaced by Line Lead)',
  );
  expect(
    screen.getAllByRole('link').map((one) => one.getAttribute('href')),
  ).toEqual(['/jobs/security#staff', '/jobs/line-lead']);
});

it('says that nothing replaced it', () => {
  const {container} = render(
    <RoleLink link={{title: 'Clerk', note: {before: '(no longer used)'}}} />,
    {wrapper: MemoryRouter},
  );
  expect(container.textContent).toBe('Clerk (no longer used)');
});
