/// <reference path="./generated.d.ts" preserve="true" />
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {posixPath} from '@docusaurus/utils';
import {type LoadResult, loadOrganization, messagesFor} from 'career-ladder';
import {addCommand} from './cli/addCommand';
import type {Content} from './content/content';
import {developmentLoader} from './content/development';
import {productionLoader} from './content/production';
import {bundlerPlugin} from './delivery/bundlerPlugin';
import {pluginName} from './delivery/dataModule';
import {removeOthers} from './delivery/removeOthers';
import {
  areOutdated,
  namesOf,
  type TrackNames,
  type Uses,
} from './delivery/names';
import {organizationData, organizationName} from './delivery/organizationData';
import type {Downloads} from './downloads/downloads';
import {drawPictures} from './downloads/drawPictures';
import {lazily} from './downloads/lazily';
import {serveDownloads} from './downloads/serveDownloads';
import {writeDownloads} from './downloads/writeDownloads';
import {writeSheets} from './downloads/writeSheets';
import type {PluginOptions} from './options';
import {addPages} from './pages/addPages';
import {refreshSchemas} from './schemas/refreshSchemas';
import {siteLanguage} from './translations/siteLanguage';
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

/** A site's own words for the interface; as Docusaurus names translation files. */
const interfaceFile = '_interface';

/** Reads the ladders and gives each page what its tags render. */
export default function pluginCareerLadder(
  context: LoadContext,
  options: PluginOptions,
): Plugin<Content> {
  const {siteDir, generatedFilesDir, siteConfig, baseUrl, i18n} = context;
  const {id, include, exclude, download, routeBasePath} = options;
  const folder = path.resolve(siteDir, options.path);
  const production = process.env.NODE_ENV === 'production';
  const createLoader = production ? productionLoader : developmentLoader;
  const dataFolder = path.join(generatedFilesDir, pluginName, id);
  const {locale, translations, folder: translated} = siteLanguage(context, id);
  const uses: Uses = {roles: new Set(), mistaken: false};
  let names: TrackNames[] = [];
  let revision = 0;
  let downloads = (): Downloads => new Map();

  return {
    name: pluginName,

    loadContent: createLoader(
      async () => {
        const result = await loadOrganization({
          folder,
          include,
          exclude,
          ...(translations && {translations}),
          asked: Object.keys(options.lint),
        });
        // In one language, so that the schemas do not change with each that is built.
        if (i18n.currentLocale === i18n.defaultLocale && isGood(result)) {
          await refreshSchemas(folder, result.organization);
        }
        return result;
      },
      {...options, path: posixPath(path.relative(siteDir, folder))},
      locale,
    ),

    async contentLoaded({content, actions}) {
      const {createData} = actions;
      const {ladders} = content;
      const before = names;
      names = namesOf(content);
      if (download !== false) {
        // What is served from one's own machine links to its own pages.
        const base = production ? siteConfig.url + baseUrl : baseUrl;
        downloads = lazily(
          () =>
            new Map([
              ...drawPictures(ladders, id, i18n, base),
              ...writeSheets(content, id),
            ]),
        );
      }
      await Promise.all(
        ladders.map((ladder) => createData(`${ladder.track}.json`, ladder)),
      );
      await createData(
        `${organizationName}.json`,
        organizationData(content, options),
      );
      const pages =
        routeBasePath === false
          ? []
          : await addPages(content, {baseUrl, routeBasePath}, options, actions);
      if (production) {
        await removeOthers(dataFolder, [
          ...ladders.map(({track}) => track),
          ...pages,
        ]);
      }
      if (areOutdated(uses, before, names)) {
        revision += 1;
        uses.roles.clear();
        uses.mistaken = false;
      }
      // Last, because pages that see it change import the data.
      await createData(
        dependencyFile,
        production
          ? {version, tracks: names}
          : // A title edited in development often changes an id, and to compile all pages again takes long.
            {version, tracks: names.map((track) => track.id), revision},
      );
    },

    getPathsToWatch() {
      return [
        ...watchPatterns(translated, [...include, `${interfaceFile}.json`]),
        ...watchPatterns(folder, include),
      ];
    },

    getTranslationFiles() {
      return [{path: interfaceFile, content: messagesFor(locale)}];
    },

    configureWebpack(_config, isServer) {
      const instance = {
        id,
        dependencyFile: path.join(dataFolder, dependencyFile),
        uses,
        names: () => names,
      };
      return {
        plugins: [
          bundlerPlugin(instance, siteDir),
          ...(download === false || production || isServer
            ? []
            : [serveDownloads(() => downloads())]),
        ],
      };
    },

    extendCli(cli) {
      addCommand(cli, context, options);
    },

    async postBuild({outDir}) {
      await writeDownloads(outDir, downloads());
    },
  };
}

function isGood({problems}: LoadResult): boolean {
  return problems.every(({severity}) => severity !== 'error');
}
