import path from 'node:path';
import {type Host, Refusal} from '../host';
import {isFolder} from '../isThere';
import {folderToWrite, ladderFolder} from '../ladderFolder';
import {loadOrganization, organize, type LoadResult} from '../../load';
import {quoted} from '../../names/quoted';
import {readFiles} from '../../read/readFiles';
import type {ReadOptions} from '../../read/readFolder';
import {readCommit} from './git/readCommit';
import {
  findCommit,
  findRepository,
  unknownRevision,
  wholeName,
  type Repository,
} from './git/repository';

/** The ladders at one time. */
export interface State extends Pick<
  LoadResult,
  'organization' | 'problems' | 'broken'
> {
  /** The beginning of the commit's id, or the folder's name: what tells it apart later. */
  id: string;
  /** How messages name its ladder folder. */
  name: string;
  /** The day of the commit; of a folder, today: `2026-11-24`. */
  date: string;
}

/** How much of a commit's id stands for it. */
const idLength = 12;

/**
 * Reads a state of the ladders.
 * @param named a folder or a git revision
 * @param ladders the ladder folder, whose revisions are meant; without it the site's, or `ladders`
 * @throws {Refusal} where it cannot be read
 */
export async function readState(
  named: string,
  ladders: string | undefined,
  host: Host,
): Promise<State> {
  const folder = path.resolve(host.cwd, named);
  const isThere = await isFolder(folder);
  if (isThere && looksLikeFolder(named)) {
    return readFolderState(named, host);
  }
  // It may be on the disk no more.
  const {folder: itsFolder, ...patterns} = folderToWrite(ladders, host);
  const repository = await findRepository(
    path.resolve(host.cwd, itsFolder),
    host.env,
  ).catch((error: unknown) => {
    // Folders need no repository.
    if (isThere && error instanceof Refusal) {
      return undefined;
    }
    throw error;
  });
  const commit = repository && (await findCommit(named, repository));
  if (repository && commit !== undefined) {
    if (isThere) {
      throw new Refusal(
        `${quoted(named)} is a folder and a git revision. Write "./${named}" for the folder, or ${quoted(await wholeName(named, commit, repository))} for the revision.`,
      );
    }
    return readRevisionState(named, commit, repository, patterns);
  }
  if (repository && !isThere) {
    throw await unknownRevision(named, repository);
  }
  return readFolderState(named, host);
}

/** Whoever writes a path means one, also where a revision has that name. */
function looksLikeFolder(named: string): boolean {
  return path.isAbsolute(named) || /^\.{1,2}(?:[\\/]|$)|[\\/]$/.test(named);
}

/** The ladder folder as it is on the disk, or another folder. */
export async function readFolderState(
  named: string | undefined,
  host: Host,
): Promise<State> {
  const {folder, include, exclude, name} = await ladderFolder(named, host);
  const load = await loadOrganization({folder, include, exclude});
  return {
    ...load,
    id: name,
    name,
    date: new Date().toISOString().slice(0, 10),
  };
}

async function readRevisionState(
  revision: string,
  commit: string,
  repository: Repository,
  patterns: Pick<ReadOptions, 'include' | 'exclude'>,
): Promise<State> {
  const {date, files} = await readCommit(
    commit,
    revision,
    repository,
    patterns,
  );
  return {
    ...organize(readFiles(files)),
    id: commit.slice(0, idLength),
    name: `${revision}:${repository.folder}`,
    date,
  };
}
