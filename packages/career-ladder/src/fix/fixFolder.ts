import {lstat, readFile} from 'node:fs/promises';
import path from 'node:path';
import {organize} from '../load';
import {readFolder, type ReadOptions} from '../read/readFolder';
import {fixFiles, type Fix} from './fixFiles';

/**
 * Finds what can be mended in a ladder folder; nothing is written. Files with errors are left alone, and so are links to files,
 * which are mended where they are.
 */
export async function fixFolder(
  options: ReadOptions,
): Promise<{fixes: Fix[]; faulty: string[]}> {
  const read = await readFolder(options);
  const faulty = new Set(
    organize(read)
      .problems.filter(({severity}) => severity === 'error')
      .map(({position}) => position.file)
      .filter(Boolean),
  );
  const files = await Promise.all(
    read.documents
      .filter(({file}) => !faulty.has(file))
      .map(async ({file}) => {
        const whole = path.join(options.folder, file);
        const isLink = (await lstat(whole)).isSymbolicLink();
        return isLink ? [] : {file, text: await readFile(whole, 'utf8')};
      }),
  );
  return {fixes: fixFiles(files.flat()), faulty: [...faulty]};
}
