/** Files to take away, by their place among the site's files. */
export type Downloads = ReadonlyMap<string, string>;
