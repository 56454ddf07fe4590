export interface SiteSource {
  /** Names its folder. */
  name: string;
  bundler?: 'faster' | 'webpack';
  /** Whether it has the plugin and the theme; it has by default. */
  installed?: boolean;
  /** Of the plugin. */
  options?: object;
  /** Contents by file name below `docs/`. */
  docs: Record<string, string>;
  /** Tracks by id. */
  ladders?: Record<string, object>;
  /** What all tracks share. */
  shared?: object;
  /** The first one is the default. */
  locales?: string[];
}

/** Writes and builds a site, once in a run. Resolves to the folder of the built site. */
export function builtSite(site: SiteSource): Promise<string>;
