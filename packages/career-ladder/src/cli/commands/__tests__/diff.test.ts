import {chmod, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {existsSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {changelogSchema, comparisonSchema} from '../../../diff/schema';
import type {Host} from '../../host';
import {runCommand} from '../../run';
import {
  git,
  gitEnvironment,
  makeRepository,
  temporary,
  type Entry,
  type FixtureCommit,
} from './gitFixture';

const ladder = (...titles: string[]) =>
  `title: Security\nroles: [${titles.join(', ')}]\n`;

const commit = (
  refs: string[],
  files: Record<string, Entry>,
): FixtureCommit => ({refs, files});

let folder = '';

beforeEach(async () => {
  folder = await temporary();
});

afterEach(async () => {
  await rm(folder, {recursive: true, force: true});
});

const states = [
  commit(['refs/tags/v1'], {'ladders/security.yml': ladder('Guard', 'Warden')}),
  commit(['refs/tags/v2', 'refs/heads/-x', 'refs/heads/ladders'], {
    'ladders/security.yml': ladder('Guard', 'Warden', 'Chief'),
    'ladders/.hidden.yml': 'not: read',
    'ladders/notes.md': 'Not read.',
    'other/x.yml': 'title: Other\nroles: [One]',
  }),
];

/** What the command prints, says and exits with. */
async function run(
  args: string[],
  {cwd = folder, env = gitEnvironment, ...more}: Partial<Host> = {},
): Promise<{code: number; out: string; err: string}> {
  const printed = {out: '', err: ''};
  const output = (name: 'out' | 'err') => ({
    write: (text: string) => (printed[name] += text),
  });
  const code = await runCommand(['diff', ...args], {
    cwd,
    env,
    stdout: output('out'),
    stderr: output('err'),
    name: 'career-ladder',
    ...more,
  });
  // Names of temporary folders differ.
  const same = (text: string) =>
    text.replaceAll(folder.split(path.sep).join('/'), '<folder>');
  return {code, out: same(printed.out), err: same(printed.err)};
}

async function write(name: string, text: string): Promise<void> {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), {recursive: true});
  await writeFile(file, text);
}

describe('states', () => {
  const added = `Security
  - Chief is a new role.
  - Warden now leads to Chief.

Suggested version step: minor. Something is added, and nothing is taken away or newly asked: Chief is a new role.
`;

  beforeEach(() => makeRepository(folder, states));

  it('are two revisions', async () => {
    expect(await run(['v1', 'v2'])).toEqual({code: 0, out: added, err: ''});
  });

  it('are a revision and the folder on the disk', async () => {
    await write('ladders/security.yml', ladder('Guard', 'Warden', 'Chief'));
    expect(await run(['v1'])).toEqual({code: 0, out: added, err: ''});
  });

  it('are two folders, of which one may be outside a repository', async () => {
    const outside = await temporary();
    await writeFile(
      path.join(outside, 'security.yml'),
      ladder('Guard', 'Warden'),
    );
    await write('new/security.yml', ladder('Guard', 'Warden', 'Chief'));
    expect(await run([outside, 'new'])).toEqual({code: 0, out: added, err: ''});
    await rm(outside, {recursive: true});
  });

  it('are revisions of the folder that --folder or the site names, which need not be there any more', async () => {
    const other = await run(['v2', 'v2', '--folder', 'other']);
    expect(other.out).toBe('Suggested version step: none. Nothing changed.\n');
    const site = await run(['v2~1', 'v2'], {
      cwd: path.join(folder),
      ladders: {
        folder: path.join(folder, 'ladders'),
        include: ['**/*.yml'],
        exclude: ['security.yml'],
        translations: [],
        lint: {},
      },
    });
    expect(site).toMatchObject({
      code: 2,
      err: 'error: No file in the folder "ladders" of the revision "v2~1" matches **/*.yml.\n',
    });
  });

  it('may be named by anything that git takes for a commit', async () => {
    const id = git(folder, 'rev-parse', 'v1').trim();
    for (const name of [id, id.slice(0, 9), 'v2~1', 'main^', 'refs/tags/v1']) {
      expect([name, (await run([name, 'v2'])).out]).toEqual([name, added]);
    }
  });

  it('may have names that look like options', async () => {
    expect(await run(['v1', '--', '-x'])).toEqual({
      code: 0,
      out: added,
      err: '',
    });
    await expect(run(['--', '--help', 'v2'])).resolves.toMatchObject({
      code: 2,
      err: 'error: There is no folder and no revision "--help". Known branches and tags: -x, ladders, main, v1, v2.\n',
    });
  });

  it('are refused where a name is a folder and a revision', async () => {
    await write('ladders/security.yml', ladder('Guard'));
    expect(await run(['ladders', 'v2'])).toEqual({
      code: 2,
      out: '',
      err: 'error: "ladders" is a folder and a git revision. Write "./ladders" for the folder, or "refs/heads/ladders" for the revision.\n',
    });
    expect((await run(['./ladders', 'v2'])).code).toBe(0);
    expect((await run(['refs/heads/ladders', 'v2'])).code).toBe(0);
  });
});

describe('what cannot be read is refused', () => {
  const refusal = async (
    args: string[],
    host?: Partial<Host>,
  ): Promise<string> => {
    const {code, out, err} = await run(args, host);
    expect([code, out]).toEqual([2, '']);
    return err;
  };

  it('a folder that is in no repository, and git that is not installed', async () => {
    expect(await refusal(['v1', 'v2'])).toMatchInlineSnapshot(`
      "error: "<folder>" is not in a git repository, so it has no revisions. Compare two folders instead.
      "
    `);
    expect(
      await refusal(['v1', 'v2'], {env: {...gitEnvironment, PATH: folder}}),
    ).toMatchInlineSnapshot(`
      "error: Git is not installed, or not on the PATH. Revisions are read with it; two folders can be compared without it.
      "
    `);
  });

  it('a revision that is not there, or is no commit', async () => {
    makeRepository(folder, states);
    expect(
      [
        await refusal(['V3']),
        await refusal(['v1..v2', 'v2']),
        await refusal(['v1:ladders', 'v2']),
        await refusal(['v1\n', 'v2']),
      ].join(''),
    ).toMatchInlineSnapshot(`
      "error: There is no folder and no revision "V3". Known branches and tags: -x, ladders, main, v1, v2.
      error: There is no folder and no revision "v1..v2". Known branches and tags: -x, ladders, main, v1, v2.
      error: There is no folder and no revision "v1:ladders". Did you mean "ladders"? Known branches and tags: -x, ladders, main, v1, v2.
      error: There is no folder and no revision "v1<U+000A>". Did you mean "v1"? Known branches and tags: -x, ladders, main, v1, v2.
      "
    `);
  });

  it('a commit that a shallow clone lacks', async () => {
    makeRepository(folder, states);
    const clone = path.join(folder, 'clone');
    git(
      folder,
      'clone',
      '--quiet',
      '--depth=1',
      '--branch=main',
      pathToFileURL(folder).href,
      clone,
    );
    expect(await refusal(['HEAD~1', 'HEAD'], {cwd: clone}))
      .toMatchInlineSnapshot(`
      "error: There is no folder and no revision "HEAD~1". This is a shallow clone, which lacks older commits: "git fetch --unshallow --tags" gets them. Known branches and tags: main, origin/HEAD, origin/main, v2.
      "
    `);
  });

  it('a folder that is not in the revision, or no folder', async () => {
    makeRepository(folder, states);
    expect(
      [
        await refusal(['v1', 'v2', '--folder', 'other']),
        await refusal(['v1', 'v2', '--folder', 'ladders/security.yml']),
        await refusal(['v1']),
      ].join(''),
    ).toMatchInlineSnapshot(`
      "error: The revision "v1" has no folder "other". --folder <folder> names the ladder folder.
      error: "ladders/security.yml" in the revision "v1" is a file, not a folder.
      error: There is no folder "ladders". Name the folder that holds the ladders.
      "
    `);
  });

  it('links, submodules and files that nobody writes', async () => {
    makeRepository(folder, [
      commit(['refs/tags/link'], {
        'ladders/a.yml': ladder('A'),
        'ladders/passwd.yml': {link: '/etc/passwd'},
      }),
      commit(['refs/tags/module'], {
        'ladders/a.yml': ladder('A'),
        'ladders/more': {submodule: '1'.repeat(40)},
      }),
      commit(['refs/tags/large'], {
        'ladders/a.yml': ladder('A') + `# ${'x'.repeat(10 * 1024 * 1024)}`,
      }),
    ]);
    expect(
      [
        await refusal(['link', 'link']),
        await refusal(['module', 'module']),
        await refusal(['large', 'large']),
      ].join(''),
    ).toMatchInlineSnapshot(`
      "error: "ladders/passwd.yml" in the revision "link" is a symbolic link. Links in revisions are not followed; put the file itself there.
      error: "ladders/more" in the revision "module" is a submodule. Nothing of other repositories is read; compare folders that hold the files instead.
      error: "ladders/a.yml" in the revision "large" has 10,485,789 bytes; more than 10,000,000 (10 MB) are not read.
      "
    `);
  });
});

describe('tracks with errors', () => {
  it('are named and left out of both states, and the rest is compared', async () => {
    makeRepository(folder, [
      commit(['refs/tags/v1'], {
        'ladders/good.yml': ladder('A'),
        'ladders/bad.yml': ladder('B'),
      }),
      commit(['refs/tags/v2'], {
        'ladders/good.yml': ladder('A', 'C'),
        'ladders/bad.yml': 'title: Bad\nroles: [{title: B, next: c}]',
      }),
    ]);
    const {code, out, err} = await run(['v1', 'v2']);
    expect(code).toBe(1);
    expect(out + err).toMatchInlineSnapshot(`
      "Security
        - C is a new role.
        - A now leads to C.

        - Not compared, because of errors: bad.

      Suggested version step: minor. Something is added, and nothing is taken away or newly asked: C is a new role.

      1 error in 1 file

      v2:ladders/bad.yml:2:26  error: Unknown role "c" in this track. To name a role of another track, write "good#c". [unknown-role]
      "
    `);
  });

  it('have their names shown without what steers a terminal', async () => {
    makeRepository(folder, [
      commit(['refs/tags/v1'], {
        'ladders/good.yml': ladder('A'),
        'ladders/new\nline "quoted" \u001b[31m ünï.yml': 'title: [',
      }),
    ]);
    const {code, err} = await run(['v1', 'v1']);
    expect(code).toBe(1);
    expect(err).toMatchInlineSnapshot(`
      "
      1 error in 1 file

      v1:ladders/new line "quoted"  [31m ünï.yml:1:9  error: Not YAML: this is not indented like the lines it belongs to, or a bracket before it is not closed. [not-yaml]

      1 error in 1 file

      v1:ladders/new line "quoted"  [31m ünï.yml:1:9  error: Not YAML: this is not indented like the lines it belongs to, or a bracket before it is not closed. [not-yaml]
      "
    `);
  });
});

test('nothing that the repository configures runs, and nothing is fetched or written', async () => {
  makeRepository(folder, states);
  await write('ladders/security.yml', ladder('Guard', 'Warden', 'Chief'));
  const marker = path.join(folder, 'it-ran');
  const script = path.join(folder, 'script.sh');
  await writeFile(script, `#!/bin/sh\ntouch '${marker}'\nexit 1\n`);
  await chmod(script, 0o755);
  git(folder, 'read-tree', 'v2');
  await write('.gitattributes', '*.yml diff=evil filter=evil merge=evil\n');
  for (const key of [
    'diff.evil.textconv',
    'diff.evil.command',
    'diff.external',
    'filter.evil.smudge',
    'filter.evil.clean',
    'filter.evil.process',
    'core.fsmonitor',
    'core.pager',
    'core.editor',
    'core.sshCommand',
    'core.askPass',
    'credential.helper',
    'gpg.program',
    'uploadpack.packObjectsHook',
    'core.alternateRefsCommand',
    'remote.origin.uploadpack',
  ]) {
    git(folder, 'config', key, script);
  }
  const hooks = path.join(folder, 'hooks');
  git(folder, 'config', 'core.hooksPath', hooks);
  for (const hook of [
    'reference-transaction',
    'post-index-change',
    'post-checkout',
  ]) {
    await write(`hooks/${hook}`, `#!/bin/sh\ntouch '${marker}'\n`);
    await chmod(path.join(hooks, hook), 0o755);
  }
  for (const alias of ['rev-parse', 'ls-tree', 'cat-file', 'for-each-ref']) {
    git(folder, 'config', `alias.${alias}`, `!${script}`);
  }
  // A partial clone that lacks a file would ask its remote for it.
  git(folder, 'config', 'extensions.partialClone', 'origin');
  git(folder, 'config', 'remote.origin.url', pathToFileURL(folder).href);
  git(folder, 'config', 'remote.origin.promisor', 'true');
  const lacking = git(folder, 'rev-parse', 'v1:ladders/security.yml').trim();
  git(folder, 'config', 'core.repositoryFormatVersion', '1');
  const index = await readFile(path.join(folder, '.git/index'));

  expect((await run(['v2'])).code).toBe(0);
  expect((await run(['v1', 'v2'])).code).toBe(0);
  expect((await run(['unknown'])).code).toBe(2);
  expect(existsSync(marker)).toBe(false);
  expect(await readFile(path.join(folder, '.git/index'))).toEqual(index);

  // The script does mark that it ran.
  try {
    git(folder, 'diff', 'v1', 'v2');
  } catch {
    // It says so by failing.
  }
  expect(existsSync(marker)).toBe(true);
  await rm(marker);

  await unpack();
  await rm(
    path.join(folder, '.git/objects', lacking.slice(0, 2), lacking.slice(2)),
  );
  const {code, err} = await run(['v1', 'v2']);
  expect([code, existsSync(marker)]).toEqual([2, false]);
  expect(err).toMatch(/^error: .*"v1"/);

  /** Makes every object a file of its own. */
  async function unpack(): Promise<void> {
    const packs = path.join(folder, '.git/objects/pack');
    const {readdir, rename} = await import('node:fs/promises');
    const {execFileSync} = await import('node:child_process');
    for (const pack of (await readdir(packs)).filter((name) =>
      name.endsWith('.pack'),
    )) {
      const moved = path.join(folder, pack);
      await rename(path.join(packs, pack), moved);
      execFileSync('git', ['unpack-objects', '-q'], {
        cwd: folder,
        env: gitEnvironment,
        input: await readFile(moved),
      });
    }
    await rm(packs, {recursive: true});
  }
});

describe('formats', () => {
  beforeEach(() => makeRepository(folder, states));

  it('are Markdown and JSON, too', async () => {
    const ids = ['v1', 'v2'].map((tag) =>
      git(folder, 'rev-parse', tag).slice(0, 12),
    );
    expect((await run(['v1', 'v2', '--format', 'markdown'])).out)
      .toMatchInlineSnapshot(`
      "### Security

      - Chief is a new role.
      - Warden now leads to Chief.

      Suggested version step: **minor**. Something is added, and nothing is taken away or newly asked: Chief is a new role.
      "
    `);
    for (const format of [['--json'], ['--format', 'json']]) {
      const {out} = await run(['v1', 'v2', ...format]);
      const comparison = comparisonSchema.parse(JSON.parse(out));
      expect([comparison.from, comparison.to]).toEqual(ids);
      expect(comparison.changes).toHaveLength(2);
    }
  });
});

describe('the changelog', () => {
  beforeEach(() => makeRepository(folder, states));

  it('is a file that comparisons are added to, with the day of the newer state', async () => {
    const add = async (name: string, ...args: string[]) => {
      const {code, err} = await run([
        ...args,
        '--name',
        name,
        '--add-to',
        'changes.json',
      ]);
      expect([code, err]).toEqual([0, 'Added to changes.json.\n']);
    };
    await add('Nothing', 'v1', 'v1');
    await add('A chief, mistyped', 'v1', 'v2');
    await add('A chief', 'v1', 'v2');
    const changelog = changelogSchema.parse(
      JSON.parse(await readFile(path.join(folder, 'changes.json'), 'utf8')),
    );
    expect(changelog.map(({name, date, step}) => [name, date, step])).toEqual([
      ['A chief', '2020-01-02', 'minor'],
      ['Nothing', '2020-01-01', 'none'],
    ]);
  });

  it('is left alone where it is something else', async () => {
    const refusals = [];
    for (const text of ['{', '{}', '[{"name": "A"}]']) {
      await write('changes.json', text);
      const {code, err} = await run([
        'v1',
        'v2',
        '--name',
        'A',
        '--add-to',
        'changes.json',
      ]);
      expect(code).toBe(2);
      expect(await readFile(path.join(folder, 'changes.json'), 'utf8')).toBe(
        text,
      );
      refusals.push(err);
    }
    refusals.push((await run(['v1', 'v2', '--name', 'A'])).err);
    expect(refusals.join('')).toMatchInlineSnapshot(`
      "error: "changes.json" is not JSON, so nothing is added to it.
      error: "changes.json" is no file that this command wrote, so nothing is added to it: Invalid input: expected array, received object (at its beginning).
      error: "changes.json" is no file that this command wrote, so nothing is added to it: Invalid input: expected string, received undefined (at [0].date).
      error: --name and --add-to go together: the changelog says what each change is called.
      "
    `);
  });
});
