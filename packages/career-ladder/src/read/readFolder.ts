import {readdir, readFile, realpath, stat} from 'node:fs/promises';
import path from 'node:path';
import picomatch from 'picomatch';
import type {Position, Problem} from '../organization';
import {error} from '../problems/error';
import {parseDocument} from './parseDocument';
import type {SourceDocument} from './sourceDocument';

export interface ReadOptions {
  /** The ladder folder, absolute or relative to the working directory. */
  folder: string;
  /** Glob patterns of the files to read, relative to the folder. */
  include: readonly string[];
  /** Glob patterns of files among them to leave out. */
  exclude: readonly string[];
}

export interface ReadResult {
  /** In the order of their files' names, so that the result does not depend on the file system. */
  documents: SourceDocument[];
  problems: Problem[];
  /** Files that exist but gave no document, relative to the folder. */
  unreadable: string[];
}

/**
 * Reads all files of a ladder folder. Nothing outside the folder is read, nor folders whose name begins with a dot, nor `node_modules`.
 * Never rejects because of what is in the folder: that is told in `problems`.
 */
export async function readFolder({
  folder,
  include,
  exclude,
}: ReadOptions): Promise<ReadResult> {
  const result: ReadResult = {documents: [], problems: [], unreadable: []};
  if (!(await isFolder(folder))) {
    result.problems.push(error('missing-folder', folderItself, missingFolder));
    return result;
  }
  const isIncluded = picomatch(include);
  const isExcluded = picomatch(exclude);
  const entries = (await walk(folder)).filter(({file}) => !isExcluded(file));
  const files = entries.filter(
    ({file, kind}) => kind === 'link to folder' || isIncluded(file),
  );
  if (files.length === 0) {
    result.problems.push(
      error('empty-folder', folderItself, emptyFolder(include)),
    );
  }
  for (const {file, kind} of files) {
    const {document, problems} =
      kind === 'file'
        ? await readOne(folder, file)
        : {problems: [error(...refusal(kind, file))]};
    result.problems.push(...problems);
    if (document) {
      result.documents.push(document);
    } else {
      result.unreadable.push(file);
    }
  }
  return result;
}

type Kind = 'file' | 'link out' | 'link to folder' | 'link to nothing';

const folderItself: Position = {file: '', line: 1, column: 1};

const example = `Begin with a file security.yml in it:

    title: Security Engineering
    roles:
      - Security Engineer`;

const missingFolder = `There is no such folder. ${example}`;

function emptyFolder(include: readonly string[]): string {
  return `The folder holds no ladder (looked for ${include.join(', ')}). ${example}`;
}

async function isFolder(folder: string): Promise<boolean> {
  try {
    return (await stat(folder)).isDirectory();
  } catch {
    return false;
  }
}

async function readOne(
  folder: string,
  file: string,
): Promise<{document?: SourceDocument; problems: Problem[]}> {
  try {
    return parseDocument(file, await readFile(path.join(folder, file)));
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
    return {
      problems: [
        error(
          'unreadable-file',
          {file, line: 1, column: 1},
          `The file cannot be read (${code}).`,
        ),
      ],
    };
  }
}

/** All files and links in a folder, sorted by their whole names. */
async function walk(folder: string): Promise<{file: string; kind: Kind}[]> {
  const root = await realpath(folder);
  const found: {file: string; kind: Kind}[] = [];
  const folders = [''];
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    const inside = await readdir(path.join(root, at), {withFileTypes: true});
    for (const entry of inside) {
      const file = at ? `${at}/${entry.name}` : entry.name;
      if (entry.name.startsWith('.') || entry.name === 'node_modules') {
        continue;
      }
      if (entry.isDirectory()) {
        folders.push(file);
      } else {
        const kind = entry.isSymbolicLink()
          ? await linkKind(root, file)
          : 'file';
        found.push({file, kind});
      }
    }
  }
  return found.sort((a, b) => (a.file < b.file ? -1 : 1));
}

async function linkKind(root: string, file: string): Promise<Kind> {
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

function refusal(
  kind: Exclude<Kind, 'file'>,
  file: string,
): [string, Position, string] {
  const messages = {
    'link out':
      'This link leads out of the ladder folder. Nothing outside it is read; put the file itself here.',
    'link to folder':
      'This is a link to a folder. Linked folders are not read; put the folder itself here.',
    'link to nothing': 'This link leads to nothing.',
  };
  return ['unsafe-link', {file, line: 1, column: 1}, messages[kind]];
}
