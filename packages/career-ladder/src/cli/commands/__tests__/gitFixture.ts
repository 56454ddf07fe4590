import {execFileSync} from 'node:child_process';
import {mkdtemp, realpath} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** The user's own configuration must not matter. */
export const gitEnvironment = {
  PATH: process.env.PATH,
  SystemRoot: process.env.SystemRoot,
  HOME: os.tmpdir(),
  GIT_CONFIG_GLOBAL: os.devNull,
  GIT_CONFIG_NOSYSTEM: '1',
};

/** What a file of a fixture is: its text, a symbolic link's target, or a submodule's commit. */
export type Entry = string | {link: string} | {submodule: string};

/** A commit of a fixture: the whole of what it holds, by paths. */
export interface FixtureCommit {
  files: Record<string, Entry>;
  /** Whole names of references to it: `refs/tags/v1`. */
  refs: string[];
}

export function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, {
    cwd: folder,
    env: gitEnvironment,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** A temporary folder, by its real name. */
export async function temporary(): Promise<string> {
  return realpath(await mkdtemp(path.join(os.tmpdir(), 'ladders-')));
}

/** Makes a repository without a file on the disk; its commits are of one day each, from 2020-01-01 on. */
export function makeRepository(
  folder: string,
  commits: readonly FixtureCommit[],
): void {
  git(folder, 'init', '--quiet', '--initial-branch=main');
  const marks = commits.flatMap(({files}, index) =>
    Object.values(files).flatMap((entry, at) =>
      typeof entry === 'object' && 'submodule' in entry
        ? []
        : blob(mark(index, at), typeof entry === 'string' ? entry : entry.link),
    ),
  );
  const stream = [
    ...marks,
    ...commits.flatMap(({files, refs}, index) => [
      'commit refs/heads/main',
      `mark :${index + 1}`,
      // An hour before midnight there is the next day elsewhere.
      `committer Ada <ada@example.com> ${1577836800 + index * 86400 + 82800} +0000`,
      data(`State ${index}`),
      'deleteall',
      ...Object.entries(files).map(([name, entry], at) =>
        typeof entry === 'object' && 'submodule' in entry
          ? `M 160000 ${entry.submodule} ${quote(name)}`
          : `M ${typeof entry === 'string' ? '100644' : '120000'} :${mark(index, at)} ${quote(name)}`,
      ),
      '',
      ...refs.flatMap((ref) => [`reset ${ref}`, `from :${index + 1}`, '']),
    ]),
  ];
  execFileSync('git', ['fast-import', '--quiet'], {
    cwd: folder,
    env: gitEnvironment,
    input: stream.join('\n'),
  });
}

function mark(commit: number, file: number): number {
  return (commit + 1) * 1000 + file;
}

function blob(name: number, text: string): string[] {
  return ['blob', `mark :${name}`, data(text)];
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}`;
}

/** As C does. */
function quote(name: string): string {
  return `"${name.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}
