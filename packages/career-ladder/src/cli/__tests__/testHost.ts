import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type {Host} from '../host';
import {runCommand} from '../run';

const folders: string[] = [];

/**
 * A folder of its own for one test, and the command in it.
 * @param files texts by file
 */
export async function testHost(
  files: Readonly<Record<string, string>> = {},
  {
    ladders,
    env = {},
    isTTY = false,
  }: Partial<Pick<Host, 'ladders' | 'env'>> & {isTTY?: boolean} = {},
) {
  const cwd = await mkdtemp(path.join(os.tmpdir(), 'career-ladder-'));
  folders.push(cwd);
  const write = async (file: string, text: string): Promise<void> => {
    await mkdir(path.join(cwd, path.dirname(file)), {recursive: true});
    await writeFile(path.join(cwd, file), text);
  };
  for (const [file, text] of Object.entries(files)) {
    await write(file, text);
  }
  return {
    cwd,
    write,
    read: (file: string) => readFile(path.join(cwd, file), 'utf8'),

    /** @param command what is written after `career-ladder`, with single spaces */
    run: async (command: string) => {
      let stdout = '';
      let stderr = '';
      const exit = await runCommand(command.split(' '), {
        cwd,
        env,
        stdout: {write: (text) => (stdout += text), isTTY},
        stderr: {write: (text) => (stderr += text), isTTY},
        name: 'career-ladder',
        ...(ladders && {
          ladders: {...ladders, folder: path.join(cwd, ladders.folder)},
        }),
      });
      return {exit, stdout, stderr};
    },
  };
}

export async function removeTestFolders(): Promise<void> {
  await Promise.all(
    folders.splice(0).map((folder) => rm(folder, {recursive: true})),
  );
}
