import type {Organization} from '../organization';
import type {Language, LanguageOptions} from '../words/language';
import {pageAddress} from './pageAddress';
import type {BreadcrumbsView} from './types';

export interface PageOptions extends LanguageOptions {
  /** Where the picture of a track's ladder is, and what it expects as a table for spreadsheets. No links by default. */
  downloadsOf?: (track: string) => {picture: string; sheet: string};
}

/** What every page is made with. */
export interface PageContext {
  /** Its links lead to generated pages. */
  organization: Organization;
  /** Where the pages begin. */
  base: string;
  options: PageOptions;
  /** What `options` say. */
  language: Language;
}

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
