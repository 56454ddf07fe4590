import type {DownloadView} from 'career-ladder';
import type {PluginOptions} from '../options';
import {type DownloadKind, downloadLink} from './place';

/** The link to what can be taken away of a track; `undefined` where the site offers nothing. */
export function offerOf(
  track: string,
  kind: DownloadKind,
  {id, download}: Pick<PluginOptions, 'id' | 'download'>,
): Omit<DownloadView, 'text'> | undefined {
  return download === false
    ? undefined
    : {
        href: downloadLink(id, track, kind),
        ...(download === true && {always: true}),
      };
}
