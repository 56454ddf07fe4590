import {readdir, rm} from 'node:fs/promises';
import path from 'node:path';
import {posixPath} from '@docusaurus/utils';

/**
 * Removes the data of tracks and pages that were there at an earlier build: pages that import it must fail, not show what was.
 * @param folder the instance's folder among the generated files
 * @param names of the data that stays: ids of tracks, names of pages
 */
export async function removeOthers(
  folder: string,
  names: string[],
): Promise<void> {
  const kept = new Set(names.map((name) => `${name}.json`));
  const files = await readdir(folder, {recursive: true});
  const others = files.filter(
    (file) =>
      file.endsWith('.json') &&
      !path.basename(file).startsWith('_') &&
      !kept.has(posixPath(file)),
  );
  await Promise.all(others.map((file) => rm(path.join(folder, file))));
}
