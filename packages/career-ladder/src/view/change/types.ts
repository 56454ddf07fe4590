import type {TextView} from '../../markdown/types';
import type {ExpectationView} from '../expected/types';

/** What `<LevelChange from="…" to="…"/>` renders. */
export interface LevelChangeView {
  version: 1;
  /** One for each role that is compared with. */
  changes: RoleChangeView[];
}

/** What is expected in one role, next to what is expected in another. */
export interface RoleChangeView {
  /** `From Senior Security Engineer to Staff Security Engineer`. */
  title: string;
  /** What to know where nothing is different, or nothing is written of one of the two. */
  note?: string;
  /** What the earlier and the later text of a pair are called; absent where there is no pair. */
  names?: [string, string];
  /** Stands before examples; absent where there are none. */
  examples?: string;
  /** What is different; empty where nothing is. */
  themes: ThemeChangeView[];
  /** What stays, and how much of it there is in words; absent where nothing does. */
  same?: {text: string; themes: ThemeChangeView[]};
}

/** Competencies of one theme, or of none. */
export interface ThemeChangeView {
  title?: string;
  competencies: CompetencyChangeView[];
}

/** A competency, and what became of it from the one role to the other. */
export interface CompetencyChangeView {
  id: string;
  title: string;
  kind: 'new' | 'changed' | 'same' | 'gone';
  /** The kind in words; absent where it stays. */
  note?: string;
  /** The later role's expectations in their order, then what is gone. */
  parts: ChangePartView[];
}

/** Expectations that follow each other and are of one kind. */
export interface ChangePartView {
  /** Absent where that of the competency says it. */
  kind?: 'new' | 'raised' | 'reworded' | 'changed' | 'same' | 'gone';
  /** The kind in words. */
  note?: string;
  expectations: ExpectationChangeView[];
}

/** An expectation, and what it was before. */
export interface ExpectationChangeView extends ExpectationView {
  /** What the text was, its words that are gone in `del`; new words of `text` are in `ins`. */
  before?: TextView;
}
