import {execFile, type ExecFileOptions} from 'node:child_process';
import {
  mkdir,
  mkdtemp,
  readFile,
  realpath,
  rm,
  writeFile,
} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';
// From the packed file it would be the same list; a fresh site has it only after its installation.
import {getSwizzleConfig} from '../../packages/docusaurus-theme-career-ladder/src/getSwizzleConfig';

const root = path.resolve(__dirname, '../..');
const packages = [
  'career-ladder',
  'docusaurus-plugin-career-ladder',
  'docusaurus-theme-career-ladder',
];
const parts = Object.entries(getSwizzleConfig().components);

/** Outside of this repository, so that nothing of it is found by chance. */
let folder: string;
let tarballs: string[];

beforeAll(async () => {
  folder = await realpath(
    await mkdtemp(path.join(tmpdir(), 'career-ladder-fresh-')),
  );
  tarballs = await Promise.all(
    packages.map(async (name) => {
      const stdout = await run(
        'npm',
        ['pack', '--json', '--pack-destination', folder],
        {
          cwd: path.join(root, 'packages', name),
        },
      );
      const [packed] = JSON.parse(stdout) as [{filename: string}];
      return path.join(folder, packed.filename);
    }),
  );
});

afterAll(async () => {
  await rm(folder, {recursive: true, force: true});
});

describe.each(['javascript', 'typescript'])('a new site in %s', (language) => {
  let site: string;

  beforeAll(async () => {
    site = path.join(folder, language);
    await run(
      'npx',
      [
        '--yes',
        'create-docusaurus@3',
        language,
        'classic',
        `--${language}`,
        '--skip-install',
      ],
      {cwd: folder},
    );
    await run('npm', ['install', '--no-audit', '--no-fund', ...tarballs], {
      cwd: site,
    });
    await addLadder(site, language === 'typescript' ? 'ts' : 'js');
    if (language === 'typescript') {
      await addTypes(site);
    }
  });

  test('draws what its pages ask for', async () => {
    await build(site);
    await expectDrawn(site);
  });

  test('has the command, by itself and with the configuration of the site', async () => {
    await writeFile(
      path.join(site, 'old.md'),
      '# Kitchen\n\n| Cook | → | Sous-chef | → | Chef |\n|---|---|---|---|---|\n',
    );
    const inSite = {cwd: site};
    expect(
      await run('npx', ['career-ladder', 'import', 'old.md'], inSite),
    ).toContain('a ladder of 3 roles and 2 moves: ladders/kitchen.yml');
    for (const command of ['career-ladder', 'docusaurus career-ladder']) {
      // It found something, so that it fails.
      await expect(
        run('npx', [...command.split(' '), 'check', '--json'], inSite),
      ).rejects.toThrow('"level-without-expectations"');
    }
    expect(
      await run(
        'npx',
        ['career-ladder', 'render', 'kitchen', '--format', 'mermaid'],
        inSite,
      ),
    ).toContain('flowchart LR');
    await rm(path.join(site, 'ladders/kitchen.yml'));
  });

  test('draws it with every part ejected', async () => {
    await swizzle(site, language, 'eject');
    await build(site);
    await expectDrawn(site);
  });

  test('draws it with every part wrapped', async () => {
    await swizzle(site, language, 'wrap');
    await build(site);
    await expectDrawn(site);
  });
});

/** Runs a command; one that fails fails the test with all that it printed. */
async function run(
  command: string,
  args: string[],
  options: ExecFileOptions,
): Promise<string> {
  try {
    const {stdout} = await promisify(execFile)(command, args, {
      ...options,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout;
  } catch (error) {
    const {stdout, stderr} = error as {stdout: string; stderr: string};
    throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`, {
      cause: error,
    });
  }
}

/** What the README tells a site owner to do. */
async function addLadder(site: string, extension: 'js' | 'ts'): Promise<void> {
  const config = path.join(site, `docusaurus.config.${extension}`);
  const text = await readFile(config, 'utf8');
  await writeFile(
    config,
    text.replace(
      /^ {2}presets: \[/m,
      "  plugins: [['docusaurus-plugin-career-ladder', {routeBasePath: 'careers'}]],\n  themes: ['docusaurus-theme-career-ladder'],\n  presets: [",
    ),
  );
  await mkdir(path.join(site, 'ladders'));
  await writeFile(
    path.join(site, 'ladders/bakery.yml'),
    `title: Bakery
levels: [Trainee, Journeyman, Master]
roles:
  - {title: Apprentice, level: trainee, next: baker}
  - {title: Baker, level: journeyman, next: master-baker}
  - {title: Master Baker, level: master}
competencies: [Dough]
expectations:
  dough:
    journeyman: Kneads it *by ear*.
    master: Knows [each flour](/docs/careers) by its smell.
`,
  );
  await writeFile(
    path.join(site, 'docs/careers.mdx'),
    '# Careers\n\nOne day you are a <RoleLink role="bakery#master-baker" />.\n\n<CareerLadder track="bakery" />\n',
  );
  await writeFile(
    path.join(site, 'docs/comparison.mdx'),
    '# Comparison\n\n<CareerMap />\n\n<EquivalenceTable />\n',
  );
  await writeFile(
    path.join(site, 'docs/expected.mdx'),
    '# Expected\n\n<CompetencyMatrix track="bakery" />\n\n<LevelChange from="bakery#apprentice" />\n\n<RoleExpectations role="bakery#baker" />\n',
  );
}

/** What the README tells the owner of a TypeScript site to do besides. */
async function addTypes(site: string): Promise<void> {
  await writeFile(
    path.join(site, 'src/types.d.ts'),
    '/// <reference types="docusaurus-theme-career-ladder" />\n',
  );
}

async function build(site: string): Promise<void> {
  await run('npx', ['docusaurus', 'build'], {cwd: site, env: environment()});
  if (await isFile(path.join(site, 'tsconfig.json'))) {
    await run('npx', ['tsc'], {cwd: site});
  }
}

async function swizzle(
  site: string,
  language: string,
  action: 'eject' | 'wrap',
): Promise<void> {
  await rm(path.join(site, 'src/theme'), {recursive: true, force: true});
  const safe = parts.filter(([, {actions}]) => actions[action] === 'safe');
  for (const [part] of safe) {
    await run(
      'npx',
      [
        'docusaurus',
        'swizzle',
        'docusaurus-theme-career-ladder',
        part,
        `--${action}`,
        `--${language}`,
      ],
      {cwd: site, env: environment()},
    );
  }
}

/** Each component shows the roles of the bakery. */
async function expectDrawn(site: string): Promise<void> {
  const titles = ['Apprentice', 'Baker', 'Master Baker'];
  const careers = await htmlOf(site, 'careers');
  const comparison = await htmlOf(site, 'comparison');
  expect(cardsOf(careers)).toEqual(titles);
  expect(cardsOf(comparison)).toEqual(titles);
  const [table = ''] =
    /<table class="?career-ladder-table.*?<\/table>/s.exec(comparison) ?? [];
  expect(titles.filter((title) => !table.includes(`>${title}<`))).toEqual([]);
  const expected = await htmlOf(site, 'expected');
  // In the matrix, in the comparison of an apprentice with a baker, and in what is expected of a baker.
  expect(expected.match(/<em>by ear<\/em>/g)).toHaveLength(3);
  expect(expected.match(/>each flour<\/a>/g)).toHaveLength(1);
  const role = await readFile(
    path.join(site, 'build/careers/bakery/baker/index.html'),
    'utf8',
  );
  // What is expected, and what no longer is at the next step.
  expect(role.match(/<em>by ear<\/em>/g)).toHaveLength(2);
}

async function htmlOf(site: string, page: string): Promise<string> {
  return readFile(path.join(site, `build/docs/${page}/index.html`), 'utf8');
}

function cardsOf(html: string): (string | undefined)[] {
  return [...html.matchAll(/class="?career-ladder__title"?>([^<]*)</g)].map(
    ([, title]) => title,
  );
}

/** Jest's own value would make Docusaurus compile for neither development nor production. */
function environment(): NodeJS.ProcessEnv {
  return {...process.env, NODE_ENV: undefined};
}

async function isFile(file: string): Promise<boolean> {
  return readFile(file).then(
    () => true,
    () => false,
  );
}
