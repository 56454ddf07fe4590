import picomatch from 'picomatch';
import {Refusal} from '../../host';
import {quoted} from '../../../names/quoted';
import {largest, type ReadOptions} from '../../../read/readFolder';
import {dayOf, parseBatch, parseTree, type Entry} from './parse';
import type {Repository} from './repository';
import {runGit, type GitResult} from './runGit';

/** What a commit holds of the ladder folder. */
export interface CommitFiles {
  /** The day on which it was committed, where that was: `2026-11-24`. */
  date: string;
  /** Contents by their files' names, relative to the ladder folder. */
  files: Map<string, Uint8Array>;
}

/**
 * Reads the ladder folder as it is in a commit, from git's objects: no filter, text conversion or hook sees them.
 * @param revision as messages name it
 * @throws {Refusal} where the commit does not have the folder, or holds in it what is not read
 */
export async function readCommit(
  commit: string,
  revision: string,
  repository: Repository,
  {include, exclude}: Pick<ReadOptions, 'include' | 'exclude'>,
): Promise<CommitFiles> {
  const {folder} = repository;
  const shown = quoted(folder || '.');
  const list = await runGit(
    [
      'ls-tree',
      '-r',
      '-z',
      '-l',
      '--full-tree',
      commit,
      '--',
      ...(folder ? [folder] : []),
    ],
    repository,
  );
  refuseFailure(list, revision);
  const isIncluded = picomatch([...include]);
  const isExcluded = picomatch([...exclude]);
  const entries = parseTree(list.stdout, folder);
  if (entries.length === 0) {
    throw new Refusal(
      `The revision ${quoted(revision)} has no folder ${shown}. --folder <folder> names the ladder folder.`,
    );
  }
  const wanted = entries.filter(
    ({file, mode}) =>
      !file
        .split('/')
        .some((part) => part.startsWith('.') || part === 'node_modules') &&
      !isExcluded(file) &&
      // Something else in the place of the folder has no name in it.
      (file === '' || isIncluded(file) || !isFile(mode)),
  );
  for (const entry of wanted) {
    refuseUnreadable(entry, folder, revision);
  }
  if (wanted.length === 0) {
    throw new Refusal(
      `No file in the folder ${shown} of the revision ${quoted(revision)} matches ${include.join(', ')}.`,
    );
  }
  const objects = [...new Set([commit, ...wanted.map(({object}) => object)])];
  const batch = await runGit(
    ['cat-file', '--batch'],
    repository,
    objects.map((object) => `${object}\n`).join(''),
  );
  refuseFailure(batch, revision);
  const contents = parseBatch(batch.stdout, objects);
  const contentOf = (object: string): Buffer => {
    const content = contents.get(object);
    if (!content) {
      throw incomplete(revision);
    }
    return content;
  };
  return {
    date: dayOf(contentOf(commit)),
    files: new Map(wanted.map(({file, object}) => [file, contentOf(object)])),
  };
}

function refuseFailure({ok, complaint}: GitResult, revision: string): void {
  if (!ok) {
    throw new Refusal(
      `Git cannot read the revision ${quoted(revision)}: ${complaint || 'it lacks some of its objects, and nothing is fetched'}.`,
    );
  }
}

function incomplete(revision: string): Refusal {
  return new Refusal(
    `The repository lacks files of the revision ${quoted(revision)}, as a partial clone does. "git fetch --refetch --no-filter" gets them.`,
  );
}

/** An executable file is one, too. */
function isFile(mode: string): boolean {
  return mode.startsWith('100');
}

function refuseUnreadable(
  {mode, file, size}: Entry,
  folder: string,
  revision: string,
): void {
  const name = quoted([folder, file].filter(Boolean).join('/'));
  const where = `${name} in the revision ${quoted(revision)}`;
  if (mode === '120000') {
    throw new Refusal(
      `${where} is a symbolic link. Links in revisions are not followed; put the file itself there.`,
    );
  }
  if (mode === '160000') {
    throw new Refusal(
      `${where} is a submodule. Nothing of other repositories is read; compare folders that hold the files instead.`,
    );
  }
  if (file === '') {
    throw new Refusal(`${where} is a file, not a folder.`);
  }
  if (size > largest) {
    throw new Refusal(
      `${where} has ${size.toLocaleString('en')} bytes; more than ${largest.toLocaleString('en')} (10 MB) are not read.`,
    );
  }
}
