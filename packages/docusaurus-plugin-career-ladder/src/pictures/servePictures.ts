import {pluginName} from '../delivery/dataModule';
import type {Pictures} from './drawPictures';

/**
 * A plugin for webpack or Rspack by which the dev server has pictures where the published site has them: as assets, because
 * Docusaurus' own middlewares would be lost with one of ours.
 * @param pictures the pictures at this moment
 */
export function servePictures(pictures: () => Pictures): {
  apply: <Source>(compiler: Compiler<Source>) => void;
} {
  return {
    apply({hooks, webpack: {sources}}) {
      hooks.thisCompilation.tap(pluginName, (compilation) => {
        compilation.hooks.processAssets.tap(pluginName, () => {
          for (const [file, picture] of pictures()) {
            compilation.emitAsset(file, new sources.RawSource(picture));
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
