import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {getLocaleConfig, getPluginI18nPath, posixPath} from '@docusaurus/utils';
import type {LadderTexts} from 'career-ladder/cli';
import {pluginName} from '../delivery/dataModule';

/** Where a site has its translations into the language that is built, and which language that is. */
export interface SiteLanguage {
  /** BCP 47 tag. */
  locale: string;
  /** The folder of this instance's translations. */
  folder: string;
  /** What `loadOrganization` is told of it; absent where Docusaurus is told not to translate into this language. */
  translations?: LadderTexts;
}

/** @param pluginId the plugin's `id` option */
export function siteLanguage(
  context: LoadContext,
  pluginId: string,
): SiteLanguage {
  const {currentLocale, localeConfigs} = context.i18n;
  const {htmlLang, translate} = localeConfigs[currentLocale] ?? {
    htmlLang: currentLocale,
    translate: true,
  };
  const translations = textsIn(currentLocale, context, pluginId);
  return {
    locale: htmlLang,
    folder: translations.folder,
    ...(translate && {translations}),
  };
}

/** The texts in all languages that the site is translated into. */
export function siteTexts(
  context: LoadContext,
  pluginId: string,
): LadderTexts[] {
  const {locales, localeConfigs} = context.i18n;
  return locales
    .filter((locale) => localeConfigs[locale]?.translate)
    .map((locale) => textsIn(locale, context, pluginId));
}

function textsIn(
  locale: string,
  {siteDir, i18n}: LoadContext,
  pluginId: string,
): LadderTexts {
  const localizationDir = path.resolve(
    siteDir,
    i18n.path,
    getLocaleConfig(i18n, locale).path,
  );
  const folder = getPluginI18nPath({localizationDir, pluginName, pluginId});
  return {
    folder,
    name: posixPath(path.relative(siteDir, folder)),
    original: locale === i18n.defaultLocale,
  };
}
