/** Where the picture of a track's ladder is among the site's files; stable and public: it can be shown and linked anywhere. */
export function pictureFile(instance: string, track: string): string {
  return `career-ladder/${instance}/${track}.svg`;
}

/** Docusaurus' way to link to a file of the site that is no page. */
export function pictureLink(instance: string, track: string): string {
  return `pathname:///${encodeURI(pictureFile(instance, track))}`;
}
