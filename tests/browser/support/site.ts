import {execFile} from 'node:child_process';
import {cp, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import {buildOnce, work} from './buildOnce';

const root = path.resolve(__dirname, '../../..');
export const docusaurus = path.join(
  root,
  'node_modules/@docusaurus/core/bin/docusaurus.mjs',
);

/** One set-up of the handbook. */
export interface Variant {
  /** Names the folder it is built in. */
  name: string;
  bundler: 'webpack' | 'faster';
  /** Docusaurus' `future.v4`. */
  v4: boolean;
  baseUrl: string;
  /** Whether the site names the browsers it supports; without, Docusaurus compiles for older ones. */
  browserslist: boolean;
  /** `false`: without the pages of tracks and roles and the search, which take half of a build's time. */
  careers?: false;
  /** The site's own languages to build, in place of English from both sides. */
  languages?: string[];
  /** Changes the copy of the handbook's sources, in the folder given. */
  edit?: (folder: string) => Promise<void>;
}

export const variants = {
  faster: {
    name: 'faster',
    bundler: 'faster',
    v4: true,
    baseUrl: '/',
    browserslist: true,
  },
  webpack: {
    name: 'webpack',
    bundler: 'webpack',
    v4: false,
    baseUrl: '/',
    browserslist: true,
  },
  webpackV4: {
    name: 'webpack-v4',
    careers: false,
    bundler: 'webpack',
    v4: true,
    baseUrl: '/acme/handbook/',
    browserslist: true,
  },
  fasterV3: {
    name: 'faster-v3',
    careers: false,
    bundler: 'faster',
    v4: false,
    baseUrl: '/',
    browserslist: true,
  },
  subpath: {
    name: 'subpath',
    bundler: 'faster',
    v4: true,
    baseUrl: '/acme/handbook/',
    browserslist: false,
  },
} satisfies Record<string, Variant>;

/**
 * A copy of the handbook's sources, so that a build or an edit disturbs neither the original nor another variant.
 * Resolves to the copy's folder.
 */
export async function copySite(variant: Variant): Promise<string> {
  const folder = path.join(work, variant.name);
  await rm(folder, {recursive: true, force: true});
  await cp(path.join(root, 'website'), folder, {
    recursive: true,
    filter: (file) =>
      !['.docusaurus', 'build', 'node_modules'].includes(path.basename(file)),
  });
  if (!variant.browserslist) {
    const file = path.join(folder, 'package.json');
    const manifest = JSON.parse(await readFile(file, 'utf8')) as {
      browserslist?: unknown;
    };
    delete manifest.browserslist;
    await writeFile(file, JSON.stringify(manifest));
  }
  if (!variant.languages) {
    await readEnglishFromRight(folder);
  }
  await variant.edit?.(folder);
  return folder;
}

/**
 * Builds every page once more below `ar/`, right to left as Docusaurus does it, but in English: the tests look for its words, and
 * the fonts of the pictures have no other letters. A third language would only take time.
 */
async function readEnglishFromRight(folder: string): Promise<void> {
  const config = path.join(folder, 'docusaurus.config.ts');
  const text = await readFile(config, 'utf8');
  const changed = text.replace(
    /^ {2}i18n: \{$.*?^ {2}\},$/ms,
    "  i18n: {defaultLocale: 'en', locales: ['en', 'ar'], localeConfigs: {ar: {htmlLang: 'en', direction: 'rtl'}}},",
  );
  if (changed === text) {
    throw new Error(`There are no locales in ${config}.`);
  }
  await writeFile(config, changed);
  await rm(path.join(folder, 'i18n'), {recursive: true});
}

/** The environment that the handbook's configuration reads its set-up from. */
export function environmentOf(variant: Variant): NodeJS.ProcessEnv {
  return {
    ...process.env,
    // Jest's own value would make Docusaurus compile for neither development nor production.
    NODE_ENV: undefined,
    HANDBOOK_BUNDLER: variant.bundler,
    HANDBOOK_V4: String(variant.v4),
    HANDBOOK_BASE_URL: variant.baseUrl,
    HANDBOOK_CAREERS: String(variant.careers ?? true),
  };
}

/** Builds the handbook, once in a run. Resolves to the built site's folder. */
export async function buildSite(variant: Variant): Promise<string> {
  await buildOnce(variant.name, async () => {
    const folder = await copySite(variant);
    const locales = (variant.languages ?? []).flatMap((one) => [
      '--locale',
      one,
    ]);
    await promisify(execFile)(
      process.execPath,
      [docusaurus, 'build', folder, ...locales],
      {
        cwd: folder,
        env: environmentOf(variant),
        maxBuffer: 64 * 1024 * 1024,
      },
    );
  });
  return path.join(work, variant.name, 'build');
}
