import {getEditUrl} from '@docusaurus/utils';
import {type LadderView, type Organization, viewLadder} from 'career-ladder';
import type {PluginOptions} from '../options';

/** What the plugin knows of the site. */
export interface Site {
  options: PluginOptions;
}

/** The ladders of all tracks, in the order of their ids. */
export function viewAll(
  organization: Organization,
  {options}: Site,
): LadderView[] {
  return organization.tracks.map(({id, file}) => {
    const editHref = editUrl(file, options);
    return viewLadder(organization, id, {
      ...(editHref !== undefined && {editHref}),
    });
  });
}

function editUrl(
  file: string,
  {path, editUrl: base}: PluginOptions,
): string | undefined {
  return typeof base === 'function'
    ? base({ladderDirPath: path, file})
    : getEditUrl(`${path}/${file}`, base);
}
