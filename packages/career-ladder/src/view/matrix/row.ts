import {readMarkdown} from '../../markdown/readMarkdown';
import type {Competency, Track} from '../../organization';
import type {Language} from '../../words/language';
import {commonOrigin} from '../expected/commonOrigin';
import {originOf} from '../expected/originOf';
import {viewExpectation} from '../expected/viewExpectation';
import type {ExpectationView} from '../expected/types';
import type {MatrixCompetencyView} from './types';
import type {MatrixColumn} from './columns';

/** What is expected of one competency. */
export interface MatrixRow {
  competency: Competency;
  /** One for each column. */
  cells: {expectation: ExpectationView; origin: string | undefined}[][];
}

export function rowOf(
  competency: Competency,
  columns: readonly MatrixColumn[],
  track: Track,
  language: Language,
): MatrixRow {
  return {
    competency,
    cells: columns.map(({expectations}) =>
      (expectations.get(competency.id) ?? []).map((expectation) => ({
        expectation: viewExpectation(expectation),
        origin: originOf(expectation, track, language),
      })),
    ),
  };
}

/** All origins that are said, once each. */
export function originsOf(rows: readonly MatrixRow[]): string[] {
  const found = rows.flatMap(({cells}) => cells.flat());
  return [...new Set(found.flatMap(({origin}) => origin ?? []))];
}

export function viewRow(
  {competency: {id, title, description}, cells}: MatrixRow,
  origins: readonly string[],
): MatrixCompetencyView {
  const common = commonOrigin(cells.flat().map(({origin}) => origin));
  return {
    id,
    title,
    ...(description !== undefined && {
      description: readMarkdown(description).text,
    }),
    ...indexOf(common, origins),
    cells: cells.map((cell) =>
      cell.map(({expectation, origin}) => ({
        ...expectation,
        ...(common === undefined && indexOf(origin, origins)),
      })),
    ),
  };
}

function indexOf(
  origin: string | undefined,
  origins: readonly string[],
): {origin?: number} {
  return origin === undefined ? {} : {origin: origins.indexOf(origin)};
}
