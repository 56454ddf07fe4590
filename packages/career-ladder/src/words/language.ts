import type {MessageId, Words} from './english';
import {wordsFor} from './wordsFor';

export interface LanguageOptions {
  /** BCP 47 tag of the language to form sentences in. `en` by default. */
  locale?: string;
  /** Words in place of the interface's own. */
  words?: Partial<Record<MessageId, string>>;
}

/** What sentences are formed with. */
export interface Language {
  words: Words;
  /** Joins names as the language does: `A, B, and C`. */
  list: Intl.ListFormat;
}

export function languageFor({
  locale = 'en',
  words,
}: LanguageOptions = {}): Language {
  return {words: wordsFor(locale, words), list: listFormat(locale)};
}

const formats = new Map<string, Intl.ListFormat>();

/** Kept by language, because making one takes longer than a small ladder's layout. */
function listFormat(locale: string): Intl.ListFormat {
  const format =
    formats.get(locale) ?? new Intl.ListFormat(locale, {type: 'conjunction'});
  formats.set(locale, format);
  return format;
}
