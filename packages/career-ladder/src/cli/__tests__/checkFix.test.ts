import fs, {chmod, readdir, stat} from 'node:fs/promises';
import path from 'node:path';
import {removeTestFolders, testHost} from './testHost';

afterEach(async () => {
  jest.restoreAllMocks();
  await removeTestFolders();
});

const files = {
  'ladders/_organization.yml': 'levels: [[Junior], [Senior]]\n',
  'ladders/data.yml':
    '# Data\n\nroles:\n  - {level: senior, title: Analyst, href: /a}\ntitle: Data\n',
  'ladders/sales.yml': 'title: Sales\nhref: /a/\nroles: [Seller]\n',
  'ladders/wrong.yml': 'roles: [{title: A, next: [b]}]\ntitle: X\n',
  'i18n/de/docusaurus-plugin-career-ladder/data.yml':
    'roles: {analyst: {title: X}}\ntitle: Y\n',
};

describe('check --fix', () => {
  it('mends, says what, and prints what is left', async () => {
    const {run, read} = await testHost(files);
    const {exit, stdout, stderr} = await run('check --fix');
    expect(exit).toBe(1);
    expect(stderr).toMatchInlineSnapshot(`
      "Mended "ladders/_organization.yml": 2 long forms.
      Mended "ladders/data.yml": the order of keys in 2 places.
      Mended "ladders/sales.yml": the slash at the end of 1 link.
      Left "ladders/wrong.yml" as it is: it has errors.
      "
    `);
    expect(stdout).toMatchInlineSnapshot(`
      "1 error and 2 warnings in 2 files

      ladders/sales.yml:3:9  warning: "seller" has no "href", so its card leads to no page. [missing-href]

      ladders/wrong.yml:1:27  error: Unknown role "b" in track "wrong". Known roles: a. [unknown-role]

      i18n/de/docusaurus-plugin-career-ladder  warning: Not everything is translated. These texts are shown as the originals have them: [missing-translation]
          _organization.yml: the whole file
          sales.yml: the whole file
          wrong.yml: the whole file
      "
    `);
    expect(await read('ladders/_organization.yml')).toBe(
      'levels: [Junior, Senior]\n',
    );
    expect(await read('ladders/data.yml')).toBe(
      '# Data\n\ntitle: Data\nroles:\n  - {title: Analyst, level: senior, href: /a}\n',
    );
    expect(await read('ladders/sales.yml')).toContain('href: /a\n');
  });

  it('leaves files with errors and translations as they are', async () => {
    const {run, read} = await testHost(files);
    await run('check --fix');
    for (const file of [
      'ladders/wrong.yml',
      'i18n/de/docusaurus-plugin-career-ladder/data.yml',
    ] as const) {
      expect(await read(file)).toBe(files[file]);
    }
  });

  it('finds nothing more to mend', async () => {
    const {run, cwd} = await testHost(files);
    await run('check --fix');
    expect((await run('check --fix')).stderr).toMatchInlineSnapshot(`
      "Nothing to mend in "ladders".
      Left "ladders/wrong.yml" as it is: it has errors.
      "
    `);
    expect((await readdir(path.join(cwd, 'ladders'))).length).toBe(4);
  });

  it('prints JSON alone where JSON is asked for', async () => {
    const {run} = await testHost(files);
    const {stdout, stderr} = await run('check --fix --json');
    expect(JSON.parse(stdout)).toHaveProperty('problems');
    expect(stderr).toContain('Mended "ladders/data.yml"');
  });

  it('exits with 0 where nothing is left', async () => {
    const {run} = await testHost({
      'ladders/x.yml': 'roles: [{href: /a, title: A}]\ntitle: X\n',
    });
    expect(await run('check --fix')).toEqual({
      exit: 0,
      stdout: 'No problems in ladders.\n',
      stderr: 'Mended "ladders/x.yml": the order of keys in 2 places.\n',
    });
  });

  it('does not write where nothing is to be mended', async () => {
    const {run, cwd} = await testHost({
      'ladders/x.yml': 'title: X\nroles: [{title: A, href: /a}]\n',
    });
    const file = path.join(cwd, 'ladders/x.yml');
    const before = await stat(file);
    expect((await run('check --fix')).stderr).toBe(
      'Nothing to mend in "ladders".\n',
    );
    expect((await stat(file)).ino).toBe(before.ino);
  });

  it('keeps the permissions of a file', async () => {
    const {run, cwd} = await testHost(files);
    const file = path.join(cwd, 'ladders/data.yml');
    await chmod(file, 0o600);
    const {mode} = await stat(file);
    await run('check --fix');
    expect((await stat(file)).mode).toBe(mode);
  });

  it('says what cannot be written, and writes nothing then', async () => {
    const {run, read, cwd} = await testHost(files);
    const denied = Object.assign(new Error(), {code: 'EACCES'});
    const {writeFile} = fs;
    jest
      .spyOn(fs, 'writeFile')
      .mockImplementation((...args: Parameters<typeof writeFile>) =>
        (args[0] as string).includes('sales')
          ? Promise.reject(denied)
          : writeFile(...args),
      );
    expect(await run('check --fix')).toEqual({
      exit: 2,
      stdout: '',
      stderr: 'error: "ladders/sales.yml" cannot be written (EACCES).\n',
    });
    expect(await read('ladders/data.yml')).toBe(files['ladders/data.yml']);
    expect(await readdir(path.join(cwd, 'ladders'))).toHaveLength(4);
  });
});
