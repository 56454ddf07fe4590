import type {TextView} from '../../markdown/types';
import type {ExpectationView} from '../expected/types';
import type {ProblemsView} from '../types';

/** What `<CompetencyMatrix track="…"/>` renders: what a track expects, by competency and level. */
export interface CompetencyMatrixView {
  version: 1;
  /** Id of the track. */
  track: string;
  /** What the table is called. */
  caption: string;
  heads: MatrixHeadsView;
  /** The columns, junior to senior. */
  levels: MatrixLevelView[];
  /** Groups of rows: one for each theme, then the competencies without one. */
  groups: MatrixGroupView[];
  /** Where expectations come from that the track shares with others, in words. */
  origins?: string[];
  /** Link to the same as a table for spreadsheets. */
  download?: {href: string; text: string};
  /** Development only: what is wrong with the track's data. */
  problems?: ProblemsView;
}

/** The interface's words for the parts of a matrix. */
export interface MatrixHeadsView {
  theme: string;
  competency: string;
  level: string;
  examples: string;
  /** Choice of all levels, or of all themes. */
  all: string;
}

/** A level, or several of one step that expect the same. */
export interface MatrixLevelView {
  id: string;
  title: string;
  /** Ids of the other levels of the column. */
  also?: string[];
}

/** The competencies of one theme, or of none. */
export interface MatrixGroupView {
  /** Absent for the competencies without a theme. */
  theme?: {id: string; title: string};
  competencies: MatrixCompetencyView[];
}

/** A row: a competency, and what is expected of it at each level. */
export interface MatrixCompetencyView {
  id: string;
  title: string;
  description?: TextView;
  /** Index in `origins`, where all that is expected comes from there. */
  origin?: number;
  /** What is expected at each of the matrix's levels; empty where nothing is. */
  cells: MatrixExpectationView[][];
}

/** One thing that is expected, in a cell. */
export interface MatrixExpectationView extends ExpectationView {
  /** Index in `origins`, where not all that is expected of the competency has one origin. */
  origin?: number;
}
