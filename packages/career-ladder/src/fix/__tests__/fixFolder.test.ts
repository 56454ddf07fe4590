import {mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {fixFolder} from '../fixFolder';
import {fixReport} from '../report';

describe('fixFolder', () => {
  let folder = '';

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'ladders-'));
  });

  afterEach(async () => {
    await rm(folder, {recursive: true});
  });

  const write = (file: string, text: string) =>
    writeFile(path.join(folder, file), text);
  const fix = () =>
    fixFolder({folder, include: ['**/*.{yml,yaml,json}'], exclude: []});

  it('finds what can be mended, and writes nothing', async () => {
    await write('_organization.yml', 'levels: [[Junior], [Senior]]\n');
    await write(
      'a.yml',
      'roles: [{title: A}, {href: /a/, title: B}]\ntitle: X\n',
    );
    await write('b.yml', 'title: X\nhref: /a\nroles: [A, B]\n');
    const found = await fix();
    expect(found.fixes.map(({file, text}) => [file, text])).toEqual([
      ['_organization.yml', 'levels: [Junior, Senior]\n'],
      ['a.yml', 'title: X\nroles: [A, {title: B, href: /a}]\n'],
    ]);
    expect(fixReport(found, {folder: 'ladders'})).toMatchInlineSnapshot(`
      "Mended "ladders/_organization.yml": 2 long forms.
      Mended "ladders/a.yml": the slash at the end of 1 link, the order of keys in 2 places, 1 long form.
      "
    `);
    expect(await readFile(path.join(folder, 'a.yml'), 'utf8')).toContain('/a/');
  });

  it('leaves files with errors alone: in their form, or in what they name', async () => {
    await write('a.yml', 'roles: [{title: A}, B]\ntitle: X\nhref: LINK\n');
    await write('b.yml', 'roles: [{title: A, next: [x]}, B]\ntitle: X\n');
    await write('c.yml', 'title: X\nroles: [A, B]\n');
    const found = await fix();
    expect(found).toEqual({fixes: [], faulty: ['a.yml', 'b.yml']});
    expect(fixReport(found, {folder: 'ladders'})).toMatchInlineSnapshot(`
      "Nothing to mend in "ladders".
      Left "ladders/a.yml" as it is: it has errors.
      Left "ladders/b.yml" as it is: it has errors.
      "
    `);
  });

  it('mends a file where it is, not where a link to it is', async () => {
    await write('a.yml', 'roles: [A, B]\ntitle: X\n');
    await symlink('a.yml', path.join(folder, 'b.yml'));
    expect((await fix()).fixes.map(({file}) => file)).toEqual(['a.yml']);
  });
});

describe('fixReport', () => {
  it('tells of a file that would not say the same', () => {
    const fixes = [{file: 'a.yml', mended: ['form' as const]}];
    expect(fixReport({fixes, faulty: []}, {folder: 'ladders'})).toBe(
      'Left "ladders/a.yml" as it is: mended, it would not say the same.\n',
    );
  });
});
