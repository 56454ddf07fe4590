// German: cspell:ignore Größe
import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {removeTestFolders, testHost} from './testHost';

afterEach(removeTestFolders);

const page = `# Careers

## Kitchen

| [Cook](/jobs/cook) | → | [Sous-chef](/jobs/sous-chef) | → | [Chef](/jobs/chef) |
| --- | --- | --- | --- | --- |

## Hall

\`\`\`mermaid
graph LR
  w[Waiter] --> s[Senior Waiter]
  click s "TODO"
\`\`\`

| Key | Does |
| --- | --- |
| Ctrl | Control |
`;

it('says of each diagram and table what it took it for, and writes the ladders', async () => {
  const {run, read} = await testHost({'docs/careers.md': page});
  const {exit, stdout, stderr} = await run('import docs/careers.md');
  expect({exit, stderr}).toEqual({exit: 1, stderr: ''});
  expect(stdout).toMatchInlineSnapshot(`
    "docs/careers.md
      line 5: Markdown table, read as a ladder of 3 roles and 2 moves: ladders/kitchen.yml
      line 11: Mermaid flowchart, read as a ladder of 2 roles and 1 move: ladders/hall.yml
      line 13: warning: "TODO" is no address but a placeholder; no link was taken.
        It allows what the check finds in it: missing-href.
      line 16: Markdown table, not imported: It looks like a table of keyboard shortcuts.
    "
  `);
  expect(await read('ladders/kitchen.yml')).toMatchInlineSnapshot(`
    "# yaml-language-server: $schema=./.schema/track.json
    # From docs/careers.md, line 5.
    # Levels are proposed from how it is drawn: give them their own names.
    title: Kitchen

    levels: [Level 1, Level 2, Level 3]

    roles:
      - title: Cook
        level: level-1
        href: /jobs/cook
        next: sous-chef

      - title: Sous-chef
        level: level-2
        href: /jobs/sous-chef
        next: chef

      - title: Chef
        level: level-3
        href: /jobs/chef
    "
  `);
  expect((await run('check')).stdout).toBe('No problems in ladders.\n');
  expect((await run('render hall --format json')).exit).toBe(0);
});

it('has nothing to warn of where the page is clear', async () => {
  const {run} = await testHost({
    'a.md': page.slice(0, page.indexOf('## Hall')),
  });
  expect((await run('import a.md --out ladders')).exit).toBe(0);
});

it('replaces nothing unless it is told to', async () => {
  const {run, read} = await testHost({
    'a.md': page,
    'ladders/kitchen.yml': 'title: Mine\nroles: [Me]\n',
  });
  expect(await run('import a.md')).toMatchInlineSnapshot(`
    {
      "exit": 2,
      "stderr": "error: "ladders/kitchen.yml" is there already, so nothing was written. --force replaces it.
    ",
      "stdout": "",
    }
  `);
  await expect(read('ladders/hall.yml')).rejects.toThrow('ENOENT');
  await run('import a.md --force');
  expect(await read('ladders/kitchen.yml')).toContain('title: Kitchen');
});

it('gives the same as JSON', async () => {
  const {run} = await testHost({'a.md': page});
  expect(JSON.parse((await run('import a.md --json')).stdout)).toMatchObject({
    folder: 'ladders',
    sources: [
      {
        file: 'a.md',
        problems: [],
        found: [
          {
            line: 5,
            kind: 'ladder',
            written: 'kitchen.yml',
            counts: {roles: 3, moves: 2},
            doubts: [],
            allowed: [],
          },
          {line: 11, kind: 'ladder', doubts: [{line: 13}]},
          {line: 16, kind: 'refused'},
        ],
      },
    ],
  });
});

it('says what is wrong with each file that cannot be read, and reads the others', async () => {
  const {run, cwd} = await testHost({
    'good.md': page.slice(0, page.indexOf('## Hall')),
    'empty.md': '\n\n',
    'prose.md': 'Only words.\n',
  });
  const write = (name: string, content: Buffer) =>
    writeFile(path.join(cwd, name), content);
  await write('latin1.md', Buffer.from('# Größe', 'latin1'));
  await write('utf16.md', Buffer.from('\uFEFF# Careers', 'utf16le'));
  await write('picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]));
  await write('huge.md', Buffer.alloc(20_000_001, 'a'));
  await mkdir(path.join(cwd, 'folder'));
  const {exit, stdout} = await run(
    'import good.md empty.md prose.md latin1.md utf16.md picture.png huge.md folder nowhere.md',
  );
  expect(exit).toBe(2);
  expect(stdout).toMatchInlineSnapshot(`
    "good.md
      line 5: Markdown table, read as a ladder of 3 roles and 2 moves: ladders/kitchen.yml

    empty.md
      line 1: error: The file is empty.

    prose.md
      Nothing in it looks like a ladder or a matrix.

    latin1.md
      line 1: error: The file is not UTF-8: byte 5 (0xF6) is no part of it. Save the file as UTF-8.

    utf16.md
      line 1: error: The file is UTF-16, as its first bytes (0xFF 0xFE) say. Save the file as UTF-8.

    picture.png
      line 1: error: The file is no text: byte 5 is zero.

    huge.md
      line 1: error: The file has 21 MB; at most 20 MB are read. Import the page that holds the ladder.

    folder
      line 1: error: This is a folder. Name the pages in it: docs/careers/*.md

    nowhere.md
      line 1: error: There is no such file.
    "
  `);
});

it('writes a name with a line break on one line', async () => {
  const {run, read} = await testHost({
    'a\ntitle:b.md': page.slice(0, page.indexOf('## Hall')),
  });
  const {exit, stdout} = await run('import a\ntitle:b.md');
  expect({exit, stdout}).toMatchInlineSnapshot(`
    {
      "exit": 0,
      "stdout": "a<U+000A>title:b.md
      line 5: Markdown table, read as a ladder of 3 roles and 2 moves: ladders/kitchen.yml
    ",
    }
  `);
  expect(await read('ladders/kitchen.yml')).toContain(
    '# From a<U+000A>title:b.md, line 5.\n',
  );
});

it('cannot write into a file', async () => {
  const {run} = await testHost({'a.md': page});
  expect(await run('import a.md --out a.md')).toMatchInlineSnapshot(`
    {
      "exit": 2,
      "stderr": "error: "a.md/kitchen.yml" cannot be written (EEXIST).
    ",
      "stdout": "",
    }
  `);
});

it('calls no ladder as Windows calls a device', async () => {
  const {run, read} = await testHost({
    'a.md': page.replace('## Kitchen', '## Con'),
  });
  await run('import a.md');
  expect(await read('ladders/con-2.yml')).toContain('title: Con\n');
});

it('tells how it is used', async () => {
  const {run} = await testHost();
  expect(await run('import --help')).toMatchInlineSnapshot(`
    {
      "exit": 0,
      "stderr": "",
      "stdout": "Usage: career-ladder import [options] <files...>

    Turns what you have into track files, and says of each diagram and table what it
    took it for. Read are Markdown, MDX and HTML (tables drawn with arrows, tables
    of moves, Mermaid flowcharts, matrices of competencies), Mermaid files (.mmd),
    and matrices as CSV, JSON and YAML.

    Arguments:
      files              pages and data that hold ladders or matrices

    Options:
      --out <folder>     the ladder folder that is written to
      --force            replace files that are there
      --format <format>  how to print it (choices: "text", "json", default: "text")
      --json             the same as --format json
      -h, --help         display help for command

    Example:
      career-ladder import docs/careers.md --out ladders
    ",
    }
  `);
  expect(await run('import')).toMatchObject({exit: 2});
});
