import {matrixCsv} from 'career-ladder';
import type {Content} from '../content/content';
import type {Downloads} from './downloads';
import {downloadFile} from './place';

/**
 * Writes what each track expects, for spreadsheets.
 * @param instance the plugin's `id` option
 */
export function writeSheets(
  {organization, language}: Pick<Content, 'organization' | 'language'>,
  instance: string,
): Downloads {
  return new Map(
    organization.tracks
      .filter(({expectations}) => expectations.length > 0)
      .map(({id}) => [
        downloadFile(instance, id, 'csv'),
        matrixCsv(organization, id, language),
      ]),
  );
}
