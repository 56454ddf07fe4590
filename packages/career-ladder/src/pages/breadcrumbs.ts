import type {PageContext} from './context';
import {pageAddress} from './pageAddress';
import type {BreadcrumbsView} from './types';

/** What leads to a page from the list of tracks: a track, and one of its roles. */
export function breadcrumbsTo(
  path: readonly {id: string; title: string}[],
  {base, language: {words}}: PageContext,
): BreadcrumbsView {
  return {
    label: words.breadcrumbs,
    items: [
      {title: words.pages, href: pageAddress(base)},
      ...path.map(({title}, index) => ({
        title,
        href: pageAddress(base, ...path.slice(0, index + 1).map(({id}) => id)),
      })),
    ],
  };
}
