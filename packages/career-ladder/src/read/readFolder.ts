import {readFile, stat} from 'node:fs/promises';
import path from 'node:path';
import picomatch from 'picomatch';
import type {Problem} from '../organization';
import {error} from '../problems/error';
import {parseDocument} from './parseDocument';
import type {SourceDocument} from './sourceDocument';
import {walk, type Found} from './walk';

export interface ReadOptions {
  /** The ladder folder, absolute or relative to the working directory. */
  folder: string;
  /** Glob patterns of the files to read, relative to the folder. */
  include: string[];
  /** Glob patterns of files among them to leave out. */
  exclude: string[];
}

export interface ReadResult {
  /** In the order of their files' names, so that the result does not depend on the file system. */
  documents: SourceDocument[];
  problems: Problem[];
  /** Files that exist but gave no document, relative to the folder. */
  unreadable: string[];
}

/**
 * Reads all files of a ladder folder. Nothing outside the folder is read, nor what begins with a dot, nor `node_modules`.
 * What is wrong in or with the folder is told in `problems`; nothing is thrown.
 */
export async function readFolder({
  folder,
  include,
  exclude,
}: ReadOptions): Promise<ReadResult> {
  const there = await kindOf(folder);
  if (there !== 'folder') {
    return there === 'nothing'
      ? failed('missing-folder', 'There is no such folder.')
      : failed('not-a-folder', 'This is a file; ladders are in a folder.');
  }
  const isIncluded = picomatch(include);
  const isExcluded = picomatch(exclude);
  const found = (await walk(folder)).filter(
    ({file, kind}) =>
      !isExcluded(file) && (isIncluded(file) || mayHoldFiles.has(kind)),
  );
  if (found.length === 0) {
    const patterns = include.join(', ');
    return failed('empty-folder', `No file in the folder matches ${patterns}.`);
  }
  const result: ReadResult = {documents: [], problems: [], unreadable: []};
  for (const {file, kind} of found) {
    const {document, problems} =
      kind === 'file' ? await readOne(folder, file) : refused(file, kind);
    result.problems.push(...problems);
    if (document) {
      result.documents.push(document);
    } else {
      result.unreadable.push(file);
    }
  }
  return result;
}

/** Patterns for files do not match them, but the author may expect their files. */
const mayHoldFiles = new Set<Found['kind']>([
  'link to folder',
  'unreadable folder',
]);

const example = `Begin with a file security.yml in it:

    title: Security Engineering
    roles:
      - Security Engineer`;

function failed(rule: string, message: string): ReadResult {
  const position = {file: '', line: 1, column: 1};
  const problems = [error(rule, position, `${message} ${example}`)];
  return {documents: [], problems, unreadable: []};
}

async function kindOf(name: string): Promise<'folder' | 'file' | 'nothing'> {
  try {
    return (await stat(name)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'nothing';
  }
}

/** In bytes; a ladder of a thousand roles has a fiftieth of it. */
export const largest = 10_000_000;

async function readOne(
  folder: string,
  file: string,
): Promise<{document?: SourceDocument; problems: Problem[]}> {
  const whole = path.join(folder, file);
  let content;
  try {
    const {size} = await stat(whole);
    if (size > largest) {
      const message = `The file has ${size.toLocaleString('en')} bytes; more than ${largest.toLocaleString('en')} (10 MB) are not read. Is it a ladder?`;
      return {problems: [error('too-large', start(file), message)]};
    }
    content = await readFile(whole);
  } catch (cause) {
    const {code = 'unknown error'} = cause as NodeJS.ErrnoException;
    const message = `The file cannot be read (${code}).`;
    return {problems: [error('unreadable-file', start(file), message)]};
  }
  return parseDocument(file, content);
}

const refusals = {
  'link out':
    'This link leads out of the ladder folder. Nothing outside it is read; put the file itself here.',
  'link to folder':
    'This is a link to a folder. Links to folders are not followed; put the folder itself here, inside the ladder folder.',
  'link to nothing': 'This link leads to nothing.',
  'unreadable folder': 'The folder cannot be read.',
};

function refused(
  file: string,
  kind: keyof typeof refusals,
): {document?: SourceDocument; problems: Problem[]} {
  const rule = kind.startsWith('link') ? 'unsafe-link' : 'unreadable-file';
  return {problems: [error(rule, start(file), refusals[kind])]};
}

function start(file: string) {
  return {file, line: 1, column: 1};
}
