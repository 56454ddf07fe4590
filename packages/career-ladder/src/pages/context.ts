import type {Organization} from '../organization';
import type {Language, LanguageOptions} from '../words/language';

export interface PageOptions extends LanguageOptions {
  /** Where the picture of a track's ladder is, and what it expects as a table for spreadsheets. No links by default. */
  downloadsOf?: (track: string) => {picture: string; sheet: string};
}

/** What every page is made with. */
export interface PageContext {
  /** Its links lead to generated pages. */
  organization: Organization;
  /** Where the pages begin. */
  base: string;
  options: PageOptions;
  /** What `options` say. */
  language: Language;
}
