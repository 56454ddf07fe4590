import {getEditUrl} from '@docusaurus/utils';
import {
  type LadderView,
  type LanguageOptions,
  type Organization,
  viewLadder,
} from 'career-ladder';
import type {PluginOptions} from '../options';
import {pictureLink} from '../pictures/place';

/** The ladders of all tracks, in the order of their ids. */
export function viewAll(
  organization: Organization,
  options: PluginOptions,
  language: LanguageOptions,
): LadderView[] {
  return organization.tracks.map(({id, file}) => {
    const editUrl = editUrlOf(file, options);
    return viewLadder(organization, id, {
      ...language,
      ...(editUrl !== undefined && {editUrl}),
      ...(options.download !== false && {
        download: {
          href: pictureLink(options.id, id),
          ...(options.download === true && {always: true}),
        },
      }),
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
