import {inOneLine} from '../markdown/inOneLine';
import {readMarkdown} from '../markdown/readMarkdown';
import type {Track} from '../organization';
import {viewCompetencyMatrix} from '../view/matrix/viewCompetencyMatrix';
import {renderedLadder} from '../view/renderedLadder';
import {viewLadder} from '../view/viewLadder';
import {breadcrumbsTo} from './breadcrumbs';
import type {PageContext} from './context';
import type {TrackPageView} from './types';

/** The page of a track: its whole ladder, and what is expected at each level. */
export function viewTrackPage(
  {id, title, description, expectations}: Track,
  context: PageContext,
): TrackPageView {
  const {organization, options, language} = context;
  const downloads = options.downloadsOf?.(id);
  const ladder = viewLadder(organization, id, {
    ...options,
    ...(downloads && {download: {href: downloads.picture, always: true}}),
  });
  const text =
    description === undefined ? undefined : readMarkdown(description).text;
  return {
    version: 1,
    title,
    longTitle: ladder.label,
    summary: text === undefined ? ladder.label : inOneLine(text),
    breadcrumbs: breadcrumbsTo([{id, title}], context),
    ...(text !== undefined && {description: text}),
    ladder: {
      id: 'ladder',
      title: language.words.ladderSection,
      view: renderedLadder(ladder),
    },
    ...(expectations.length > 0 && {
      matrix: {
        id: 'expectations',
        title: language.words.expectedSection,
        view: viewCompetencyMatrix(organization, id, {
          ...options,
          ...(downloads && {download: downloads.sheet}),
        }),
      },
    }),
  };
}
