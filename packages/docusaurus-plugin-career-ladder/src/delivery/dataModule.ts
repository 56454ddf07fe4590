/** Name of the plugin, and of its folder among the generated files. */
export const pluginName = 'docusaurus-plugin-career-ladder';

/** The import path of a track's data; stable and public: pages written in TSX import it too. */
export function dataModule(instance: string, track: string): string {
  return `@generated/${pluginName}/${instance}/${track}.json`;
}
