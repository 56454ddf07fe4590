import React, {type ReactElement} from 'react';
import {act} from '@testing-library/react';
import {hydrateRoot} from 'react-dom/client';
import {renderToString} from 'react-dom/server';

/** Lets React take over what the server rendered, and expects that it has nothing to say and nothing to change. */
export function expectSilentHydration(page: ReactElement): void {
  const said: unknown[] = [];
  const {error, warn} = console;
  const note = (...message: unknown[]) => said.push(message);
  Object.assign(console, {error: note, warn: note});
  const strict = <React.StrictMode>{page}</React.StrictMode>;
  const container = document.createElement('div');
  document.body.append(container);
  container.innerHTML = renderToString(strict);
  const html = container.innerHTML;
  act(() => {
    hydrateRoot(container, strict);
  });
  Object.assign(console, {error, warn});
  expect(said).toEqual([]);
  expect(container.innerHTML).toBe(html);
}
