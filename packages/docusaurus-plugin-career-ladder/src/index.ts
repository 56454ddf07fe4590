/// <reference path="./generated.d.ts" preserve="true" />
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {getPluginI18nPath, posixPath} from '@docusaurus/utils';
import {type LadderView, loadOrganization} from 'career-ladder';
import {developmentLoader} from './content/development';
import {productionLoader} from './content/production';
import {bundlerPlugin} from './delivery/bundlerPlugin';
import {pluginName} from './delivery/dataModule';
import {removeOthers} from './delivery/removeOthers';
import {namesOf, type TrackNames} from './delivery/names';
import type {PluginOptions} from './options';
import {version} from './version';
import {watchPatterns} from './watchPatterns';

export {validateOptions} from './options';
export type {
  EditUrlFunction,
  Options,
  PluginOptions,
  Severity,
} from './options';

/** Begins like no track's file, so that the two never meet. */
const dependencyFile = '_mdx-loader-dependency.json';

/** Reads the ladders and gives each page what its tags render. */
export default function pluginCareerLadder(
  {siteDir, generatedFilesDir, localizationDir}: LoadContext,
  options: PluginOptions,
): Plugin<LadderView[]> {
  const {id, include, exclude} = options;
  const folder = path.resolve(siteDir, options.path);
  const production = process.env.NODE_ENV === 'production';
  const createLoader = production ? productionLoader : developmentLoader;
  const dataFolder = path.join(generatedFilesDir, pluginName, id);
  let names: TrackNames[] = [];

  return {
    name: pluginName,

    loadContent: createLoader(
      () => loadOrganization({folder, include, exclude}),
      {...options, path: posixPath(path.relative(siteDir, folder))},
    ),

    async contentLoaded({content: ladders, actions: {createData}}) {
      names = namesOf(ladders);
      await Promise.all(
        ladders.map((ladder) => createData(`${ladder.track}.json`, ladder)),
      );
      if (production) {
        await removeOthers(
          dataFolder,
          ladders.map(({track}) => track),
        );
      }
      // Last, because pages that see it change import the data.
      await createData(dependencyFile, {version, tracks: names});
    },

    getPathsToWatch() {
      const translations = getPluginI18nPath({
        localizationDir,
        pluginName,
        pluginId: id,
      });
      return [translations, folder].flatMap((watched) =>
        watchPatterns(watched, include),
      );
    },

    configureWebpack() {
      const instance = {
        id,
        dependencyFile: path.join(dataFolder, dependencyFile),
        names: () => names,
      };
      return {plugins: [bundlerPlugin(instance, siteDir)]};
    },
  };
}
