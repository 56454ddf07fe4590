// The translations are not English: cspell:ignore Erfahrung Könnerschaft Leitende Offene Stelle Sicherheitsleitung
// A slip on purpose: cspell:ignore manger
import {removeTestFolders, testHost} from './testHost';

const i18n = 'i18n/de/docusaurus-plugin-career-ladder';

/** Runs `check` on files, and returns what it prints. */
async function check(files: Record<string, string>): Promise<string> {
  const host = await testHost(files);
  const {exit, stdout} = await host.run('check ladders');
  expect(exit).toBe(1);
  return stdout;
}

/** What ladders drawn by hand had wrong for years, each as it would be written here. */
describe('check finds', () => {
  afterEach(removeTestFolders);

  it('one id with two titles', async () => {
    expect(
      await check({
        'ladders/_engineering.yml': 'levels: [Engineer, Senior]\n',
        'ladders/_data.yml': `extends: _engineering
levels:
  - Engineer
  - {id: senior, title: Seasoned}
`,
        'ladders/data.yml': `title: Data
extends: _data
allow: missing-translation
roles:
  - {title: Analyst, level: engineer, href: /jobs/analyst}
`,
        'ladders/sales.yml': `title: Sales
allow: missing-translation
levels: [Adviser, Senior]
roles:
  - {title: Adviser, level: adviser, href: /jobs/adviser}
`,
        [`${i18n}/_engineering.yml`]: 'levels: {senior: Erfahrung}\n',
        [`${i18n}/sales.yml`]: 'levels:\n  senior: Könnerschaft\n',
      }),
    ).toMatchInlineSnapshot(`
      "3 warnings in 2 files

      ladders/_data.yml:4:25  warning: The level "senior" is "Seasoned" here and "Senior" in _engineering.yml, line 1. Give it one title, or one of the two another id. [conflicting-titles]

      i18n/de/docusaurus-plugin-career-ladder  warning: Not everything is translated. These texts are shown as the originals have them: [missing-translation]
          _data.yml: the whole file
          _engineering.yml: levels.engineer

      i18n/de/docusaurus-plugin-career-ladder/sales.yml:2:11  warning: The level "senior" is "Könnerschaft" here and "Erfahrung" in _engineering.yml, line 1. Translate it in one way. [conflicting-titles]
      "
    `);
  });

  it('a placeholder link', async () => {
    expect(
      await check({
        'ladders/development.yml': `title: Development
roles:
  - title: Developer
    href: LINK
  - title: Senior Developer
    href: "#"
  - title: Staff Developer
    href: #
  - title: Fellow
    href: TODO
`,
        'ladders/security.yml': `title: Security
href: /path/to/careers
roles:
  - title: Security Engineer
    href: /jobs/LINK
  - title: Senior Security Engineer
    href: https://example.com/careers
`,
      }),
    ).toMatchInlineSnapshot(`
      "4 errors and 3 warnings in 2 files

      ladders/development.yml:4:11  error: href is "LINK", a placeholder; write the address, or leave the key out until there is one. [unsafe-href]
      ladders/development.yml:6:11  error: href is "#", a placeholder; write the address, or leave the key out until there is one. [unsafe-href]
      ladders/development.yml:8:11  error: The value is empty, as # begins a comment. If "#" is the value, quote it. [quote-it]
      ladders/development.yml:10:11  error: href is "TODO", a placeholder; write the address, or leave the key out until there is one. [unsafe-href]

      ladders/security.yml:2:7  warning: "/path/to/careers" is a placeholder. Write the address, or leave "href" out until there is one. [placeholder-link]
      ladders/security.yml:5:11  warning: "/jobs/LINK" is a placeholder. Write the address, or leave "href" out until there is one. [placeholder-link]
      ladders/security.yml:7:11  warning: "https://example.com/careers" is a placeholder. Write the address, or leave "href" out until there is one. [placeholder-link]
      "
    `);
  });

  it('Markdown inside a link', async () => {
    expect(
      await check({
        'ladders/development.yml': `title: Development
roles:
  - title: Developer
    href: "[Developer](/jobs/developer)"
  - title: Senior Developer
    href: <a href="/jobs/senior-developer">Senior Developer</a>
`,
        'ladders/security.yml': `title: Security
roles:
  - title: Security Engineer
    href: [Security Engineer](/jobs/security)
`,
        'ladders/support.yml': `title: Support
roles:
  - title: Adviser
    href: /jobs/[Adviser](/jobs/adviser)
`,
      }),
    ).toMatchInlineSnapshot(`
      "3 errors and 1 warning in 3 files

      ladders/development.yml:4:11  error: href is "[Developer](/jobs/developer)", a Markdown link; write only its address: "/jobs/developer". [unsafe-href]
      ladders/development.yml:6:11  error: href is "<a href="/jobs/senior-developer">Senior Developer</a>", an HTML link; write only its address: "/jobs/senior-developer". [unsafe-href]

      ladders/security.yml:4:30  error: Not YAML: this is a Markdown link. For an address, write only what is between the round brackets; if it is a text, quote it. [not-yaml]

      ladders/support.yml:4:11  warning: "/jobs/[Adviser](/jobs/adviser)" holds a Markdown link. Write only the address that it leads to: "/jobs/adviser". [pasted-link]
      "
    `);
  });

  it('what is said of a role that is not there', async () => {
    expect(
      await check({
        'ladders/development.yml': `title: Development
equivalences:
  - {roles: [staff-developer, engineering-manger], in: base compensation}
roles:
  - title: Senior Developer
    href: /jobs/senior-developer
    next: [staff-developer, engineering-manager, architect]
  - title: Staff Developer
    href: /jobs/staff-developer
  - title: Engineering Manager
    href: /jobs/engineering-manager
`,
        'ladders/security.yml': `title: Security
allow: missing-translation
roles:
  - title: Security Engineer
    href: /jobs/security-engineer
`,
        [`${i18n}/security.yml`]: `roles:
  security-lead: Sicherheitsleitung
texts:
  With an open place: Offene Stelle
`,
      }),
    ).toMatchInlineSnapshot(`
      "4 errors and 1 warning in 2 files

      ladders/development.yml:3:31  error: Unknown role "engineering-manger" in track "development". Did you mean "engineering-manager"? Known roles: senior-developer, staff-developer, engineering-manager. [unknown-role]
      ladders/development.yml:7:50  error: Unknown role "architect" in track "development". Known roles: senior-developer, staff-developer, engineering-manager. [unknown-role]

      i18n/de/docusaurus-plugin-career-ladder  warning: Not everything is translated. These texts are shown as the originals have them: [missing-translation]
          development.yml: the whole file

      i18n/de/docusaurus-plugin-career-ladder/security.yml:2:3  error: The original has no role "security-lead". Known roles: security-engineer. [unknown-role]
      i18n/de/docusaurus-plugin-career-ladder/security.yml:4:3  error: The original has no note, and nothing that roles are equal in, "With an open place". There are no texts. [unknown-text]
      "
    `);
  });

  it('a role without a link', async () => {
    expect(
      await check({
        'ladders/development.yml': `title: Development
roles:
  - title: Developer
    href: /jobs/developer
  - title: Senior Developer
`,
      }),
    ).toMatchInlineSnapshot(`
      "1 warning in 1 file

      ladders/development.yml:5:5  warning: "senior-developer" has no "href", so its card leads to no page. [missing-href]
      "
    `);
  });

  it('a manager drawn after Staff', async () => {
    expect(
      await check({
        'ladders/_organization.yml': `levels: [Intermediate, Senior, [Staff, Manager], Director]
paths: [IC, Management]
`,
        'ladders/development.yml': `title: Development
roles:
  - title: Senior Developer
    level: senior
    href: /jobs/senior-developer
    next: staff-developer
  - title: Staff Developer
    level: staff
    path: ic
    href: /jobs/staff-developer
    next: engineering-manager
  - title: Engineering Manager
    level: manager
    path: management
    href: /jobs/engineering-manager
`,
      }),
    ).toMatchInlineSnapshot(`
      "1 warning in 1 file

      ladders/development.yml:11:11  warning: This promotion leads from the path "ic" ("staff-developer") to "management" ("engineering-manager"). Let it begin before the paths part, or write it as "lateral". [promotion-changes-path]
      "
    `);
  });
});
