import path from 'node:path';
import {loadOrganization} from '../load';
import type {ReadOptions} from '../read/readFolder';
import {schemaFiles} from '../schema/json/files';
import type {Host} from './host';
import {writeAll, type Written} from './write';

/**
 * Writes the schemas of a ladder folder.
 * @returns what was written, and the ids of the tracks with errors, whose names are left out
 */
export async function writeSchemas(
  {folder, include, exclude}: ReadOptions,
  host: Host,
): Promise<{files: Written[]; broken: string[]}> {
  const {organization, broken} = await loadOrganization({
    folder,
    include,
    exclude,
  });
  const files = schemaFiles(organization).map(({file, text}) => ({
    file: path.join(folder, file),
    text,
  }));
  await writeAll(files, {force: true, host});
  return {files, broken};
}
