// What the component tests use of React DOM, which comes without types of its own.
declare module 'react-dom/client' {
  import type {ReactNode} from 'react';

  export function hydrateRoot(container: Element, page: ReactNode): void;
}

declare module 'react-dom/server' {
  import type {ReactNode} from 'react';

  export function renderToString(page: ReactNode): string;
}
