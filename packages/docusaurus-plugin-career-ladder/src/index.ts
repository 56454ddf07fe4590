/// <reference path="./generated.d.ts" preserve="true" />
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {getPluginI18nPath, posixPath} from '@docusaurus/utils';
import {type LadderView, loadOrganization} from 'career-ladder';
import {developmentLadders} from './content/development';
import {productionLadders} from './content/production';
import {bundlerPlugin} from './delivery/bundlerPlugin';
import {pluginName} from './delivery/dataModule';
import {namesOf, type TrackNames} from './delivery/names';
import type {PluginOptions} from './options';
import {version} from './version';

export {validateOptions} from './options';
export type {
  EditUrlFunction,
  Options,
  PluginOptions,
  Severity,
} from './options';

/** The name begins like no track's, so that the two never meet. */
const dependencyFile = '_mdx-loader-dependency.json';

/** Reads the ladders and gives each page what its tags render. */
export default function pluginCareerLadder(
  {siteDir, generatedFilesDir, localizationDir}: LoadContext,
  options: PluginOptions,
): Plugin<LadderView[]> {
  const folder = path.resolve(siteDir, options.path);
  const {include, exclude} = options;
  const site = {options};
  const production = process.env.NODE_ENV === 'production';
  const toLadders = production
    ? (result: Parameters<typeof productionLadders>[0]) =>
        productionLadders(result, site)
    : developmentLadders(site);
  let names: TrackNames[] = [];

  return {
    name: pluginName,

    async loadContent() {
      return toLadders(await loadOrganization({folder, include, exclude}));
    },

    async contentLoaded({content: ladders, actions: {createData}}) {
      names = namesOf(ladders);
      await Promise.all(
        ladders.map((ladder) => createData(`${ladder.track}.json`, ladder)),
      );
      // Last: as soon as it changes, pages are compiled again and import the data.
      await createData(dependencyFile, {version, tracks: names});
    },

    getPathsToWatch() {
      const localizedFolder = getPluginI18nPath({
        localizationDir,
        pluginName,
        pluginId: options.id,
      });
      return [localizedFolder, folder].flatMap((root) =>
        include.map((pattern) => `${posixPath(root)}/${pattern}`),
      );
    },

    configureWebpack() {
      return {
        plugins: [
          bundlerPlugin({
            id: options.id,
            dependencyFile: path.join(
              generatedFilesDir,
              pluginName,
              options.id,
              dependencyFile,
            ),
            names: () => names,
          }),
        ],
      };
    },
  };
}
