import type {Doubt} from '../types';

/** A matrix as a reader finds it, before names are made unique and steps are formed. */
export interface Draft {
  /** As the report says it after "the": `HTML table`. */
  what: string;
  line: number;
  title?: string;
  /** In the order of the source. */
  levels: {title: string; line: number}[];
  /** What the source calls the role at a level, by the level's title. */
  roleTitles?: ReadonlyMap<string, string>;
  competencies: DraftCompetency[];
  expectations: DraftExpectation[];
  doubts: Doubt[];
}

export interface DraftCompetency {
  title: string;
  theme?: string;
  description?: string;
  line: number;
}

export interface DraftExpectation {
  competency: DraftCompetency;
  /** A level's title. */
  level: string;
  /** Markdown. */
  text: string;
  examples?: string[];
  line: number;
}

/** What a reader begins with. */
export function emptyDraft(): Omit<Draft, 'what' | 'line'> {
  return {levels: [], competencies: [], expectations: [], doubts: []};
}
