// cspell:ignore analystin daten titel
import {readFile, stat} from 'node:fs/promises';
import path from 'node:path';
import {createSite, removeSites} from '../../__tests__/site';
import {watchTerminal} from '../../__tests__/terminal';

watchTerminal();

afterAll(removeSites);

const ladder = (...roles: string[]) =>
  `title: Data\nlevels: [Junior]\nroles: [${roles.join(', ')}]`;

const schema = 'ladders/.schema/track.json';

type Site = Awaited<ReturnType<typeof createSite>>;

function textOf({siteDir}: Site): Promise<string> {
  return readFile(path.join(siteDir, schema), 'utf8');
}

async function writtenAt({siteDir}: Site): Promise<bigint> {
  const {mtimeNs} = await stat(path.join(siteDir, schema), {bigint: true});
  return mtimeNs;
}

it.each(['development', 'production'] as const)(
  'schemas that are there know every new role, in %s',
  async (environment) => {
    const site = await createSite(
      {[schema]: '{}', 'ladders/data.yml': ladder('Analyst')},
      {},
      environment,
    );
    await site.load();
    expect(await textOf(site)).toContain('"data#analyst"');
    await site.write({'ladders/data.yml': ladder('Analyst', 'Lead')});
    await site.load();
    expect(await textOf(site)).toContain('"data#lead"');
  },
);

it('what has not changed is not written again, because the dev server watches the folder', async () => {
  const site = await createSite(
    {[schema]: '{}', 'ladders/data.yml': ladder('Analyst')},
    {},
    'development',
  );
  await site.load();
  const first = await writtenAt(site);
  await site.load();
  expect(await writtenAt(site)).toBe(first);
});

it('where there are none, none are written', async () => {
  const site = await createSite({'ladders/data.yml': ladder('Analyst')});
  await site.load();
  await expect(textOf(site)).rejects.toThrow('ENOENT');
});

it('while a file has errors, its names stay', async () => {
  const site = await createSite(
    {[schema]: '{}', 'ladders/data.yml': ladder('Analyst')},
    {},
    'development',
  );
  await site.load();
  const good = await textOf(site);
  await site.write({'ladders/data.yml': ladder('{titel: Lead}')});
  await site.load();
  expect(await textOf(site)).toBe(good);
});

it('titles are those of the language that the ladders are written in', async () => {
  const site = await createSite(
    {
      'docusaurus.config.js': `module.exports = {
        title: 'Handbook', url: 'https://example.com', baseUrl: '/',
        i18n: {defaultLocale: 'en', locales: ['en', 'de']},
      };`,
      [schema]: '{}',
      'ladders/data.yml': ladder('Analyst'),
      'i18n/de/docusaurus-plugin-career-ladder/data.yml':
        'title: Daten\nroles: {analyst: Analystin}\nlevels: {junior: Junior}',
    },
    {},
    'production',
    'de',
  );
  await site.load();
  expect(await textOf(site)).toBe('{}');
});
