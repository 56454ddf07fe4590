import fs, {
  mkdir,
  mkdtemp,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {formatProblems} from '../../problems/format';
import {readFolder} from '../readFolder';

const include = ['**/*.{yml,yaml,json}'];
let root: string;
let folder: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'ladders-'));
  folder = path.join(root, 'ladders');
});

afterEach(async () => {
  jest.restoreAllMocks();
  await rm(root, {recursive: true});
});

async function write(...files: string[]): Promise<void> {
  for (const file of files) {
    const whole = path.join(folder, file);
    await mkdir(path.dirname(whole), {recursive: true});
    await writeFile(whole, file.endsWith('.json') ? '{}' : 'title: X');
  }
}

async function read(exclude: string[] = [], patterns = include) {
  const result = await readFolder({folder, include: patterns, exclude});
  return {
    files: result.documents.map(({file}) => file),
    problems: formatProblems(result.problems, {folder: 'ladders'}),
    unreadable: result.unreadable,
  };
}

describe('readFolder', () => {
  it('reads the files of all subfolders in the order of their names', async () => {
    await write('b.yml', 'a.yaml', 'legal/counsel.json', 'Z.yml', '_x/y.yml');
    expect(await read()).toEqual({
      files: ['Z.yml', '_x/y.yml', 'a.yaml', 'b.yml', 'legal/counsel.json'],
      problems: '',
      unreadable: [],
    });
  });

  it('leaves out what does not match, what is excluded, dot files and node_modules', async () => {
    await write(
      'a.yml',
      'b.md',
      'drafts/c.yml',
      '.hidden.yml',
      '.git/d.yml',
      'node_modules/e/f.yml',
    );
    expect((await read(['drafts/**'])).files).toEqual(['a.yml']);
    expect((await read([], ['*.md'])).files).toEqual(['b.md']);
  });

  it('gives the data', async () => {
    await write('a.yml');
    const {documents} = await readFolder({folder, include, exclude: []});
    expect(documents[0]?.value).toEqual({title: 'X'});
  });

  it('tells how to begin where there is no folder', async () => {
    expect((await read()).problems).toMatchInlineSnapshot(`
      "1 error

      ladders  error: There is no such folder. Begin with a file security.yml in it: [missing-folder]

          title: Security Engineering
          roles:
            - Security Engineer"
    `);
  });

  it('tells how to begin where the folder is a file', async () => {
    await writeFile(folder, '');
    expect((await read()).problems).toMatchInlineSnapshot(`
      "1 error

      ladders  error: This is a file; ladders are in a folder. Begin with a file security.yml in it: [not-a-folder]

          title: Security Engineering
          roles:
            - Security Engineer"
    `);
  });

  it('tells how to begin where there is nothing to read', async () => {
    await write('readme.md');
    expect((await read()).problems).toMatchInlineSnapshot(`
      "1 error

      ladders  error: No file in the folder matches **/*.{yml,yaml,json}. Begin with a file security.yml in it: [empty-folder]

          title: Security Engineering
          roles:
            - Security Engineer"
    `);
  });

  it('goes on after a file that is no data', async () => {
    await write('a.yml', 'b.yml', 'c.yml');
    await writeFile(path.join(folder, 'b.yml'), '"');
    expect(await read()).toMatchObject({
      files: ['a.yml', 'c.yml'],
      unreadable: ['b.yml'],
      problems: expect.stringContaining('ladders/b.yml:1:1  error:') as string,
    });
  });

  it('reads nothing outside the folder', async () => {
    await write('a.yml');
    await writeFile(path.join(root, 'outside.yml'), 'title: secret');
    await symlink(
      path.join(root, 'outside.yml'),
      path.join(folder, 'link.yml'),
    );
    await symlink(root, path.join(folder, 'up'));
    await symlink('nowhere', path.join(folder, 'broken.yml'));
    await symlink('a.yml', path.join(folder, 'same.yml'));
    await symlink(path.join(root, 'outside.yml'), path.join(folder, 'link.md'));
    const {files, problems, unreadable} = await read();
    expect(files).toEqual(['a.yml', 'same.yml']);
    expect(unreadable).toEqual(['broken.yml', 'link.yml', 'up']);
    expect(problems).toMatchInlineSnapshot(`
      "3 errors in 3 files

      ladders/broken.yml:1:1  error: This link leads to nothing. [unsafe-link]

      ladders/link.yml:1:1  error: This link leads out of the ladder folder. Nothing outside it is read; put the file itself here. [unsafe-link]

      ladders/up:1:1  error: This is a link to a folder. Links to folders are not followed; put the folder itself here, inside the ladder folder. [unsafe-link]"
    `);
  });

  it('is told which links to leave alone', async () => {
    await write('a.yml');
    await symlink(root, path.join(folder, 'up'));
    expect((await read(['up'])).problems).toBe('');
  });

  it('does not read outside the folder for a pattern', async () => {
    await write('a.yml');
    await writeFile(path.join(root, 'outside.yml'), 'title: secret');
    expect((await read([], ['../*.yml', '*.yml'])).files).toEqual(['a.yml']);
  });

  it('does not read what is too large', async () => {
    await write('a.yml', 'b.yml', 'c.yml');
    await truncate(path.join(folder, 'b.yml'), 10_000_001);
    await truncate(path.join(folder, 'c.yml'), 10_000_000);
    const readFile = jest.spyOn(fs, 'readFile');
    const {files, problems, unreadable} = await read();
    expect(files).toEqual(['a.yml']);
    expect(unreadable).toEqual(['b.yml', 'c.yml']);
    expect(readFile.mock.calls).toEqual(
      ['a.yml', 'c.yml'].map((file) => [path.join(folder, file)]),
    );
    expect(problems).toMatchInlineSnapshot(`
      "2 errors in 2 files

      ladders/b.yml:1:1  error: The file has 10,000,001 bytes; more than 10,000,000 (10 MB) are not read. Is it a ladder? [too-large]

      ladders/c.yml:1:9  error: The file holds the control character U+0000. Only line breaks and tabs are allowed. [control-character]"
    `);
  });

  it('tells of an empty file that it holds nothing', async () => {
    await write('a.yml', 'b.json');
    await truncate(path.join(folder, 'a.yml'));
    await truncate(path.join(folder, 'b.json'));
    const {files, problems} = await read();
    expect(files).toEqual(['a.yml']);
    expect(problems).toMatchInlineSnapshot(`
      "1 error in 1 file

      ladders/b.json:1:1  error: Not JSON: the file is empty. [not-json]"
    `);
  });

  it('tells what the system does not let it read', async () => {
    await write('a.yml', 'b/c.yml', 'd.yml');
    const denied = Object.assign(new Error(), {code: 'EACCES'});
    const {readdir} = fs;
    jest.spyOn(fs, 'readFile').mockRejectedValueOnce(denied);
    jest
      .spyOn(fs, 'readdir')
      .mockImplementation(((at: string, options: object) =>
        at.endsWith('b')
          ? Promise.reject(denied)
          : readdir(at, options)) as typeof readdir);
    const {files, problems, unreadable} = await read();
    expect(files).toEqual(['d.yml']);
    expect(unreadable).toEqual(['a.yml', 'b']);
    expect(problems).toMatchInlineSnapshot(`
      "2 errors in 2 files

      ladders/a.yml:1:1  error: The file cannot be read (EACCES). [unreadable-file]

      ladders/b:1:1  error: The folder cannot be read. [unreadable-file]"
    `);
  });
});
