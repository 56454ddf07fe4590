import type {DownloadView} from 'career-ladder';

/** Whether a tag offers what can be taken away: where it says so, else where the site offers it always. */
export function isOffered(
  {always}: Pick<DownloadView, 'always'>,
  asked: string | undefined,
): boolean {
  return asked === undefined ? always === true : asked === 'true';
}
