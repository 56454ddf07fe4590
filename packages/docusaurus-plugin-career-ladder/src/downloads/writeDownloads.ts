import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Downloads} from './downloads';

/** Adds files to take away to a site that has been built. */
export async function writeDownloads(
  outDir: string,
  downloads: Downloads,
): Promise<void> {
  await Promise.all(
    [...downloads].map(async ([name, text]) => {
      const file = path.join(outDir, name);
      await mkdir(path.dirname(file), {recursive: true});
      await writeFile(file, text);
    }),
  );
}
