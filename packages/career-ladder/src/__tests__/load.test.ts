// The slips of authors: cspell:ignore activ juniro twoo
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {loadOrganization} from '../load';
import {formatProblems} from '../problems/format';

describe('loadOrganization', () => {
  let folder = '';

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'ladders-'));
  });

  afterEach(async () => {
    await rm(folder, {recursive: true});
  });

  const write = async (file: string, text: string) => {
    await mkdir(path.join(folder, path.dirname(file)), {recursive: true});
    await writeFile(path.join(folder, file), text);
  };
  const load = () =>
    loadOrganization({
      folder,
      include: ['**/*.{yml,yaml,json}'],
      exclude: ['old/**'],
    });

  it('gives the tracks without errors, and all problems of all files at once', async () => {
    await write('_organization.yml', 'levels: [Junior, Senior]\npaths: [IC]');
    await write(
      'good.yml',
      'title: Good\nroles: [{title: One, level: junior}, {title: Two, level: senior, href: /two}]',
    );
    await write(
      'team/bad.yml',
      `title: Bad
extends: _organisation
colour: red
roles:
  - {title: One, level: juniro, href: 'javascript:alert(1)', next: [two, one]}
  - {title: One, status: activ, path: ci}
  - {title: Two, level: senior, next: three}
  - {title: Three, level: junior}`,
    );
    await write('broken.yml', 'title: "Broken');
    await write('old/left-out.yml', 'nonsense');
    const {organization, problems, broken} = await load();
    expect(organization.tracks.map(({id}) => id)).toEqual(['good']);
    expect(broken).toEqual(['broken', 'team/bad']);
    expect(formatProblems(problems, {folder: 'ladders'}))
      .toMatchInlineSnapshot(`
      "10 errors and 1 warning in 3 files

      ladders/broken.yml:1:8  error: Not YAML: the text that begins here has no closing ". [not-yaml]

      ladders/good.yml:2:9  warning: "one" has no "href", so its card leads to no page. [missing-href]

      ladders/team/bad.yml:2:10  error: Unknown shared file "_organisation". Did you mean "_organization"? Known shared files: _organization. [unknown-shared-file]
      ladders/team/bad.yml:3:1  error: "colour" is no key of a track. Known keys: title, description, extends, allow, levels, paths, gates, themes, competencies, expectations, remove, href, roles, equivalences. [unknown-key]
      ladders/team/bad.yml:5:25  error: Unknown level "juniro". Did you mean "junior"? Known levels: junior, senior. [unknown-level]
      ladders/team/bad.yml:5:39  error: href is "javascript:alert(1)"; allowed: a path from the root of the site (/jobs/security#lead), http:, https:, mailto: or pathname://. [unsafe-href]
      ladders/team/bad.yml:5:74  error: "one" leads to itself. Name another role. [move-to-itself]
      ladders/team/bad.yml:6:5  error: The role "one" is already in line 5. Give one of the two another id. [duplicate-role]
      ladders/team/bad.yml:6:26  error: status is "activ"; allowed: active, occasional, planned, deprecated, draft. Did you mean "active"? [wrong-value]
      ladders/team/bad.yml:6:39  error: Unknown path "ci". Known paths: ic. [unknown-path]
      ladders/team/bad.yml:7:39  error: A promotion cannot lead to a lower level: "two" is "senior", "three" is "junior". Correct a level, or write the move as "lateral". [lower-level]"
    `);
  });

  it('never rejects because of the folder', async () => {
    expect((await load()).problems.map(({rule}) => rule)).toEqual([
      'empty-folder',
    ]);
    await write('a.yml', '');
    expect((await load()).broken).toEqual(['a']);
  });

  it('is silent about a name that a role without a readable title may have, but not about a slip', async () => {
    await write(
      'a.yml',
      `title: A
roles:
  - {title: One, href: /one, next: [twoo, something-else]}
  - {title: Two, href: /two}
  - {href: /lost}`,
    );
    const {problems} = await load();
    expect(
      problems.map(({rule, position}) => `${position.line} ${rule}`),
    ).toEqual(['3 unknown-role', '5 missing-title']);
  });
});
