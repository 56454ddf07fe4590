// cspell:ignore Daten Leitung
import {spawnSync} from 'node:child_process';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** The real command of Docusaurus, in a site with two instances of the plugin as it is built. */
const docusaurus = require.resolve('@docusaurus/core/bin/docusaurus.mjs');
const plugin = path.resolve(__dirname, '../../../lib');

let site = '';

beforeAll(async () => {
  site = await mkdtemp(path.join(os.tmpdir(), 'career-ladder-'));
  const files = {
    'docusaurus.config.js': `module.exports = {
  title: 'Handbook',
  url: 'https://example.com',
  baseUrl: '/',
  i18n: {defaultLocale: 'en', locales: ['en', 'de']},
  plugins: [
    [${JSON.stringify(plugin)}, {path: 'careers', exclude: ['old/**'], lint: {'missing-href': 'ignore'}}],
    [${JSON.stringify(plugin)}, {id: 'sales', path: 'sales'}],
  ],
};`,
    'package.json': '{"name": "handbook"}',
    'careers/data.yml': 'title: Data\nroles: [Analyst, Lead Analyst]',
    'careers/old/data.yml': 'title: 1\nroles: 2',
    'i18n/de/docusaurus-plugin-career-ladder/data.yml':
      'title: Daten\nroles: {chief: Leitung}',
    'sales/sales.yml': 'title: Sales\nroles: [Adviser]',
  };
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.join(site, path.dirname(file)), {recursive: true});
    await writeFile(path.join(site, file), text);
  }
});

afterAll(() => rm(site, {recursive: true}));

function run(...args: string[]) {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [docusaurus, ...args],
    {
      cwd: site,
      encoding: 'utf8',
      env: {...process.env, NODE_ENV: 'development'},
    },
  );
  return {status, stdout, stderr};
}

it('knows the folder, the patterns, the severities and the translations of the site', () => {
  const {status, stdout, stderr} = run('career-ladder', 'check', '--json');
  const {folder, problems} = JSON.parse(stdout) as {
    folder: string;
    problems: {rule: string; file: string}[];
  };
  expect({status, stderr, folder}).toEqual({
    status: 1,
    stderr: '',
    folder: 'careers',
  });
  expect(problems.map(({rule, file}) => `${file}: ${rule}`)).toEqual([
    'i18n/de/docusaurus-plugin-career-ladder: missing-translation',
    'i18n/de/docusaurus-plugin-career-ladder/data.yml: unknown-role',
  ]);
});

it('hands options on, and prints nothing else', () => {
  const {status, stdout, stderr} = run(
    'career-ladder',
    'render',
    'data',
    '--format',
    'json',
  );
  expect({status, stderr}).toEqual({status: 0, stderr: ''});
  expect(JSON.parse(stdout)).toMatchObject({track: 'data', title: 'Data'});
});

it('shows the help of the command', () => {
  const {status, stdout} = run('career-ladder', 'check', '--help');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Usage: docusaurus career-ladder check /);
});

it('ends as the command does', () => {
  expect(run('career-ladder', 'check', '--folder')).toMatchInlineSnapshot(`
    {
      "status": 2,
      "stderr": "error: unknown option '--folder'
    ",
      "stdout": "",
    }
  `);
});

it('has a name for each other instance', () => {
  const {status, stdout} = run('career-ladder:sales', 'render', 'sales');
  expect(status).toBe(0);
  expect(stdout).toContain('Adviser');
});

it('is in the list of the commands of Docusaurus', () => {
  expect(run('--help').stdout).toMatch(
    / career-ladder .*\n +career-ladder:sales /,
  );
});
