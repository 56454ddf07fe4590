import {readFile, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';
import logger from '@docusaurus/logger';
import {type Organization, schemaFiles, schemaFolder} from 'career-ladder';

/**
 * Brings the JSON Schemas of a ladder folder up to date where the author has them. What has not changed is not written, so that
 * nobody who watches the folder is woken.
 */
export async function refreshSchemas(
  folder: string,
  organization: Organization,
): Promise<void> {
  if (!(await isFolder(path.join(folder, schemaFolder)))) {
    return;
  }
  for (const {file, text} of schemaFiles(organization)) {
    const target = path.join(folder, file);
    if ((await textOf(target)) !== text) {
      await writeFile(target, text).catch((error: unknown) => {
        // Only completion depends on it.
        logger.warn(`"${target}" could not be refreshed. ${String(error)}`);
      });
    }
  }
}

function isFolder(name: string): Promise<boolean> {
  return stat(name).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function textOf(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}
