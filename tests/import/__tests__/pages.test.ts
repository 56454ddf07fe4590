/**
 * Whole pages of made-up companies and what `career-ladder import` has to make of them: ladders, matrices, or nothing.
 * Each folder of `pages` holds a page and a reading of it by hand, as `compare.d.mts` describes it.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {loadOrganization} from 'career-ladder';
import {
  removeTestFolders,
  testHost,
} from '../../../packages/career-ladder/src/cli/__tests__/testHost';
import type {Found, Truth} from '../compare.mjs';

const pages = path.join(__dirname, '../pages');

afterEach(removeTestFolders);

describe.each(readdirSync(pages))('%s', (page) => {
  const folder = path.join(pages, page);
  const input =
    readdirSync(folder).find((name) => name.startsWith('input.')) ?? '';
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const truth = JSON.parse(read('truth.json')) as Truth;
  const isRefused = truth.expect?.startsWith('refuse') ?? false;

  async function importPage() {
    const host = await testHost({[input]: read(input)});
    const {exit, stdout} = await host.run(
      `import ${input} --out ladders --json`,
    );
    const [source] = (
      JSON.parse(stdout) as {sources: {found: Found[]; problems: unknown[]}[]}
    ).sources;
    return {host, exit, ...source};
  }

  it('is read as a person reads it', async () => {
    const {compareWithTruth} = await import('../compare.mjs');
    const {host, found = []} = await importPage();
    const {organization} = await loadOrganization({
      folder: path.join(host.cwd, 'ladders'),
      include: ['**/*.yml'],
      exclude: [],
    });

    expect(compareWithTruth(truth, found, organization.tracks).wrong).toEqual(
      [],
    );
  });

  if (isRefused) {
    it('is refused, and nothing is written', async () => {
      const {host, exit, found} = await importPage();

      expect({
        exit,
        kinds: [...new Set(found?.map(({kind}) => kind))],
        written: existsSync(path.join(host.cwd, 'ladders')),
      }).toEqual({
        exit: 1,
        kinds: found?.length === 0 ? [] : ['refused'],
        written: false,
      });
    });
  } else {
    it('becomes a folder in which the check finds nothing', async () => {
      const {host} = await importPage();
      expect(await host.run('check ladders')).toEqual({
        exit: 0,
        stdout: 'No problems in ladders.\n',
        stderr: '',
      });
    });
  }
});
