import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {getPluginI18nPath, posixPath} from '@docusaurus/utils';
import {pluginName} from '../delivery/dataModule';

/** Where a site has its translations into the language that is built, and which language that is. */
export interface SiteLanguage {
  /** BCP 47 tag. */
  locale: string;
  /** The folder of this instance's translations. */
  folder: string;
  /** What `loadOrganization` is told of it; absent where Docusaurus is told not to translate into this language. */
  translations?: {folder: string; name: string; original: boolean};
}

/** @param pluginId the plugin's `id` option */
export function siteLanguage(
  {siteDir, localizationDir, i18n}: LoadContext,
  pluginId: string,
): SiteLanguage {
  const {currentLocale, defaultLocale, localeConfigs} = i18n;
  const {htmlLang, translate} = localeConfigs[currentLocale] ?? {
    htmlLang: currentLocale,
    translate: true,
  };
  const folder = getPluginI18nPath({localizationDir, pluginName, pluginId});
  return {
    locale: htmlLang,
    folder,
    ...(translate && {
      translations: {
        folder,
        name: posixPath(path.relative(siteDir, folder)),
        original: currentLocale === defaultLocale,
      },
    }),
  };
}
