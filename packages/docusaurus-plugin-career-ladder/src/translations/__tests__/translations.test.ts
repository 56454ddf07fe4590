// Texts in German: cspell:disable
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {writePluginTranslations} from '@docusaurus/core/lib/server/translations/translations';
import type {InitializedPlugin} from '@docusaurus/types';
import {createSite, removeSites} from '../../__tests__/site';
import {terminal, watchTerminal} from '../../__tests__/terminal';

const folder = 'i18n/de/docusaurus-plugin-career-ladder';

const files = {
  'docusaurus.config.js': `module.exports = {
    title: 'Handbook', url: 'https://example.com', baseUrl: '/',
    i18n: {defaultLocale: 'en', locales: ['en', 'de', 'ar']},
  };`,
  'ladders/security.yml': `
title: Security
roles:
  - {title: Engineer, href: /a, next: {to: lead, note: After a year}}
  - {title: Lead, href: /b, terminal: true}
`,
};

const inGerman = `
title: Sicherheit
roles: {engineer: Ingenieurin, lead: Leitung}
texts: {After a year: Nach einem Jahr}
`;

watchTerminal();

afterAll(removeSites);

const createIn = (
  locale: string,
  more: Parameters<typeof createSite>[0],
  mode?: 'development' | 'production',
) => createSite({...files, ...more}, {}, mode, locale);

/** All that a ladder says. */
const wordsIn = async (site: Awaited<ReturnType<typeof createSite>>) => {
  const [ladder] = await site.load();
  return ladder?.roles.flatMap(({title, words}) => [title, ...words]);
};

describe('in a language of the site', () => {
  it('a ladder says everything in it', async () => {
    const site = await createIn('de', {[`${folder}/security.yml`]: inGerman});
    expect(await wordsIn(site)).toEqual([
      'Ingenieurin',
      'Führt zu Leitung (Nach einem Jahr).',
      'Leitung',
      'In dieser Rolle kann man auf Dauer bleiben.',
    ]);
    expect(terminal).toEqual([]);
  });

  it("the site's own words count, and the others are the plugin's", async () => {
    const site = await createIn('de', {
      [`${folder}/security.yml`]: inGerman,
      [`${folder}/_interface.json`]: JSON.stringify({
        promotionIf: {message: 'Weiter zu {roles}: {conditions}.'},
      }),
    });
    expect(await wordsIn(site)).toEqual([
      'Ingenieurin',
      'Weiter zu Leitung: Nach einem Jahr.',
      'Leitung',
      'In dieser Rolle kann man auf Dauer bleiben.',
    ]);
  });

  it('parts of a ladder and tables speak it as well', async () => {
    const site = await createIn('de', {[`${folder}/security.yml`]: inGerman});
    await site.load();
    expect(await site.data('_organization.json')).toMatchObject({
      organization: {tracks: [{title: 'Sicherheit'}]},
      language: {locale: 'de'},
    });
  });

  it('what is not translated is told once, and is no error', async () => {
    const site = await createIn('de', {
      [`${folder}/security.yml`]: 'title: Sicherheit\n',
    });
    expect(await wordsIn(site)).toContain('Führt zu Lead (After a year).');
    expect(terminal.join('\n')).toMatchInlineSnapshot(`
      "[WARNING] 1 warning

      i18n/de/docusaurus-plugin-career-ladder  warning: Not everything is translated. These texts are shown as the originals have them: [missing-translation]
          security.yml: texts.After a year, roles.engineer, roles.lead"
    `);
  });

  it('what the original does not have stops the build', async () => {
    const site = await createIn('de', {
      [`${folder}/security.yml`]: `${inGerman}levels: {senior: Erfahren}\n`,
    });
    await expect(site.load()).rejects.toThrow(
      `${folder}/security.yml:5:10  error: The original has no level "senior".`,
    );
  });

  it('in development it is told on the ladder, whose good texts are shown', async () => {
    const site = await createIn(
      'de',
      {
        [`${folder}/security.yml`]: inGerman.replace('lead:', 'leed:'),
      },
      'development',
    );
    const [ladder] = await site.load();
    expect(ladder?.roles.map(({title}) => title)).toEqual([
      'Ingenieurin',
      'Lead',
    ]);
    expect(ladder?.problems?.list).toEqual([
      expect.stringContaining(
        `${folder}/security.yml:3:32  The original has no role "leed". Did you mean "lead"?`,
      ),
    ]);
    await site.write({[`${folder}/security.yml`]: inGerman});
    const [healed] = await site.load();
    expect(healed?.problems).toBeUndefined();
    expect(healed?.roles[1]?.title).toBe('Leitung');
  });
});

it('where Docusaurus translates nothing, only the words of the interface are in the language', async () => {
  expect(await wordsIn(await createIn('ar', {}))).toContain(
    'يؤدي إلى Lead (After a year).',
  );
  expect(terminal).toEqual([]);
});

it('in the language of the originals nothing is missing', async () => {
  const site = await createIn('en', {
    'i18n/en/docusaurus-plugin-career-ladder/_interface.json': JSON.stringify({
      terminal: {message: 'Stay as long as you like.'},
    }),
  });
  expect(await wordsIn(site)).toContain('Stay as long as you like.');
  expect(terminal).toEqual([]);
});

describe('write-translations', () => {
  async function write(locale: string, more = {}) {
    const {plugin, context, siteDir} = await createIn(locale, more);
    const [translationFile] =
      (await plugin.getTranslationFiles?.({
        content: {organization: {tracks: []}, ladders: [], language: {}},
      })) ?? [];
    await writePluginTranslations({
      localizationDir: context.localizationDir,
      plugin: {...plugin, options: {id: 'default'}} as InitializedPlugin,
      translationFile: translationFile!,
    });
    return JSON.parse(
      await readFile(
        path.join(
          siteDir,
          `i18n/${locale}/docusaurus-plugin-career-ladder/_interface.json`,
        ),
        'utf8',
      ),
    ) as unknown;
  }

  it("writes the interface's words as far as they are translated", async () => {
    expect(await write('de')).toMatchObject({
      here: {
        message: 'Sie sind hier',
        description: "Marks the reader's own role",
      },
      terminal: {message: 'In dieser Rolle kann man auf Dauer bleiben.'},
    });
  });

  it('keeps the words that the site has', async () => {
    const own = {here: {message: 'Du bist hier'}};
    expect(
      await write('de', {
        [`${folder}/_interface.json`]: JSON.stringify(own),
      }),
    ).toMatchObject({
      here: {message: 'Du bist hier'},
      edit: {message: 'Diese Karriereleiter bearbeiten'},
    });
  });
});
