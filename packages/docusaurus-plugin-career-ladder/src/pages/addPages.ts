import type {PluginContentLoadedActions} from '@docusaurus/types';
import {normalizeUrl} from '@docusaurus/utils';
import {
  type LadderView,
  type Page,
  type PageView,
  viewPages,
} from 'career-ladder';
import type {Content} from '../content/content';
import {mergeProblems} from '../content/mergeProblems';
import {dataModule} from '../delivery/dataModule';
import type {PluginOptions} from '../options';
import {downloadLink} from '../downloads/place';

/** Where the pages are. */
interface Place {
  /** Where the site begins, in the language that is built. */
  baseUrl: string;
  /** Where the pages begin, below that. */
  routeBasePath: string;
}

/**
 * Adds the generated pages, each with data of its own: a page loads nothing of the others.
 * @returns the names of the data
 */
export async function addPages(
  {organization, ladders, language}: Content,
  {baseUrl, routeBasePath}: Place,
  {id, download}: Pick<PluginOptions, 'id' | 'download'>,
  {createData, addRoute}: PluginContentLoadedActions,
): Promise<string[]> {
  const pages = viewPages(organization, routeBasePath, {
    ...language,
    ...(download === true && {
      downloadsOf: (track) => ({
        picture: downloadLink(id, track, 'svg'),
        sheet: downloadLink(id, track, 'csv'),
      }),
    }),
  });
  await Promise.all(
    pages.map((page) =>
      createData(`${page.name}.json`, {
        ...page.view,
        ...sourceOf(page, ladders),
      }),
    ),
  );
  for (const {address, component, name} of pages) {
    addRoute({
      path: normalizeUrl([baseUrl, address]),
      component: `@theme/CareerPages/${component}`,
      exact: true,
      modules: {page: dataModule(id, name)},
    });
  }
  return pages.map(({name}) => name);
}

/** What is to know of the files that a page is made from. */
function sourceOf(
  {track}: Page,
  ladders: LadderView[],
): Pick<PageView, 'editUrl' | 'problems'> {
  const sources = ladders.filter(
    (ladder) => (track ?? ladder.track) === ladder.track,
  );
  const problems = mergeProblems(
    sources.flatMap((source) => source.problems ?? []),
  );
  const editUrl = track === undefined ? undefined : sources[0]?.edit?.href;
  return {...(editUrl !== undefined && {editUrl}), ...(problems && {problems})};
}
