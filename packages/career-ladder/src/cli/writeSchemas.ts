import path from 'node:path';
import {loadOrganization, type LoadResult} from '../load';
import type {ReadOptions} from '../read/readFolder';
import {schemaFiles} from '../schema/json/files';
import type {Host} from './host';
import {written} from './output/written';
import {writeAll} from './write';

/** Writes the schemas of a ladder folder, and tells which tracks could not be put in. */
export async function writeSchemas(
  {folder, include, exclude}: ReadOptions,
  host: Host,
): Promise<LoadResult> {
  const load = await loadOrganization({folder, include, exclude});
  const files = schemaFiles(load.organization).map(({file, text}) => ({
    file: path.join(folder, file),
    text,
  }));
  await writeAll(files, {force: true, host});
  host.stdout.write(written(files, host));
  if (load.broken.length > 0) {
    const tracks = load.broken.map((track) => `"${track}"`).join(', ');
    host.stderr.write(
      `warning: The names of ${tracks} are left out, because of errors that "${host.name} check" lists.\n`,
    );
  }
  return load;
}
