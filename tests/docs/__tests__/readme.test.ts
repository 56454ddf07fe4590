import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {loadOrganization, ruleNames} from 'career-ladder';
import {DEFAULT_OPTIONS} from '../../../packages/docusaurus-plugin-career-ladder/src/options';
import {careerLadder} from '../../../packages/docusaurus-plugin-career-ladder/src/mdx/tags/careerLadder';

const root = path.resolve(__dirname, '../../..');

async function readme(): Promise<string> {
  return readFile(path.join(root, 'README.md'), 'utf8');
}

/** The first column of the table whose head begins with the given words. */
async function tableOf(head: string): Promise<string[]> {
  const lines = (await readme()).split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${head}`));
  const rest = lines.slice(start + 2);
  return rest
    .slice(
      0,
      rest.findIndex((line) => !line.startsWith('|')),
    )
    .flatMap((line) => line.split('|')[1]?.match(/[\w-]+/g) ?? []);
}

/** The style sheet and the components of the theme. */
async function theme(): Promise<string> {
  const folder = path.join(
    root,
    'packages/docusaurus-theme-career-ladder/src/theme',
  );
  const files = await readdir(folder, {recursive: true});
  const texts = files
    .filter((file) => /\.(?:css|tsx)$/.test(file) && !/__tests__/.test(file))
    .map((file) => readFile(path.join(folder, file), 'utf8'));
  return (await Promise.all(texts)).join('\n');
}

describe('the README', () => {
  it('shows ladders that are without errors', async () => {
    const blocks = [...(await readme()).matchAll(/```yaml\n([\s\S]*?)```/g)]
      .map(([, text = '']) => text)
      // Translations are no ladders.
      .filter((text) => !text.includes('# i18n/'));
    const folder = await mkdtemp(path.join(os.tmpdir(), 'readme-'));
    await Promise.all(
      blocks.map((text, index) =>
        writeFile(
          path.join(
            folder,
            text.includes('roles:')
              ? `${index}.yml`
              : text.includes('levels:')
                ? '_organization.yml'
                : `_${index}.yml`,
          ),
          text,
        ),
      ),
    );
    const {organization, problems} = await loadOrganization({
      folder,
      include: DEFAULT_OPTIONS.include,
      exclude: [],
    });
    await rm(folder, {recursive: true});
    expect(problems.filter(({severity}) => severity === 'error')).toEqual([]);
    expect(organization.tracks.map(({title}) => title)).toEqual([
      'Security Engineering',
      'Data Analysis',
    ]);
  });

  it('names every option', async () => {
    expect(await tableOf('option')).toEqual([
      ...Object.keys(DEFAULT_OPTIONS),
      'editUrl',
    ]);
  });

  it('names every prop of the tag', async () => {
    const props = Object.keys(careerLadder.props).filter(
      (prop) => prop !== 'occurrence',
    );
    expect((await tableOf('`<CareerLadder/>`')).sort()).toEqual(
      [...props, 'ladder'].sort(),
    );
  });

  it('names every warning', async () => {
    expect((await tableOf('rule')).sort()).toEqual([...ruleNames].sort());
  });

  it('names every custom property of the theme', async () => {
    const used = [...(await theme()).matchAll(/--career-ladder-([\w-]+)/g)].map(
      ([, name = '']) => name,
    );
    const said = (await tableOf('`--career-ladder-…`')).map((name) =>
      name.replace(/^path-6$/, 'path-1 path-2 path-3 path-4 path-5 path-6'),
    );
    expect(new Set(said.flatMap((names) => names.split(' ')))).toEqual(
      new Set(used),
    );
  });

  it('names every class of the theme', async () => {
    const used = (await theme()).match(
      /(?<=\.)career-[\w-]+|(?<=className[=:]\s*['"][^'"]*)career-[\w-]+/g,
    );
    const said = await tableOf('class');
    expect(said.sort()).toEqual([...new Set(used)].sort());
  });
});
