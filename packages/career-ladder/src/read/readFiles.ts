import {parseDocument} from './parseDocument';
import type {ReadResult} from './readFolder';

/**
 * Reads the files of a ladder folder that is not on the disk.
 * @param files contents by their files' names, relative to the folder, with `/` as separator
 */
export function readFiles(files: ReadonlyMap<string, Uint8Array>): ReadResult {
  const result: ReadResult = {documents: [], problems: [], unreadable: []};
  for (const file of [...files.keys()].sort()) {
    const {document, problems} = parseDocument(file, files.get(file) ?? '');
    result.problems.push(...problems);
    if (document) {
      result.documents.push(document);
    } else {
      result.unreadable.push(file);
    }
  }
  return result;
}
