/** What can be taken away of a track: the picture of its ladder, and what it expects. */
export type DownloadKind = 'svg' | 'csv';

/** Where it is among the site's files; stable and public: it can be shown and linked anywhere. */
export function downloadFile(
  instance: string,
  track: string,
  kind: DownloadKind,
): string {
  return `career-ladder/${instance}/${track}.${kind}`;
}

/** Docusaurus' way to link to a file of the site that is no page. */
export function downloadLink(
  instance: string,
  track: string,
  kind: DownloadKind,
): string {
  return `pathname:///${encodeURI(downloadFile(instance, track, kind))}`;
}
