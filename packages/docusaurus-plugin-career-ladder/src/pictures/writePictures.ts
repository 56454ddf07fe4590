import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Pictures} from './drawPictures';

/** Adds pictures to a site that has been built. */
export async function writePictures(
  outDir: string,
  pictures: Pictures,
): Promise<void> {
  await Promise.all(
    [...pictures].map(async ([name, picture]) => {
      const file = path.join(outDir, name);
      await mkdir(path.dirname(file), {recursive: true});
      await writeFile(file, picture);
    }),
  );
}
