import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {createPluginActionsUtils} from '@docusaurus/core/lib/server/plugins/actions';
import {loadContext} from '@docusaurus/core/lib/server/site';
import {normalizePluginOptions} from '@docusaurus/utils-validation';
import type {InitializedPlugin} from '@docusaurus/types';
import type {LadderView} from 'career-ladder';
import pluginCareerLadder, {type Options, validateOptions} from '../index';

/** The texts of a site's files by their paths; `null` for none. */
type Files = Record<string, string | null>;

const sites: string[] = [];

/** Makes a site in a folder of its own, and loads the plugin in it as Docusaurus does. */
export async function createSite(
  files: Files,
  options: Options = {},
  environment: 'development' | 'production' = 'production',
  locale?: string,
) {
  const siteDir = await mkdtemp(path.join(tmpdir(), 'career-ladder-'));
  sites.push(siteDir);
  const write = (changed: Files) => writeFiles(siteDir, changed);
  await write({
    'docusaurus.config.js': `module.exports = {title: 'Handbook', url: 'https://example.com', baseUrl: '/'};`,
    ...files,
  });
  const context = await loadContext({
    siteDir,
    ...(locale !== undefined && {locale}),
  });
  const validated = validateOptions({
    validate: normalizePluginOptions,
    options,
  });
  process.env.NODE_ENV = environment;
  const plugin = pluginCareerLadder(context, validated);
  const {createData, ...actions} = await createActions();

  async function createActions() {
    const {getActions, getGlobalData, getRoutes} =
      await createPluginActionsUtils({
        plugin: {...plugin, options: validated} as unknown as InitializedPlugin,
        generatedFilesDir: context.generatedFilesDir,
        baseUrl: '/',
        trailingSlash: undefined,
      });
    return {...getActions(), getGlobalData, getRoutes};
  }

  return {
    siteDir,
    context,
    plugin,
    write,
    ...actions,

    /** Runs the lifecycle once. */
    async load(): Promise<LadderView[]> {
      process.env.NODE_ENV = environment;
      const content = await plugin.loadContent?.();
      if (!content) {
        throw new Error('The plugin loads nothing.');
      }
      await plugin.contentLoaded?.({
        content,
        actions: {createData, ...actions},
      });
      return content.ladders;
    },

    /** What is written for the bundler. */
    async data(name: string): Promise<unknown> {
      return JSON.parse(
        await readFile(
          path.join(
            context.generatedFilesDir,
            'docusaurus-plugin-career-ladder',
            validated.id,
            name,
          ),
          'utf8',
        ),
      );
    },
  };
}

async function writeFiles(siteDir: string, files: Files): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(siteDir, name);
    if (text === null) {
      await rm(file, {recursive: true, force: true});
    } else {
      await mkdir(path.dirname(file), {recursive: true});
      await writeFile(file, text);
    }
  }
}

export async function removeSites(): Promise<void> {
  await Promise.all(
    sites.splice(0).map((site) => rm(site, {recursive: true, force: true})),
  );
}
