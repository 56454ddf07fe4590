import {execFile} from 'node:child_process';
import {cp, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import {buildOnce, work} from '../support/buildOnce';
import {serve} from '../support/serve';
import {docusaurus} from '../support/site';
import type {ServedSite} from '../support/use';

/** One set-up of the site in `site`. */
export interface Variant {
  /** Names the folder it is built in. */
  name: string;
  bundler: 'webpack' | 'faster';
  router: 'browser' | 'hash';
  /** Docusaurus' option of that name; `undefined` is its default. */
  trailingSlash: boolean | undefined;
  /** Files that are added to the site: path and text. */
  files?: Record<string, string>;
}

export const variants = {
  faster: {
    name: 'faster',
    bundler: 'faster',
    router: 'browser',
    trailingSlash: undefined,
  },
  webpack: {
    name: 'webpack, with trailing slashes',
    bundler: 'webpack',
    router: 'browser',
    trailingSlash: true,
  },
  withoutSlash: {
    name: 'without trailing slashes',
    bundler: 'faster',
    router: 'browser',
    trailingSlash: false,
  },
  hash: {
    name: 'with the hash router',
    bundler: 'faster',
    router: 'hash',
    trailingSlash: undefined,
  },
} satisfies Record<string, Variant>;

/** Builds the site, once in a run. Resolves to the built site's folder. */
export async function buildPlaces(variant: Variant): Promise<string> {
  const name = `places-${variant.name.replace(/\W+/g, '-')}`;
  const folder = path.join(work, name);
  await buildOnce(name, async () => {
    await rm(folder, {recursive: true, force: true});
    await cp(path.join(__dirname, 'site'), folder, {recursive: true});
    for (const [file, text] of Object.entries(variant.files ?? {})) {
      await writeFile(path.join(folder, file), text);
    }
    await promisify(execFile)(process.execPath, [docusaurus, 'build', folder], {
      cwd: folder,
      env: {
        ...process.env,
        // Jest's own value would make Docusaurus compile for neither development nor production.
        NODE_ENV: undefined,
        PLACES_BUNDLER: variant.bundler,
        PLACES_ROUTER: variant.router,
        PLACES_TRAILING_SLASH: String(variant.trailingSlash ?? ''),
      },
      maxBuffer: 64 * 1024 * 1024,
    });
  });
  return path.join(folder, 'build');
}

/** Builds and serves the site for the tests of a file or a `describe`; the answer gives it to a test. */
export function usePlaces(variant: Variant): () => ServedSite {
  let site: ServedSite | undefined;

  beforeAll(async () => {
    const folder = await buildPlaces(variant);
    site = {folder, ...(await serve(folder, '/'))};
  });

  afterAll(async () => {
    await site?.close();
  });

  return () => site!;
}
