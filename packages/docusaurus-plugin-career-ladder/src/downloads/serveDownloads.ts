import {pluginName} from '../delivery/dataModule';
import type {Downloads} from './downloads';

/**
 * A plugin for webpack or Rspack by which the dev server has files to take away where the published site has them: as assets, because
 * Docusaurus' own middlewares would be lost with one of ours.
 * @param downloads the files at this moment
 */
export function serveDownloads(downloads: () => Downloads): {
  apply: <Source>(compiler: Compiler<Source>) => void;
} {
  return {
    apply({hooks, webpack: {sources}}) {
      hooks.thisCompilation.tap(pluginName, (compilation) => {
        compilation.hooks.processAssets.tap(pluginName, () => {
          for (const [file, text] of downloads()) {
            compilation.emitAsset(file, new sources.RawSource(text));
          }
        });
      });
    },
  };
}

interface Hook<Subject> {
  tap: (name: string, listener: (subject: Subject) => void) => void;
}

/** The part of a webpack or Rspack compiler that is used here. */
interface Compiler<Source> {
  hooks: {thisCompilation: Hook<Compilation<Source>>};
  webpack: {sources: {RawSource: new (text: string) => Source}};
}

interface Compilation<Source> {
  hooks: {processAssets: Hook<unknown>};
  emitAsset: (file: string, source: Source) => void;
}
