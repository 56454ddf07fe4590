import {removeTestFolders, testHost} from './testHost';

afterEach(removeTestFolders);

const files = {
  'ladders/data.yml':
    'title: Data\nroles: [Analyst, {title: Lead Analyst}, {title: Chief, status: draft}]',
  'ladders/legal/counsel.yml': 'title: Counsel\nroles: [Counsel]',
};

it('draws a track as SVG', async () => {
  const {run} = await testHost(files);
  const {exit, stdout, stderr} = await run('render data');
  expect({exit, stderr}).toEqual({exit: 0, stderr: ''});
  expect(stdout).toMatch(/^<svg .*<\/svg>\n$/s);
  expect(stdout).toContain('Lead Analyst');
});

it('leaves drafts out', async () => {
  const {run} = await testHost(files);
  expect((await run('render data')).stdout).not.toContain('Chief');
});

it('draws a track as a Mermaid flowchart', async () => {
  const {run} = await testHost(files);
  expect((await run('render data --format mermaid')).stdout)
    .toMatchInlineSnapshot(`
    "---
    title: "Data"
    ---
    %% career-ladder
    flowchart LR
      r1["Analyst"]
      r2["Lead Analyst"]
      r1 --> r2
    "
  `);
});

it('gives what a page shows as JSON', async () => {
  const {run} = await testHost(files);
  const {stdout} = await run('render legal/counsel --format json');
  expect(JSON.parse(stdout)).toMatchObject({
    version: 1,
    track: 'legal/counsel',
    roles: [{title: 'Counsel'}],
  });
});

it('writes a file for each track', async () => {
  const {run, read} = await testHost(files);
  expect(await run('render data legal/counsel --out pictures')).toEqual({
    exit: 0,
    stdout: 'Wrote:\n  pictures/data.svg\n  pictures/legal/counsel.svg\n',
    stderr: '',
  });
  expect(await read('pictures/legal/counsel.svg')).toContain('Counsel');
  expect((await run('render data --out pictures')).stderr).toBe(
    'error: "pictures/data.svg" is there already, so nothing was written. --force replaces it.\n',
  );
  expect((await run('render data --out pictures --force')).exit).toBe(0);
});

it('reads the folder that is named', async () => {
  const {run} = await testHost({'careers/data.yml': files['ladders/data.yml']});
  expect((await run('render data --folder careers')).exit).toBe(0);
});

it('refuses an unknown track with the nearest one', async () => {
  const {run} = await testHost(files);
  expect(await run('render dat')).toMatchInlineSnapshot(`
    {
      "exit": 2,
      "stderr": "error: Unknown track "dat". Did you mean "data"? Known tracks: data, legal/counsel.
    ",
      "stdout": "",
    }
  `);
});

it('refuses several tracks without a folder for them', async () => {
  const {run} = await testHost(files);
  expect(await run('render data legal/counsel')).toMatchInlineSnapshot(`
    {
      "exit": 2,
      "stderr": "error: Several tracks are several files. Name a folder for them: --out <folder>
    ",
      "stdout": "",
    }
  `);
});

it('tells the problems of a broken track, and draws nothing', async () => {
  const {run} = await testHost({
    ...files,
    'ladders/broken.yml': 'title: Broken\nroles: [{title: A, level: x}]',
    'ladders/other.yml': 'title: Other\nroles: [{title: A, level: x}]',
  });
  expect(await run('render broken')).toMatchInlineSnapshot(`
    {
      "exit": 1,
      "stderr": "1 error in 1 file

    ladders/broken.yml:2:27  error: Unknown level "x". There are no levels. [unknown-level]
    ",
      "stdout": "",
    }
  `);
});

it('tells the problems of a shared file that breaks a track, once', async () => {
  const {run} = await testHost({
    ...files,
    'ladders/_organization.yml': 'levels: 3',
  });
  expect(await run('render data legal/counsel --out x')).toMatchInlineSnapshot(`
    {
      "exit": 1,
      "stderr": "1 error in 1 file

    ladders/_organization.yml:1:9  error: levels is "3"; allowed: a list. [wrong-type]
    ",
      "stdout": "",
    }
  `);
});

it('draws a track of nothing but drafts as an empty ladder', async () => {
  const {run} = await testHost({
    'ladders/new.yml': 'title: New\nroles: [{title: A, status: draft}]',
  });
  expect(await run('render new --json')).toMatchObject({exit: 0, stderr: ''});
  expect((await run('render new')).stdout).toContain('New');
});
