import {readdir} from 'node:fs/promises';
import path from 'node:path';
import type {LadderTexts} from '../load';
import {nearest} from '../names/nearest';
import type {ReadOptions} from '../read/readFolder';
import {type Host, Refusal, type SiteLadders} from './host';
import {exists, isFolder} from './isThere';

/** What a site has where its configuration says nothing else. */
const defaults = {
  folder: 'ladders',
  include: ['**/*.{yml,yaml,json}'],
  exclude: [],
};

/**
 * The ladder folder that a command works on, and its name in messages.
 * @param named as an argument names it; without it, the site's, or `ladders` in the working directory
 */
export async function ladderFolder(
  named: string | undefined,
  host: Host,
): Promise<SiteLadders & {name: string}> {
  if (named === undefined && host.ladders) {
    return {...host.ladders, name: nameOf(host.ladders.folder, host)};
  }
  const folder = path.resolve(host.cwd, named ?? defaults.folder);
  if (!(await isFolder(folder))) {
    throw new Refusal(await noFolder(folder, named, host));
  }
  if (host.ladders && path.resolve(host.ladders.folder) === folder) {
    return {...host.ladders, name: nameOf(folder, host)};
  }
  return {
    ...defaults,
    folder,
    name: nameOf(folder, host),
    translations: await translationsBeside(folder, host),
    lint: {},
  };
}

/** The same for a folder that need not be there yet: a command writes to it. */
export function folderToWrite(
  named: string | undefined,
  host: Host,
): ReadOptions & {name: string} {
  const site = named === undefined ? host.ladders : undefined;
  const folder =
    site?.folder ?? path.resolve(host.cwd, named ?? defaults.folder);
  const {include, exclude} = site ?? defaults;
  return {folder, include, exclude, name: nameOf(folder, host)};
}

async function noFolder(
  folder: string,
  named: string | undefined,
  host: Host,
): Promise<string> {
  const shown = `"${nameOf(folder, host)}"`;
  if (await exists(folder)) {
    return `${shown} is no folder.`;
  }
  const missing = `There is no folder ${shown}.`;
  if (named === undefined) {
    return `${missing} Name the folder that holds the ladders.`;
  }
  const parent = path.dirname(folder);
  const beside = await readdir(parent, {withFileTypes: true}).catch(() => []);
  const folders = beside.filter((one) => one.isDirectory());
  const meant = nearest(
    path.basename(folder),
    folders.map(({name}) => name),
  );
  return meant === undefined
    ? missing
    : `${missing} Did you mean "${nameOf(path.join(parent, meant), host)}"?`;
}

/** The translations of a site whose configuration is not asked: `i18n/<locale>/docusaurus-plugin-career-ladder` beside the folder. */
async function translationsBeside(
  folder: string,
  host: Host,
): Promise<LadderTexts[]> {
  const i18n = path.join(path.dirname(folder), 'i18n');
  const locales = await readdir(i18n).catch(() => []);
  const found = await Promise.all(
    locales.sort().map(async (locale) => {
      const texts = path.join(i18n, locale, 'docusaurus-plugin-career-ladder');
      return (await isFolder(texts))
        ? {folder: texts, name: nameOf(texts, host), original: false}
        : [];
    }),
  );
  return found.flat();
}

/** Relative where it is inside the working directory, with `/` as separator. */
export function nameOf(file: string, {cwd}: Pick<Host, 'cwd'>): string {
  const relative = path.relative(cwd, file);
  const shown = relative.startsWith('..') ? file : relative || '.';
  return shown.split(path.sep).join('/');
}
