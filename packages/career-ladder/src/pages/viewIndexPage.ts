import {readMarkdown} from '../markdown/readMarkdown';
import {fill} from '../words/fill';
import {breadcrumbsTo} from './breadcrumbs';
import type {PageContext} from './context';
import {pageAddress} from './pageAddress';
import type {IndexPageView} from './types';

/** The page that lists the tracks. */
export function viewIndexPage(context: PageContext): IndexPageView {
  const {organization, base, options, language} = context;
  const {words} = language;
  const numbers = new Intl.NumberFormat(options.locale ?? 'en');
  return {
    version: 1,
    title: words.pages,
    summary: words.pagesSummary,
    breadcrumbs: breadcrumbsTo([], context),
    tracks: organization.tracks.map(({id, title, description, roles}) => ({
      title,
      href: pageAddress(base, id),
      ...(description !== undefined && {
        description: readMarkdown(description).text,
      }),
      count: fill(words.roleCount, {count: numbers.format(roles.length)}),
    })),
  };
}
