import {readdir, realpath, stat} from 'node:fs/promises';
import path from 'node:path';

/** Something in the ladder folder that could be read, or why it is not. */
export interface Found {
  /** Relative to the folder, with `/` as separator. */
  file: string;
  kind:
    | 'file'
    | 'link out'
    | 'link to folder'
    | 'link to nothing'
    | 'unreadable folder';
}

/**
 * All files and links of a folder and its subfolders, sorted by their whole names.
 * Links to folders are not followed. What begins with a dot, and `node_modules`, is left out.
 */
export async function walk(folder: string): Promise<Found[]> {
  const root = await realpath(folder);
  const found: Found[] = [];
  const folders = [''];
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    const entries = await entriesOf(path.join(root, at));
    if (!entries) {
      found.push({file: at, kind: 'unreadable folder'});
      continue;
    }
    for (const entry of entries) {
      const file = at ? `${at}/${entry.name}` : entry.name;
      if (entry.isDirectory()) {
        folders.push(file);
      } else if (entry.isSymbolicLink()) {
        found.push({file, kind: await linkKind(root, file)});
      } else if (entry.isFile()) {
        found.push({file, kind: 'file'});
      }
    }
  }
  return found.sort((a, b) => (a.file < b.file ? -1 : 1));
}

async function entriesOf(folder: string) {
  try {
    const entries = await readdir(folder, {withFileTypes: true});
    return entries.filter(
      ({name}) => !name.startsWith('.') && name !== 'node_modules',
    );
  } catch {
    return undefined;
  }
}

async function linkKind(root: string, file: string): Promise<Found['kind']> {
  try {
    const target = await realpath(path.join(root, file));
    if ((await stat(target)).isDirectory()) {
      return 'link to folder';
    }
    return target.startsWith(root + path.sep) ? 'file' : 'link out';
  } catch {
    return 'link to nothing';
  }
}
