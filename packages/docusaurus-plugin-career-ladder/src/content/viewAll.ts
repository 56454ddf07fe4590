import {getEditUrl} from '@docusaurus/utils';
import {
  type LadderView,
  type LanguageOptions,
  type Organization,
  viewLadder,
} from 'career-ladder';
import type {PluginOptions} from '../options';
import {offerOf} from '../downloads/offer';

/** The ladders of all tracks, in the order of their ids. */
export function viewAll(
  organization: Organization,
  options: PluginOptions,
  language: LanguageOptions,
): LadderView[] {
  return organization.tracks.map(({id, file}) => {
    const editUrl = editUrlOf(file, options);
    const download = offerOf(id, 'svg', options);
    return viewLadder(organization, id, {
      ...language,
      ...(editUrl !== undefined && {editUrl}),
      ...(download && {download}),
    });
  });
}

function editUrlOf(
  file: string,
  {path, editUrl}: PluginOptions,
): string | undefined {
  return typeof editUrl === 'function'
    ? editUrl({ladderDirPath: path, file})
    : getEditUrl(`${path}/${file}`, editUrl);
}
