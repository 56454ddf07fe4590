// The slips are meant: cspell:ignore titel
import path from 'node:path';
import {setTimeout} from 'node:timers/promises';
import chokidar from 'chokidar';
import {isDeepStrictEqual} from 'node:util';
import picomatch from 'picomatch';
import type {BundlerPlugin} from '../delivery/bundlerPlugin';
import {compile} from '../mdx/__tests__/compile';
import type {TransformOptions} from '../mdx/transform';
import {createSite, removeSites} from './site';
import {terminal, watchTerminal} from './terminal';

const security = `
title: Security
roles:
  - {title: Security Engineer, href: /a, next: staff-security-engineer}
  - {title: Staff Security Engineer, href: /b, terminal: true}
`;

const development = `
title: Development
roles:
  - {title: Developer, href: /a, next: senior-developer}
  - {title: Senior Developer, href: /b, terminal: true}
`;

watchTerminal();

afterAll(removeSites);

/** The plugin as the MDX transform sees it. */
function instanceOf({plugin}: Awaited<ReturnType<typeof createSite>>) {
  const configure = plugin.configureWebpack as unknown as () => {
    plugins: BundlerPlugin[];
  };
  const loader = {loader: '/@docusaurus/mdx-loader/', options: {}};
  const module: {rules?: unknown[]} = {rules: [{use: [loader]}]};
  for (const {apply} of configure.call(plugin).plugins) {
    apply({options: {module}});
  }
  const [rule] = module.rules as [
    {use: [{options: {remarkPlugins: [[unknown, TransformOptions]]}}]},
  ];
  const [instance] = rule.use[0].options.remarkPlugins[0][1].instances;
  if (!instance) {
    throw new Error('The plugin was not installed.');
  }
  return instance;
}

describe('in production', () => {
  it('each track is data of its own, and nothing is on every page', async () => {
    const site = await createSite({
      'ladders/security.yml': security,
      'ladders/legal/counsel.yml': 'title: Counsel\nroles: [Counsel]\n',
    });
    const ladders = await site.load();
    expect(ladders.map(({track}) => track)).toEqual([
      'legal/counsel',
      'security',
    ]);
    expect(await site.data('security.json')).toEqual(ladders[1]);
    expect(await site.data('legal/counsel.json')).toEqual(ladders[0]);
    expect(site.getGlobalData()).toBeUndefined();
    expect(site.getRoutes()).toEqual([]);
  });

  it('pages depend on the names and on the version of the package', async () => {
    const site = await createSite({
      'ladders/security.yml': security,
      'ladders/support.yml': `
title: Support
levels: [Agent, Lead]
roles: [{title: Agent, level: agent, lateral: lead}, {title: Lead, level: lead}]
competencies: [{id: patience, title: Patience}]
expectations: {patience: {agent: Listens first.}}
`,
    });
    await site.load();
    expect(await site.data('_mdx-loader-dependency.json')).toEqual({
      version: expect.stringMatching(/^\d/) as unknown,
      tracks: [
        {
          id: 'security',
          roles: ['security-engineer', 'staff-security-engineer'],
          promoted: ['security-engineer'],
        },
        {
          id: 'support',
          roles: ['agent', 'lead'],
          levels: true,
          expected: ['agent'],
          competencies: ['patience'],
        },
      ],
    });
  });

  it('the data of tracks that were there at an earlier build is gone', async () => {
    const folder = '.docusaurus/docusaurus-plugin-career-ladder/default';
    const site = await createSite({
      'ladders/security.yml': security,
      'ladders/legal/counsel.yml': 'title: Counsel\nroles: [Counsel]\n',
      [`${folder}/sales.json`]: '{}',
      [`${folder}/legal/paralegal.json`]: '{}',
      [`${folder}/legal/counsel.json`]: '{}',
    });
    await site.load();
    await expect(site.data('sales.json')).rejects.toThrow('ENOENT');
    await expect(site.data('legal/paralegal.json')).rejects.toThrow('ENOENT');
    expect(await site.data('legal/counsel.json')).toHaveProperty('title');
  });

  it('drafts are left out', async () => {
    const site = await createSite({
      'ladders/security.yml': `${security}  - {title: Secret Agent, href: /c, status: draft}\n`,
    });
    await site.load();
    expect(JSON.stringify(await site.data('security.json'))).not.toContain(
      'Secret',
    );
  });

  it('a ladder leads to its source', async () => {
    const files = {'data/ladders/security.yml': security};
    const path = './data/ladders/';
    const editOf = async (editUrl: Parameters<typeof createSite>[1]) => {
      const site = await createSite(files, {path, ...editUrl});
      return (await site.load())[0]?.edit?.href;
    };
    expect(await editOf({})).toBeUndefined();
    expect(await editOf({editUrl: 'https://example.com/edit/main/'})).toBe(
      'https://example.com/edit/main/data/ladders/security.yml',
    );
    expect(
      await editOf({
        editUrl: ({ladderDirPath, file}) => `/edit?${ladderDirPath}+${file}`,
      }),
    ).toBe('/edit?data/ladders+security.yml');
    expect(await editOf({editUrl: () => undefined})).toBeUndefined();
  });

  it('all errors are thrown at once, without a stack', async () => {
    const site = await createSite({
      'ladders/security.yml': security.replace(
        'next: staff-security-engineer',
        'next: staff',
      ),
      'ladders/development.yml': 'titel: Development\nroles: [Developer]\n',
    });
    const error = await site.load().catch((thrown: unknown) => thrown as Error);
    expect(error).toBeInstanceOf(Error);
    expect((error as Error).message).toMatchInlineSnapshot(`
      "2 errors in 2 files

      ladders/development.yml:1:1  error: "titel" is no key of a track. Did you mean "title"? Known keys: title, description, extends, allow, levels, paths, gates, themes, competencies, expectations, remove, href, roles, equivalences. [unknown-key]

      ladders/security.yml:4:48  error: Unknown role "staff" in track "security". Known roles: security-engineer, staff-security-engineer. [unknown-role]"
    `);
    expect((error as Error).stack).toBe((error as Error).message);
  });

  it('warnings are listed once, and do not stop the build', async () => {
    const site = await createSite({
      'ladders/security.yml': 'title: Security\nroles: [Engineer, Manager]\n',
    });
    await site.load();
    expect(terminal.join('\n')).toMatchInlineSnapshot(`
      "[WARNING] 1 warning in 1 file

      ladders/security.yml:1:1  warning: No role of this track has an "href", so no card leads to a page. [missing-href]"
    `);
  });

  it('lint rules have the severity that the site gives them', async () => {
    const files = {
      'ladders/security.yml': 'title: Security\nroles: [Engineer, Manager]\n',
    };
    const ignored = await createSite(files, {
      lint: {'missing-href': 'ignore', 'dead-end': 'ignore'},
    });
    await ignored.load();
    expect(terminal).toEqual([]);

    const logged = await createSite(files, {lint: {'missing-href': 'log'}});
    await logged.load();
    expect(terminal.join('\n')).toMatch(/^\[INFO\].*\n\n.*missing-href/);

    const thrown = await createSite(files, {lint: {'missing-href': 'throw'}});
    await expect(thrown.load()).rejects.toThrow('missing-href');
  });

  it('an opt-in lint rule is checked where the site gives it a severity', async () => {
    const files = {
      'ladders/security.yml': `title: Security
allow: missing-href
levels: [Junior]
competencies: [Craft]
expectations: {craft: {junior: Has excellent skills.}}
roles: [{title: Engineer, level: junior}]
`,
    };
    await (await createSite(files)).load();
    expect(terminal).toEqual([]);

    await (await createSite(files, {lint: {'vague-words': 'warn'}})).load();
    expect(terminal.join('\n')).toMatch(/^\[WARNING\].*\n\n.*vague-words/);
  });

  it('a missing folder is an error', async () => {
    const site = await createSite({});
    await expect(site.load()).rejects.toThrow('ladders');
  });

  it('include and exclude choose the files', async () => {
    const site = await createSite(
      {
        'ladders/security.yml': security,
        'ladders/old.yml': development,
        'ladders/security.yaml.txt': 'nothing',
        'ladders/development.json': '{"titel": 1}',
      },
      {include: ['*.yml'], exclude: ['old.*']},
    );
    expect((await site.load()).map(({track}) => track)).toEqual(['security']);
  });
});

describe('in development', () => {
  const develop = (files: Parameters<typeof createSite>[0]) =>
    createSite(files, {}, 'development');

  const titles = (ladder: {roles: {title: string}[]} | undefined) =>
    ladder?.roles.map(({title}) => title);

  it('a broken track keeps its last good ladder, and good ones update', async () => {
    const site = await develop({
      'ladders/development.yml': development,
      'ladders/security.yml': security,
    });
    await site.load();
    await site.write({
      'ladders/development.yml': development.replace('Senior', 'Lead'),
      'ladders/security.yml': security.replace('title: Sec', 'titel: Sec'),
    });
    const [first, second] = await site.load();
    // `next` names the role as it was: the second track is fine, the first is not.
    expect(first?.problems).toBeDefined();
    expect(titles(first)).toEqual(['Developer', 'Senior Developer']);
    expect(titles(second)).toEqual([
      'Security Engineer',
      'Staff Security Engineer',
    ]);
    expect(second?.problems).toEqual({
      title:
        'The data of this ladder has errors. Below is its last good state.',
      list: [expect.stringMatching(/^ladders\/security\.yml:2:1 {2}"titel"/)],
    });

    await site.write({
      'ladders/development.yml': development.replaceAll(
        /senior/gi,
        (word) => ({senior: 'lead', Senior: 'Lead'})[word] ?? word,
      ),
    });
    const [updated, kept] = await site.load();
    expect(titles(updated)).toEqual(['Developer', 'Lead Developer']);
    expect(updated?.problems).toBeUndefined();
    expect(kept?.problems).toBeDefined();

    await site.write({'ladders/security.yml': security});
    expect((await site.load()).map(({problems}) => problems)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('starts with broken data, and heals', async () => {
    const site = await develop({
      'ladders/development.yml': development,
      'ladders/security.yml': 'title: [',
    });
    const [, broken] = await site.load();
    expect(broken).toMatchObject({track: 'security', roles: []});
    expect(broken?.problems?.list).toHaveLength(1);
    expect(await site.data('security.json')).toEqual(broken);
    expect(await site.data('_mdx-loader-dependency.json')).toMatchObject({
      tracks: ['development', 'security'],
    });

    await site.write({'ladders/security.yml': security});
    const [, healed] = await site.load();
    expect(titles(healed)).toHaveLength(2);
  });

  it('compiles pages again only if what they rely on has changed', async () => {
    const site = await develop({'ladders/security.yml': security});
    await site.load();
    const instances = [instanceOf(site)];
    const outdatedBy = async (text: string) => {
      const before = await site.data('_mdx-loader-dependency.json');
      await site.write({'ladders/security.yml': text});
      await site.load();
      const after = await site.data('_mdx-loader-dependency.json');
      return !isDeepStrictEqual(before, after);
    };
    const renamed = security.replace('Security Engineer,', 'Engineer,');
    expect(await outdatedBy(renamed)).toBe(false);

    await compile('<RoleLink role="security#engineer" />', {instances});
    expect(await outdatedBy(`${renamed}\n`)).toBe(false);
    expect(await outdatedBy(security)).toBe(true);

    await compile('<CareerLadder track="security" highlight="engineer" />', {
      instances,
    }).catch(() => undefined);
    expect(await outdatedBy(security)).toBe(false);
    expect(await outdatedBy(renamed)).toBe(true);
    expect(await outdatedBy(security)).toBe(false);
  });

  it('says on every ladder what is wrong with what they share', async () => {
    const site = await develop({
      'ladders/_organization.yml': 'levels: 3\n',
      'ladders/development.yml': development,
      'ladders/security.yml': security,
    });
    const ladders = await site.load();
    expect(ladders.map(({problems}) => problems?.list)).toEqual([
      [expect.stringContaining('ladders/_organization.yml:1:9')],
      [expect.stringContaining('ladders/_organization.yml:1:9')],
    ]);
  });

  it('survives a folder that is missing, or goes', async () => {
    const site = await develop({});
    const [stand] = await site.load();
    expect(stand).toMatchObject({track: '_', roles: []});
    expect(stand?.problems).toEqual({
      title:
        'The data of this ladder has errors. There is no good state to show yet.',
      list: [expect.stringMatching(/^ladders {2}/)],
    });

    await site.write({'ladders/security.yml': security});
    expect((await site.load()).map(({track}) => track)).toEqual(['security']);

    await site.write({ladders: null});
    const ladders = await site.load();
    expect(ladders.map(({track}) => track)).toEqual(['security', '_']);
    expect(titles(ladders[0])).toHaveLength(2);
    expect(ladders[0]?.problems?.list).toHaveLength(1);
  });

  it('forgets a track whose file goes', async () => {
    const site = await develop({
      'ladders/development.yml': development,
      'ladders/security.yml': security,
    });
    await site.load();
    await site.write({'ladders/security.yml': null});
    expect((await site.load()).map(({track}) => track)).toEqual([
      'development',
    ]);
  });

  it('waits for a file that is being saved', async () => {
    const site = await develop({'ladders/security.yml': ''});
    const loading = site.load();
    await site.write({'ladders/security.yml': security});
    const [ladder] = await loading;
    expect(titles(ladder)).toHaveLength(2);
    expect(ladder?.problems).toBeUndefined();
  });

  it('shows drafts', async () => {
    const site = await develop({
      'ladders/security.yml': `${security}  - {title: Secret Agent, href: /c, status: draft}\n`,
    });
    expect(titles((await site.load())[0])).toContain('Secret Agent');
  });

  it('tells the terminal once of each change', async () => {
    const site = await develop({'ladders/security.yml': security});
    const told = async (text: string) => {
      terminal.length = 0;
      await site.write({'ladders/security.yml': text});
      await site.load();
      return terminal.join('\n');
    };
    expect(await told(security)).toBe('');
    const broken = security.replace('title: Sec', 'titel: Sec');
    expect(await told(broken)).toMatch(
      /^\[ERROR\] 1 error in 1 file\n\n.*"titel"/,
    );
    expect(await told(broken)).toBe('');
    expect(await told(security)).toMatchInlineSnapshot(
      `"[SUCCESS] No problems any more in "ladders"."`,
    );
    expect(await told(security)).toBe('');
  });

  it('a lint rule that would stop the build is told on the ladder', async () => {
    const site = await createSite(
      {'ladders/security.yml': 'title: Security\nroles: [Engineer]\n'},
      {lint: {'missing-href': 'throw'}},
      'development',
    );
    const [ladder] = await site.load();
    expect(titles(ladder)).toEqual(['Engineer']);
    expect(ladder?.problems).toEqual({
      title: 'The data of this ladder has problems.',
      list: [expect.stringMatching(/^ladders\/security\.yml:2:9 {2}/)],
    });
    expect(terminal.join('\n')).toMatch(/^\[ERROR\]/);
  });
});

describe('the bundler', () => {
  it('gets the plugin for its rules', async () => {
    const {plugin} = await createSite({'ladders/security.yml': security});
    const configure = plugin.configureWebpack as unknown as () => unknown;
    expect(configure.call(plugin)).toEqual({
      plugins: [{apply: expect.any(Function) as unknown}],
    });
  });
});

describe('the dev server watches', () => {
  /** As Docusaurus does: paths relative to the site. */
  const watched = ({plugin, siteDir}: Awaited<ReturnType<typeof createSite>>) =>
    (plugin.getPathsToWatch?.() ?? []).map((file) =>
      path.relative(siteDir, file),
    );

  it('the files in the ladder folder and among the translations', async () => {
    const isWatched = picomatch(watched(await createSite({})));
    expect(
      [
        'ladders/security.yml',
        'ladders/security.yaml',
        'ladders/security.json',
        'ladders/_organization.yml',
        'ladders/legal/counsel.yml',
        'i18n/en/docusaurus-plugin-career-ladder/security.yml',
        'i18n/en/docusaurus-plugin-career-ladder/_interface.json',
      ].filter((file) => !isWatched(file)),
    ).toEqual([]);
    expect(
      [
        'ladders',
        'ladders/security.yml~',
        'ladders/notes.md',
        'ladders2/security.yml',
        'docs/ladders/security.yml',
        'security.yml',
        'i18n/fr/docusaurus-plugin-career-ladder/security.yml',
        'i18n/en/docusaurus-plugin-career-ladder-sales/security.yml',
      ].filter((file) => isWatched(file)),
    ).toEqual([]);
  });

  it('what an instance reads', async () => {
    const isWatched = picomatch(
      watched(
        await createSite(
          {},
          {id: 'sales', path: '../sales', include: ['*.yml', 'old/*.json']},
        ),
      ),
    );
    expect(isWatched('../sales/account-executive.yml')).toBe(true);
    expect(isWatched('../sales/old/associate.json')).toBe(true);
    expect(isWatched('../sales/new/associate.json')).toBe(false);
    expect(
      isWatched('i18n/en/docusaurus-plugin-career-ladder-sales/associate.yml'),
    ).toBe(true);
    expect(
      isWatched(
        'i18n/en/docusaurus-plugin-career-ladder-sales/_interface.json',
      ),
    ).toBe(true);
  });

  it('files that come, change and go, and the folder as well', async () => {
    const site = await createSite({'i18n/en/code.json': '{}'});
    const seen: string[] = [];
    const watcher = chokidar
      .watch(watched(site), {cwd: site.siteDir, ignoreInitial: true})
      .on('all', (event, file) => {
        seen.push(`${event} ${file}`);
      });
    const see = async (event: string) => {
      for (let wait = 0; wait < 100 && !seen.includes(event); wait += 1) {
        await setTimeout(20);
      }
      expect(seen).toContain(event);
      seen.length = 0;
    };
    await new Promise((resolve) => watcher.on('ready', resolve));
    await site.write({'ladders/security.yml': security});
    await see('add ladders/security.yml');
    await site.write({'ladders/legal/counsel.yml': 'title: Counsel'});
    await see('add ladders/legal/counsel.yml');
    await site.write({'ladders/security.yml': development});
    await see('change ladders/security.yml');
    await site.write({'ladders/legal/counsel.yml': null});
    await see('unlink ladders/legal/counsel.yml');
    await site.write({ladders: null});
    await see('unlink ladders/security.yml');
    await site.write({'ladders/security.yml': security});
    await see('add ladders/security.yml');
    await watcher.close();
  });
});
