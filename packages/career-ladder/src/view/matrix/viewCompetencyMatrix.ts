import type {Organization} from '../../organization';
import type {Words} from '../../words/english';
import {fill} from '../../words/fill';
import {languageFor, type LanguageOptions} from '../../words/language';
import {byTheme} from '../expected/byTheme';
import type {CompetencyMatrixView, MatrixHeadsView} from './types';
import {columnsOf} from './columns';
import {originsOf, rowOf, viewRow} from './row';

export interface MatrixOptions extends LanguageOptions {
  /** Where the same is as a table for spreadsheets. No link by default. */
  download?: string;
}

/**
 * Makes what `<CompetencyMatrix/>` renders of a track: its competencies by theme, and what is expected at each level. A competency of
 * which nothing is expected is left out.
 * @param trackId id of one of the organization's tracks
 * @throws {Error} if there is no such track
 */
export function viewCompetencyMatrix(
  {tracks}: Organization,
  trackId: string,
  options: MatrixOptions = {},
): CompetencyMatrixView {
  const track = tracks.find(({id}) => id === trackId);
  if (!track) {
    throw new Error(`The organization has no track "${trackId}".`);
  }
  const language = languageFor(options);
  const {words} = language;
  const {download} = options;
  const columns = columnsOf(track);
  const groups = byTheme([track])
    .map(({theme, competencies}) => ({
      theme,
      rows: competencies
        .map((competency) => rowOf(competency, columns, track, language))
        .filter(({cells}) => cells.some((cell) => cell.length > 0)),
    }))
    .filter(({rows}) => rows.length > 0);
  const origins = originsOf(groups.flatMap(({rows}) => rows));
  return {
    version: 1,
    track: track.id,
    caption: fill(words.matrixCaption, {track: track.title}),
    heads: headsIn(words),
    levels: columns.map(({id, title, also}) => ({
      id,
      title,
      ...(also.length > 0 && {also}),
    })),
    groups: groups.map(({theme, rows}) => ({
      ...(theme && {theme: {id: theme.id, title: theme.title}}),
      competencies: rows.map((row) => viewRow(row, origins)),
    })),
    ...(origins.length > 0 && {origins}),
    ...(download !== undefined && {
      download: {href: download, text: words.downloadSheet},
    }),
  };
}

function headsIn(words: Words): MatrixHeadsView {
  return {
    theme: words.matrixTheme,
    competency: words.matrixCompetency,
    level: words.tableLevel,
    examples: words.examples,
    all: words.matrixAll,
  };
}
