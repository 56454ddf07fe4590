// Names of scripts: cspell:ignore Hebr Jpan
import {english, type MessageId, type Words} from './english';
import {arabic} from './languages/ar';
import {german} from './languages/de';
import {spanish} from './languages/es';
import {french} from './languages/fr';
import {hebrew} from './languages/he';
import {japanese} from './languages/ja';
import {brazilianPortuguese} from './languages/ptBR';
import {simplifiedChinese} from './languages/zhHans';

const inEnglish = Object.fromEntries(
  Object.entries(english).map(([id, {message}]) => [id, message]),
) as Words;

/** By language and script, because these are what a text is written in: `zh-CN` and `zh-Hans` are the same. */
const shipped: Record<string, Words> = {
  'ar-Arab': arabic,
  'de-Latn': german,
  'en-Latn': inEnglish,
  'es-Latn': spanish,
  'fr-Latn': french,
  'he-Hebr': hebrew,
  'ja-Jpan': japanese,
  'pt-Latn': brazilianPortuguese,
  'zh-Hans': simplifiedChinese,
};

/**
 * The words of the interface for a locale: a site's own, else the shipped translation, else English.
 * @param locale BCP 47 tag
 */
export function wordsFor(
  locale: string,
  own?: Partial<Record<MessageId, string>>,
): Words {
  const {language, script} = new Intl.Locale(locale).maximize();
  return {...inEnglish, ...shipped[`${language}-${script}`], ...own};
}
