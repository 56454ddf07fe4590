import {getEditUrl} from '@docusaurus/utils';
import {type LadderView, type Organization, viewLadder} from 'career-ladder';
import type {PluginOptions} from '../options';

/** The ladders of all tracks, in the order of their ids. */
export function viewAll(
  organization: Organization,
  options: PluginOptions,
): LadderView[] {
  return organization.tracks.map(({id, file}) => {
    const editUrl = editUrlOf(file, options);
    return viewLadder(organization, id, {
      ...(editUrl !== undefined && {editUrl}),
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
