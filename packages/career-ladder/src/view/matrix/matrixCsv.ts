import {formatCsv} from '../../csv/formatCsv';
import {plainText} from '../../markdown/plainText';
import type {Organization} from '../../organization';
import {languageFor, type LanguageOptions} from '../../words/language';
import {viewCompetencyMatrix} from './viewCompetencyMatrix';

/**
 * Writes what `<CompetencyMatrix/>` shows of a track as a table for spreadsheets. Each expectation is a row that says all about itself,
 * so that rows can be sorted, filtered and put together with those of other tracks; a pivot makes a matrix of them again.
 * @param trackId id of one of the organization's tracks
 * @throws {Error} if there is no such track
 */
export function matrixCsv(
  organization: Organization,
  trackId: string,
  options: LanguageOptions = {},
): string {
  const {words} = languageFor(options);
  const matrix = viewCompetencyMatrix(organization, trackId, options);
  const {levels, groups, origins = []} = matrix;
  const own = organization.tracks.find(({id}) => id === trackId)?.title ?? '';
  const rows = groups.flatMap(({theme, competencies}) =>
    competencies.flatMap(({title: competency, origin: ofAll, cells}) =>
      cells.flatMap((cell, column) =>
        cell.map(({text, examples = [], origin = ofAll}) => [
          theme?.title ?? '',
          competency,
          levels[column]?.title ?? '',
          plainText(text),
          examples.map(plainText).join('\n'),
          origins[origin ?? -1] ?? own,
        ]),
      ),
    ),
  );
  return formatCsv([
    [
      words.matrixTheme,
      words.matrixCompetency,
      words.tableLevel,
      words.expectation,
      words.examples,
      words.appliesTo,
    ],
    ...rows,
  ]);
}
