import {parse} from 'yaml';
import {removeTestFolders, testHost} from './testHost';

afterEach(removeTestFolders);

const ladder =
  'title: Data\nroles: [Analyst, {title: Lead, level: senior}]\nlevels: [Junior, Senior]';

it('writes the schemas of a ladder folder', async () => {
  const {run, read} = await testHost({'ladders/data.yml': ladder});
  expect(await run('schema')).toEqual({
    exit: 0,
    stdout:
      'Wrote:\n  ladders/.schema/track.json\n  ladders/.schema/organization.json\n',
    stderr: '',
  });
  for (const file of ['track', 'organization']) {
    const {definitions} = parse(await read(`ladders/.schema/${file}.json`)) as {
      definitions: Record<string, {defaultSnippets: {label: string}[]}>;
    };
    expect(
      definitions.levelReference?.defaultSnippets.map(({label}) => label),
    ).toEqual(['junior', 'senior']);
  }
});

it('writes the same bytes again, over those that are there', async () => {
  const {run, read} = await testHost({'careers/data.yml': ladder});
  await run('schema careers');
  const before = await read('careers/.schema/track.json');
  expect((await run('schema careers')).exit).toBe(0);
  expect(await read('careers/.schema/track.json')).toBe(before);
});

it('says which tracks are left out', async () => {
  const {run, read} = await testHost({
    'ladders/data.yml': ladder,
    'ladders/broken.yml': 'title: Broken\nroles: [{titel: X}]', // cspell:disable-line
  });
  const {exit, stderr} = await run('schema');
  expect({exit, stderr}).toMatchInlineSnapshot(`
    {
      "exit": 1,
      "stderr": "The roles of "broken" are left out, because of the errors that "career-ladder check" lists.
    ",
    }
  `);
  expect(await read('ladders/.schema/track.json')).toContain('"data#lead"');
});

it('writes the schemas that hold everywhere', async () => {
  const {run, read} = await testHost();
  const {exit, stdout} = await run('schema --out static/schemas');
  expect({exit, stdout}).toMatchInlineSnapshot(`
    {
      "exit": 0,
      "stdout": "Wrote:
      static/schemas/track.schema.json
      static/schemas/organization.schema.json
      static/schemas/translation.schema.json
      static/schemas/comparison.schema.json
      static/schemas/changelog.schema.json
    ",
    }
  `);
  expect(await read('static/schemas/translation.schema.json')).toContain(
    '"$schema": "http://json-schema.org/draft-07/schema#"',
  );
});

it('refuses a folder that is not there', async () => {
  const {run} = await testHost();
  expect(await run('schema')).toMatchInlineSnapshot(`
    {
      "exit": 2,
      "stderr": "error: There is no folder "ladders". Name the folder that holds the ladders.
    ",
      "stdout": "",
    }
  `);
});

it('refuses a ladder folder where the schemas are for all', async () => {
  const {run} = await testHost();
  expect(await run('schema ladders --out x')).toMatchInlineSnapshot(`
    {
      "exit": 2,
      "stderr": "error: --out writes the schemas that hold for every ladder folder. Leave out "ladders" or --out.
    ",
      "stdout": "",
    }
  `);
});
