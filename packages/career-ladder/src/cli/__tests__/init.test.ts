import {removeTestFolders, testHost} from './testHost';

afterEach(removeTestFolders);

it('writes a ladder folder in which check finds nothing, and says what is left to do', async () => {
  const {run} = await testHost({'package-lock.json': '{}'});
  expect(await run('init')).toMatchInlineSnapshot(`
    {
      "exit": 0,
      "stderr": "",
      "stdout": "Wrote:
      ladders/_organization.yml
      ladders/engineering.yml
      ladders/.schema/track.json
      ladders/.schema/organization.json

    1. Install the plugin and its theme:

         npm install docusaurus-plugin-career-ladder docusaurus-theme-career-ladder

    2. Add the plugin and its theme to docusaurus.config.js:

         export default {
           // …
           plugins: ['docusaurus-plugin-career-ladder'],
           themes: ['docusaurus-theme-career-ladder'],
         };

    3. Show the ladder on any page (.mdx):

         <CareerLadder track="engineering" />
    ",
    }
  `);
  expect(await run('check')).toEqual({
    exit: 0,
    stdout: 'No problems in ladders.\n',
    stderr: '',
  });
});

it('draws the fork, and equals on both sides of it', async () => {
  const {run} = await testHost();
  await run('init');
  const {stdout} = await run('render engineering --json');
  const {columns, roles} = JSON.parse(stdout) as {
    columns: number;
    roles: {title: string; words: string[]}[];
  };
  expect({columns, roles: roles.map(({title}) => title)}).toEqual({
    columns: 4,
    roles: [
      'Engineer',
      'Senior Engineer',
      'Staff Engineer',
      'Engineering Manager',
      'Principal Engineer',
      'Director of Engineering',
    ],
  });
  expect(roles[2]?.words).toMatchInlineSnapshot(`
    [
      "Leads to Principal Engineer (needs: Open position).",
      "Lateral move to and from Engineering Manager.",
      "Equal to Engineering Manager in base salary.",
    ]
  `);
});

it('names the schemas in the first lines of the files', async () => {
  const {run, read} = await testHost();
  await run('init careers/en');
  expect((await read('careers/en/engineering.yml')).split('\n')[0]).toBe(
    '# yaml-language-server: $schema=./.schema/track.json',
  );
  expect((await read('careers/en/_organization.yml')).split('\n')[0]).toBe(
    '# yaml-language-server: $schema=./.schema/organization.json',
  );
  expect(await read('careers/en/.schema/track.json')).toContain(
    '"engineering#staff-engineer"',
  );
});

it('replaces nothing without --force, and then only what it has', async () => {
  const {run, read} = await testHost({
    'ladders/engineering.yml': 'mine',
    'ladders/other.yml': 'title: Other\nroles: [Analyst]',
  });
  expect(await run('init')).toMatchInlineSnapshot(`
    {
      "exit": 2,
      "stderr": "error: "ladders/engineering.yml" is there already, so nothing was written. --force replaces it.
    ",
      "stdout": "",
    }
  `);
  await expect(read('ladders/_organization.yml')).rejects.toThrow('ENOENT');
  expect((await run('init --force')).exit).toBe(0);
  expect(await read('ladders/engineering.yml')).toContain('title: Engineering');
  expect(await read('ladders/other.yml')).toContain('title: Other');
  expect(await read('ladders/.schema/track.json')).toContain('"other#analyst"');
});

describe('the steps that are left fit', () => {
  const stepsIn = async (files: Record<string, string>, command = 'init') => {
    const {run} = await testHost(files);
    const {stdout} = await run(command);
    return stdout.slice(stdout.indexOf('1. '));
  };

  it('a site in TypeScript with pnpm, and a folder of another name', async () => {
    expect(
      await stepsIn(
        {
          'docusaurus.config.ts': 'export default {};',
          'pnpm-lock.yaml': '',
        },
        'init src/careers',
      ),
    ).toMatchInlineSnapshot(`
      "1. Install the plugin and its theme:

           pnpm add docusaurus-plugin-career-ladder docusaurus-theme-career-ladder

      2. Add the plugin and its theme to docusaurus.config.ts:

           const config: Config = {
             // …
             plugins: [['docusaurus-plugin-career-ladder', {path: 'src/careers'}]],
             themes: ['docusaurus-theme-career-ladder'],
           };

      3. Show the ladder on any page (.mdx):

           <CareerLadder track="engineering" />
      "
    `);
  });

  it('a site in CommonJS with yarn', async () => {
    expect(
      await stepsIn({
        'docusaurus.config.js': 'module.exports = {};',
        'yarn.lock': '',
      }),
    ).toContain(
      'docusaurus.config.js:\n\n     module.exports = {\n       // …\n',
    );
  });

  it('a site in ES modules', async () => {
    expect(
      await stepsIn({'docusaurus.config.mjs': 'export default {};'}),
    ).toContain('docusaurus.config.mjs:\n\n     export default {\n');
  });

  it('a site that has the plugin', async () => {
    expect(
      await stepsIn({
        'package.json':
          '{"dependencies": {"docusaurus-plugin-career-ladder": "^1.0.0"}}',
        'docusaurus.config.js':
          "export default {plugins: ['docusaurus-plugin-career-ladder']};",
      }),
    ).toMatchInlineSnapshot(`
      "1. Show the ladder on any page (.mdx):

           <CareerLadder track="engineering" />
      "
    `);
  });
});
