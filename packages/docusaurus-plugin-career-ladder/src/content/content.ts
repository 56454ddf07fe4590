import type {LadderView, LanguageOptions, Organization} from 'career-ladder';

/** What the plugin has loaded. */
export interface Content {
  /** What is shown: in production without drafts, in development with the last good state of broken tracks. */
  organization: Organization;
  /** The ladder of each track; in development also of those whose data has never been good. */
  ladders: LadderView[];
  /** What sentences are formed with. */
  language: LanguageOptions;
}
