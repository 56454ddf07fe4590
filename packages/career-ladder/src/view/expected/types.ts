import type {TextView} from '../../markdown/types';

/** One thing that is expected of a competency. */
export interface ExpectationView {
  text: TextView;
  /** What counts as evidence. */
  examples?: TextView[];
}

/** What `<RoleExpectations role="…"/>` renders. */
export interface RoleExpectationsView {
  version: 1;
  /** What the whole is called: `What is expected of a Staff Security Engineer`. */
  label: string;
  /** Stands before examples; absent where there are none. */
  examples?: string;
  themes: ExpectedThemeView[];
}

/** Competencies of one theme, or of none. */
export interface ExpectedThemeView {
  title?: string;
  competencies: ExpectedCompetencyView[];
}

/** A competency, and what is expected of it in the role. */
export interface ExpectedCompetencyView {
  id: string;
  title: string;
  /** Where all that is expected comes from, in words; absent for the track's own, and where not all comes from one file. */
  origin?: string;
  expectations: OriginatedExpectationView[];
}

/** One thing that is expected, and where that comes from. */
export interface OriginatedExpectationView extends ExpectationView {
  /** Where it comes from, in words; absent for the track's own, and where the competency says it. */
  origin?: string;
}
