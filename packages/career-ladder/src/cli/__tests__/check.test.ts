// The slips of those who type: cspell:ignore chek githbu sarif laders analyts
import {removeTestFolders, testHost} from './testHost';

afterEach(removeTestFolders);

const good = 'title: Data\nroles:\n  - {title: Analyst, href: /analyst}\n';
const doubtful = 'title: Data\nroles: [Analyst]\n';
const wrong = 'title: Data\nroles:\n  - {title: Analyst, next: analyts}\n';

/** A site's configuration, with a rule that it sets. */
const site = (lint: Record<string, 'ignore' | 'throw' | 'log'>) => ({
  ladders: {
    folder: 'ladders',
    include: ['**/*.yml'],
    exclude: [],
    translations: [],
    lint,
  },
});

describe('check', () => {
  it('finds nothing', async () => {
    const {run} = await testHost({'ladders/data.yml': good});
    expect(await run('check')).toEqual({
      exit: 0,
      stdout: 'No problems in ladders.\n',
      stderr: '',
    });
  });

  it('exits with 1 for errors, and for warnings alone', async () => {
    const {run} = await testHost({
      'wrong/data.yml': wrong,
      'doubtful/data.yml': doubtful,
    });
    const found = await run('check wrong');
    expect(found).toMatchObject({exit: 1, stderr: ''});
    expect(found.stdout).toMatchInlineSnapshot(`
      "1 error in 1 file

      wrong/data.yml:3:28  error: Unknown role "analyts" in track "data". Did you mean "analyst"? Known roles: analyst. [unknown-role]
      "
    `);
    const doubts = await run('check doubtful');
    expect(doubts).toMatchObject({exit: 1, stderr: ''});
    expect(doubts.stdout).toMatchInlineSnapshot(`
      "1 warning in 1 file

      doubtful/data.yml:2:9  warning: "analyst" has no "href", so its card leads to no page. [missing-href]
      "
    `);
  });

  it('finds the problems of translations, and those of originals once', async () => {
    const {run} = await testHost({
      'ladders/data.yml': doubtful,
      'i18n/de/docusaurus-plugin-career-ladder/data.yml':
        'title: X\nroles: {analyst: Y, analyts: Z}',
      'i18n/fr/docusaurus-plugin-career-ladder/data.yml':
        'title: X\nroles: {analyst: Y}',
    });
    expect((await run('check')).stdout).toMatchInlineSnapshot(`
      "1 error and 1 warning in 2 files

      ladders/data.yml:2:9  warning: "analyst" has no "href", so its card leads to no page. [missing-href]

      i18n/de/docusaurus-plugin-career-ladder/data.yml:2:21  error: The original has no role "analyts". Did you mean "analyst"? Known roles: analyst. [unknown-role]
      "
    `);
  });

  it('prints JSON', async () => {
    const {run} = await testHost({'ladders/data.yml': wrong});
    const found = await run('check --json');
    expect(found).toMatchObject({exit: 1, stderr: ''});
    expect(JSON.parse(found.stdout)).toMatchInlineSnapshot(`
      {
        "folder": "ladders",
        "problems": [
          {
            "column": 28,
            "file": "ladders/data.yml",
            "line": 3,
            "message": "Unknown role "analyts" in track "data". Did you mean "analyst"? Known roles: analyst.",
            "rule": "unknown-role",
            "severity": "error",
          },
        ],
      }
    `);
    expect(await run('check --format json')).toEqual(found);
    const {run: runGood} = await testHost({'ladders/data.yml': good});
    expect(JSON.parse((await runGood('check --json')).stdout)).toEqual({
      folder: 'ladders',
      problems: [],
    });
  });

  it('has help with an example', async () => {
    const {run} = await testHost();
    const {exit, stdout, stderr} = await run('check --help');
    expect({exit, stderr}).toEqual({exit: 0, stderr: ''});
    expect(stdout).toMatchInlineSnapshot(`
      "Usage: career-ladder check [options] [folder]

      Finds all that is wrong or doubtful in a ladder folder and its translations.

      Arguments:
        folder             the folder with the ladders

      Options:
        --fix              first mend what is safe to mend: trailing slashes of links,
                           the order of keys, long forms
        --format <format>  how to print it (choices: "text", "github", "json",
                           default: "text")
        --json             the same as --format json
        -h, --help         display help for command

      Examples:
        career-ladder check ladders
        career-ladder check --fix
      "
    `);
  });
});

describe('what is used wrongly', () => {
  it('exits with 2 and says what was meant', async () => {
    const {run} = await testHost({'ladders/data.yml': good});
    const messages: string[] = [];
    for (const command of [
      'chek',
      'check --jsn',
      'check --format githbu',
      'check --format sarif-2.1.0',
      'check ladders more',
      'check laders',
      'check ladders/data.yml',
    ]) {
      const {exit, stdout, stderr} = await run(command);
      expect({exit, stdout}).toEqual({exit: 2, stdout: ''});
      messages.push(`${command}\n${stderr.replace(/^(?=.)/gm, '  ')}`);
    }
    expect(messages.join('')).toMatchInlineSnapshot(`
      "chek
        error: unknown command 'chek'
        (Did you mean check?)
      check --jsn
        error: unknown option '--jsn'
        (Did you mean --json?)
      check --format githbu
        error: option '--format <format>' argument 'githbu' is invalid. Did you mean "github"? Known formats: text, github, json.
      check --format sarif-2.1.0
        error: option '--format <format>' argument 'sarif-2.1.0' is invalid. Known formats: text, github, json.
      check ladders more
        error: too many arguments for 'check'. Expected 1 argument but got 2.
      check laders
        error: There is no folder "laders". Did you mean "ladders"?
      check ladders/data.yml
        error: "ladders/data.yml" is no folder.
      "
    `);
  });

  it('is a site without a folder "ladders"', async () => {
    const {run} = await testHost();
    expect(await run('check')).toEqual({
      exit: 2,
      stdout: '',
      stderr:
        'error: There is no folder "ladders". Name the folder that holds the ladders.\n',
    });
  });
});

describe('the lint option of a site', () => {
  const files = {'ladders/data.yml': doubtful};

  it('leaves out what it ignores', async () => {
    const {run} = await testHost(files, site({'missing-href': 'ignore'}));
    expect(await run('check')).toMatchObject({
      exit: 0,
      stdout: 'No problems in ladders.\n',
    });
  });

  it('checks an opt-in rule that it names', async () => {
    const vague = {
      'ladders/data.yml': `title: Data
levels: [Junior]
competencies: [Craft]
expectations: {craft: {junior: Has excellent skills.}}
roles: [{title: Analyst, level: junior, href: /jobs}]
`,
    };
    const unasked = await testHost(vague, site({}));
    expect(await unasked.run('check')).toMatchObject({exit: 0});
    const asked = await testHost(vague, site({'vague-words': 'log'}));
    expect((await asked.run('check')).stdout).toContain('[vague-words]');
  });

  it('makes an error of what it throws', async () => {
    const {run} = await testHost(files, site({'missing-href': 'throw'}));
    const {exit, stdout} = await run('check');
    expect(exit).toBe(1);
    expect(stdout).toMatch(/^1 error .*error: .*missing-href/s);
    expect((await run('check --format github')).stdout).toMatch(/^::error /);
  });

  it('holds for the folder of the site and no other', async () => {
    const {run} = await testHost(
      {...files, 'other/data.yml': doubtful},
      site({'missing-href': 'ignore'}),
    );
    expect((await run('check ladders')).exit).toBe(0);
    expect((await run('check other')).exit).toBe(1);
  });

  it('never hides an error', async () => {
    const {run} = await testHost(
      {'ladders/data.yml': wrong},
      site({'unknown-role': 'ignore'}),
    );
    expect((await run('check')).exit).toBe(1);
  });
});

describe('colours', () => {
  const files = {'ladders/data.yml': wrong};
  const isColored = async (
    options: Parameters<typeof testHost>[1],
    command = 'check',
  ) => {
    const {run} = await testHost(files, options);
    return (await run(command)).stdout.includes('\u001B[');
  };

  it('are on a terminal only, and not with NO_COLOR', async () => {
    expect(await isColored({isTTY: true})).toBe(true);
    expect(await isColored({isTTY: false})).toBe(false);
    expect(await isColored({isTTY: true, env: {NO_COLOR: '1'}})).toBe(false);
    expect(await isColored({isTTY: true, env: {NO_COLOR: ''}})).toBe(true);
  });

  it('are not in what machines read', async () => {
    expect(await isColored({isTTY: true}, 'check --json')).toBe(false);
    expect(await isColored({isTTY: true}, 'check --format github')).toBe(false);
  });
});
