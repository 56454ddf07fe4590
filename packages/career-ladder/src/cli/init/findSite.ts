import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';

/** What a folder tells of the Docusaurus site in it. */
export interface FoundSite {
  /** The site's configuration, if there is one. */
  config?: {
    file: string;
    language: ConfigLanguage;
    /** Names the plugin already. */
    configured: boolean;
  };
  /** The plugin is among the dependencies already. */
  installed: boolean;
  packageManager: PackageManager;
}

export type ConfigLanguage = 'TypeScript' | 'ES module' | 'CommonJS';
export type PackageManager = 'npm' | 'yarn' | 'pnpm' | 'bun';

const plugin = 'docusaurus-plugin-career-ladder';

/** In the order in which Docusaurus looks for them. */
const extensions = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs'];

const lockfiles: Readonly<Record<string, PackageManager>> = {
  'package-lock.json': 'npm',
  'yarn.lock': 'yarn',
  'pnpm-lock.yaml': 'pnpm',
  'bun.lock': 'bun',
  'bun.lockb': 'bun',
};

export async function findSite(folder: string): Promise<FoundSite> {
  const names = await namesIn(folder);
  const file = extensions
    .map((extension) => `docusaurus.config.${extension}`)
    .find((name) => names.includes(name));
  const text = file ? await textOf(path.join(folder, file)) : '';
  return {
    ...(file && {
      config: {
        file,
        language: languageOf(file, text),
        configured: text.includes(plugin),
      },
    }),
    installed: (await textOf(path.join(folder, 'package.json'))).includes(
      `"${plugin}"`,
    ),
    packageManager: await packageManagerOf(folder),
  };
}

function languageOf(file: string, text: string): ConfigLanguage {
  if (/\.m?ts$/.test(file)) {
    return 'TypeScript';
  }
  return /\.c[jt]s$/.test(file) || text.includes('module.exports')
    ? 'CommonJS'
    : 'ES module';
}

/** By the nearest lockfile: a site in a monorepo has none of its own. */
async function packageManagerOf(folder: string): Promise<PackageManager> {
  const names = await namesIn(folder);
  const lockfile = Object.keys(lockfiles).find((name) => names.includes(name));
  const above = path.dirname(folder);
  return (
    lockfiles[lockfile ?? ''] ??
    (above === folder ? 'npm' : packageManagerOf(above))
  );
}

function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}
