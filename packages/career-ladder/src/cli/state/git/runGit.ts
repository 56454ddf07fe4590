import {spawn} from 'node:child_process';
import {Refusal} from '../../host';

/** Where git runs. */
export interface GitPlace {
  /** A folder that exists. */
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
}

export interface GitResult {
  /** Whether git exited with 0. */
  ok: boolean;
  stdout: Buffer;
  /** The first line that is written to stderr. */
  complaint: string;
}

/** What a repository's own configuration could make git run, and what could make it ask, write or wait. */
const quiet = [
  '--no-optional-locks',
  '--no-replace-objects',
  '--literal-pathspecs',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.pager=',
];

const environment = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  // What a partial clone lacks is not fetched. Older versions of git do not know the first of the two.
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  // Complaints are looked at.
  LC_ALL: 'C',
  LANGUAGE: 'C',
};

/** More than any list of files or any ladder folder needs. */
const mostBytes = 256 * 1024 * 1024;

/**
 * Runs git without a shell. Only for plumbing that reads objects and references: nothing that the repository configures runs.
 * @param input what git reads
 * @throws {Refusal} where git is not installed, or answers with more than 256 MB
 */
export function runGit(
  args: readonly string[],
  {cwd, env}: GitPlace,
  input = '',
): Promise<GitResult> {
  // In a hook these name the repository that the hook is for, not the one that the folder is in.
  const {GIT_DIR: _, GIT_WORK_TREE: __, ...rest} = env;
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...quiet, ...args], {
      cwd,
      env: {...rest, ...environment},
      windowsHide: true,
    });
    const chunks: Buffer[] = [];
    let size = 0;
    let complaint = '';
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > mostBytes) {
        child.kill();
        reject(
          new Refusal('The ladders in that revision are larger than 256 MB.'),
        );
        return;
      }
      chunks.push(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      complaint = (complaint + chunk.toString('utf8')).slice(0, 10_000);
    });
    child.on('error', ({code}: NodeJS.ErrnoException) =>
      reject(
        new Refusal(
          code === 'ENOENT'
            ? 'Git is not installed, or not on the PATH. Revisions are read with it; two folders can be compared without it.'
            : `Git cannot be run (${code ?? 'unknown error'}).`,
        ),
      ),
    );
    child.on('close', (code) =>
      resolve({
        ok: code === 0,
        stdout: Buffer.concat(chunks),
        complaint: (complaint.split('\n')[0] ?? '').replace(/^fatal: /, ''),
      }),
    );
    // Git may end before it has read all.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
