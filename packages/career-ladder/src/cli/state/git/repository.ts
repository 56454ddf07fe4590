import path from 'node:path';
import {isFolder} from '../../isThere';
import {Refusal} from '../../host';
import {knownNames} from '../../../names/knownNames';
import {quoted} from '../../../names/quoted';
import {runGit, type GitPlace} from './runGit';

/** The repository that a folder is in. */
export interface Repository extends GitPlace {
  /** The folder's path in the repository, with `/` as separator; empty for the repository's own folder. */
  folder: string;
}

/** How many branches and tags are looked at for a name like one that is not known. */
const mostNames = 5000;

/**
 * Finds the repository that a folder is in, or was in: it need not be on the disk any more.
 * @throws {Refusal} where there is none, or git does not want to read it
 */
export async function findRepository(
  folder: string,
  env: GitPlace['env'],
): Promise<Repository> {
  const cwd = await existing(folder);
  const place = {cwd, env};
  const {ok, stdout, complaint} = await runGit(
    ['rev-parse', '--show-prefix'],
    place,
  );
  if (!ok) {
    throw new Refusal(
      complaint.includes('not a git repository')
        ? `${quoted(slashes(cwd))} is not in a git repository, so it has no revisions. Compare two folders instead.`
        : `Git cannot read the repository of ${quoted(slashes(cwd))}: ${complaint}`,
    );
  }
  const prefix = stdout.toString('utf8').replace(/\n$/, '');
  const inside = slashes(path.relative(cwd, folder));
  return {...place, folder: `${prefix}${inside}`.replace(/\/$/, '')};
}

/** Every folder that exists has one that does above it. */
async function existing(folder: string): Promise<string> {
  const above = path.dirname(folder);
  return (await isFolder(folder)) || above === folder
    ? folder
    : existing(above);
}

function slashes(name: string): string {
  return name.split(path.sep).join('/');
}

/**
 * The commit that a revision names.
 * @returns its id; nothing if the repository has no such revision
 */
export async function findCommit(
  revision: string,
  repository: GitPlace,
): Promise<string | undefined> {
  // No revision holds a null character or a line break, and an argument cannot hold the first.
  if (/[\0\n]/.test(revision)) {
    return undefined;
  }
  const {ok, stdout} = await runGit(
    [
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${revision}^{commit}`,
    ],
    repository,
  );
  return ok ? stdout.toString('utf8').trim() : undefined;
}

/** What to say of a revision that the repository does not have. */
export async function unknownRevision(
  revision: string,
  repository: GitPlace,
): Promise<Refusal> {
  const {stdout: shallow} = await runGit(
    ['rev-parse', '--is-shallow-repository'],
    repository,
  );
  const {stdout: names} = await runGit(
    [
      'for-each-ref',
      '--format=%(refname:lstrip=2)',
      `--count=${mostNames}`,
      'refs/heads',
      'refs/tags',
      'refs/remotes',
    ],
    repository,
  );
  const known = knownNames(
    'branches and tags',
    revision,
    names.toString('utf8').split('\n').filter(Boolean),
  );
  const cut =
    shallow.toString('utf8').trim() === 'true'
      ? ' This is a shallow clone, which lacks older commits: "git fetch --unshallow --tags" gets them.'
      : '';
  return new Refusal(
    `There is no folder and no revision ${quoted(revision)}.${cut} ${known}`,
  );
}

/** The whole name of a branch or tag: `refs/heads/ladders`; a commit's id where the revision is not the name of one. */
export async function wholeName(
  revision: string,
  commit: string,
  repository: GitPlace,
): Promise<string> {
  const {stdout} = await runGit(
    [
      'rev-parse',
      '--verify',
      '--quiet',
      '--symbolic-full-name',
      '--end-of-options',
      revision,
    ],
    repository,
  );
  return stdout.toString('utf8').trim() || commit;
}
