import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type {Host} from '../host';
import {writeAll} from '../write';

let cwd = '';

beforeEach(async () => {
  cwd = await mkdtemp(path.join(os.tmpdir(), 'career-ladder-'));
});

afterEach(() => rm(cwd, {recursive: true}));

const host = (): Host => ({
  cwd,
  env: {},
  stdout: {write: () => true},
  stderr: {write: () => true},
  name: 'career-ladder',
});

const write = (files: Record<string, string>, force = false) =>
  writeAll(
    Object.entries(files).map(([name, text]) => ({
      file: path.join(cwd, name),
      text,
    })),
    {force, host: host()},
  );

const read = (name: string) => readFile(path.join(cwd, name), 'utf8');

it('makes the folders of what it writes', async () => {
  await write({'a/b/c.yml': 'c', 'd.yml': 'd'});
  expect(await read('a/b/c.yml')).toBe('c');
  expect(await readdir(cwd)).toEqual(['a', 'd.yml']);
});

it('writes nothing where one of the files is there already, and names all that are', async () => {
  await write({'b.yml': 'old', 'c.yml': 'old'});
  await expect(
    write({'a.yml': '1', 'b.yml': '2', 'c.yml': '3'}),
  ).rejects.toThrow(
    '"b.yml", "c.yml" are there already, so nothing was written. --force replaces them.',
  );
  expect(await readdir(cwd)).toEqual(['b.yml', 'c.yml']);
  expect(await read('b.yml')).toBe('old');
});

it('replaces them by force', async () => {
  await write({'b.yml': 'old'});
  await write({'a.yml': '1', 'b.yml': '2'}, true);
  expect(await read('b.yml')).toBe('2');
});

it('leaves nothing half written where it cannot go on', async () => {
  await writeFile(path.join(cwd, 'file'), '');
  await expect(
    write({'a.yml': '1', 'file/b.yml': '2'}, true),
  ).rejects.toThrow();
  expect(await readdir(cwd)).toEqual(['file']);
});

it('leaves nothing behind after Ctrl-C', async () => {
  const listening = process.listeners('SIGINT');
  const exit = jest.spyOn(process, 'exit').mockReturnValue(undefined as never);
  const writing = write({'a.yml': '1', 'b.yml': '2'}).catch(() => undefined);
  const added = await until(() =>
    process
      .listeners('SIGINT')
      .find((listener) => !listening.includes(listener)),
  );
  added('SIGINT');
  await writing;
  expect(exit).toHaveBeenCalledWith(130);
  expect((await readdir(cwd)).filter((name) => name.endsWith('.tmp'))).toEqual(
    [],
  );
  exit.mockRestore();
});

async function until<T>(find: () => T | undefined): Promise<T> {
  for (let found = find(); ; found = find()) {
    if (found !== undefined) {
      return found;
    }
    await new Promise(setImmediate);
  }
}
