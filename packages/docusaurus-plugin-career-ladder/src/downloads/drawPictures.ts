import type {LoadContext} from '@docusaurus/types';
import {drawSvg, type LadderView} from 'career-ladder';
import type {Downloads} from './downloads';
import {downloadFile} from './place';

/**
 * Draws every ladder that has something to show.
 * @param instance the plugin's `id` option
 * @param base where the site begins, for the links in the pictures
 */
export function drawPictures(
  ladders: LadderView[],
  instance: string,
  {currentLocale, localeConfigs}: LoadContext['i18n'],
  base: string,
): Downloads {
  const locale = localeConfigs[currentLocale];
  const options = {
    base,
    locale: locale?.htmlLang ?? currentLocale,
    direction: locale?.direction === 'rtl' ? 'rtl' : 'ltr',
  } as const;
  return new Map(
    ladders
      .filter(({roles}) => roles.length > 0)
      .map((ladder) => [
        downloadFile(instance, ladder.track, 'svg'),
        drawSvg(ladder, options),
      ]),
  );
}
