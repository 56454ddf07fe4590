// The slips of authors: cspell:ignore titel
import {
  errorsOf,
  warningsOf as allWarningsOf,
} from '../../resolve/__tests__/organizeFiles';
import {rules} from '../rules';

/** Links are not what most of these are about. */
const warningsOf = (files: Record<string, string>) =>
  allWarningsOf({
    ...files,
    '_organization.yml': `allow: missing-href\n${files['_organization.yml'] ?? ''}`,
  });

describe('unreached-role', () => {
  it('warns of a role that no move leads to', () => {
    expect(
      warningsOf({
        'a.yml': `title: A
levels: [Junior, Senior, Staff]
roles:
  - {title: One, level: senior, next: two}
  - {title: Two, level: staff}
  - {title: Three, level: staff}`,
      }),
    ).toMatchInlineSnapshot(
      `"a.yml:6:5 unreached-role: No role leads to "three", and it is not where the track begins. Name it in the "next" of another role."`,
    );
  });

  it('is silent on the lowest level that the track uses, and where a lateral move or another track leads', () => {
    expect(
      warningsOf({
        'a.yml': `title: A
levels: [Junior, Senior, Staff]
roles:
  - {title: One, level: senior, next: two}
  - {title: Also one, level: senior, next: two}
  - {title: Two, level: staff, lateral: three}
  - {title: Three, level: staff}
  - {title: Four, level: staff, lateral: {to: three, both: true}}
  - {title: Five, level: staff}`,
        'b.yml': 'title: B\nroles: [{title: Six, next: a#five}]',
      }),
    ).toBe('');
  });

  it('without levels, lets a track begin with every role that leads on', () => {
    expect(
      warningsOf({
        'a.yml':
          'title: A\nroles: [{title: One, next: two}, Two, {title: Three, next: two}, Four]',
      }),
    ).toMatchInlineSnapshot(
      `"a.yml:2:66 unreached-role: No role leads to "four", and it is not where the track begins. Name it in the "next" of another role."`,
    );
  });

  it('leaves drafts and deprecated roles alone', () => {
    expect(
      warningsOf({
        'a.yml': `title: A
roles:
  - {title: One, next: two}
  - Two
  - {title: Three, status: draft}
  - {title: Four, status: deprecated, replacedBy: two}`,
      }),
    ).toBe('');
  });
});

describe('dead-end', () => {
  it('warns of a role without next below the top of its path', () => {
    expect(
      warningsOf({
        'a.yml': `title: A
allow: [one-way-switch, skipped-level]
levels: [Junior, Senior, [Staff, Manager], [Fellow, Director]]
paths: [IC, Management]
roles:
  - {title: One, level: junior, next: [two, staff, manager]}
  - {title: Two, level: senior}
  - {title: Staff, level: staff, path: ic, next: fellow}
  - {title: Manager, level: manager, path: management, lateral: staff}
  - {title: Fellow, level: fellow}
  - {title: Also staff, level: staff, path: ic, lateral: {to: staff, both: true}}`,
      }),
    ).toMatchInlineSnapshot(
      `"a.yml:11:5 dead-end: No promotion leads on from "also-staff", and its path goes on above it. Give it "next", or "terminal: true" if one may stay for good."`,
    );
  });

  it('is silent at the top of each path and at a destination', () => {
    expect(
      warningsOf({
        'a.yml': `title: A
allow: skipped-level
levels: [Junior, Senior, [Staff, Manager], Director, Fellow]
paths: [IC, Management]
roles:
  - {title: One, level: junior, next: [two, staff, manager]}
  - {title: Two, level: senior, terminal: true}
  - {title: Staff, level: staff, path: ic, next: fellow}
  - {title: Manager, level: manager, path: management, next: director}
  - {title: Director, level: director}
  - {title: Fellow, level: fellow}`,
      }),
    ).toBe('');
  });

  it('without levels, takes what is behind the most promotions of a path as its top', () => {
    expect(
      warningsOf({
        'a.yml': `title: A
paths: [IC]
roles:
  - {title: One, path: ic, next: [two, side]}
  - {title: Two, next: three}
  - Three
  - Side`,
      }),
    ).toMatchInlineSnapshot(
      `"a.yml:7:5 dead-end: No promotion leads on from "side", and its path goes on above it. Give it "next", or "terminal: true" if one may stay for good."`,
    );
  });

  it('does not guess where neither a level nor a path tells', () => {
    expect(
      warningsOf({
        'a.yml': `title: A
roles:
  - {title: One, next: [two, side]}
  - {title: Two, next: three}
  - Three
  - Side`,
      }),
    ).toBe('');
  });

  it('is silent where the next role is one of another track', () => {
    expect(
      warningsOf({
        'a.yml':
          'title: A\nroles: [{title: One, next: [two, three]}, {title: Two, next: b#four}, {title: Three, next: three-b}, Three B]',
        'b.yml': 'title: B\nroles: [Four]',
      }),
    ).toBe('');
  });

  it('waits where the next role is in a track with errors', () => {
    expect(
      warningsOf({
        'a.yml':
          'title: A\nroles: [{title: One, next: [two, three]}, {title: Two, next: b#four}, {title: Three, next: three-b}, Three B, Six]',
        'b.yml': 'title: B\nnonsense: 1\nroles: [{title: Four, next: c#seven}]',
        'c.yml': 'title: C\nroles: [{title: Five, next: six}, Six, Seven]',
        'd.yml': 'title: D\nroles: [{title: One, next: e#one}, Two]',
        'e.yml': '"',
      }),
    ).toBe('');
  });
});

describe('same-title', () => {
  it('warns of the second role with a title', () => {
    expect(
      warningsOf({
        'a.yml':
          'title: A\nroles:\n  - Engineer\n  - {title: engineer, id: engineer-2}',
        'b.yml': 'title: B\nroles: [Engineer]',
      }),
    ).toMatchInlineSnapshot(
      `"a.yml:4:5 same-title: The role in line 3 has the same title, "Engineer". Tell them apart."`,
    );
  });
});

describe('missing-href', () => {
  it('warns of each role without a link, but once of a track without any', () => {
    expect(
      allWarningsOf({
        'a.yml':
          'title: A\nroles:\n  - {title: One, href: /one}\n  - Two\n  - {title: Three, status: draft}',
        'b.yml': '# B\ntitle: B\nroles: [One, Two]',
        'c.yml': 'title: C\nroles: [One]',
      }),
    ).toMatchInlineSnapshot(`
      "a.yml:4:5 missing-href: "two" has no "href", so its card leads to no page.
      b.yml:1:1 missing-href: No role of this track has an "href", so no card leads to a page.
      c.yml:2:9 missing-href: "one" has no "href", so its card leads to no page."
    `);
  });
});

describe('equal-across-steps', () => {
  it('warns once of levels on several steps, however many tracks share them', () => {
    const roles =
      'roles: [{title: One, level: senior}, {title: Two, level: staff}]';
    expect(
      warningsOf({
        '_organization.yml': `levels: [Senior, [Staff, Manager]]
equivalences:
  - {levels: [staff, manager], in: pay}
  - {levels: [senior, staff, manager], in: [base compensation, prestige]}`,
        'a.yml': `title: A\n${roles}`,
        'b.yml': `title: B\n${roles}`,
      }),
    ).toMatchInlineSnapshot(
      `"_organization.yml:5:5 equal-across-steps: What is equal in base compensation, prestige is on different steps: "senior", "staff"/"manager". Levels of one step are one entry of "levels": [Staff, Manager]."`,
    );
  });

  it('warns of roles on several steps', () => {
    expect(
      warningsOf({
        'a.yml': `title: A
levels: [Senior, Staff]
equivalences: [{roles: [one, two], in: pay}]
roles: [{title: One, level: senior}, {title: Two, level: staff}]`,
      }),
    ).toMatchInlineSnapshot(
      `"a.yml:3:16 equal-across-steps: What is equal in pay is on different steps: "senior", "staff". Levels of one step are one entry of "levels": [Staff, Manager]."`,
    );
  });
});

describe('unused-shared-file', () => {
  it('warns of a shared file that nothing extends, and sees a slip in its name', () => {
    expect(
      allWarningsOf({
        '_organisation.yml': 'paths: [IC]',
        '_shared/legal.yaml': 'paths: [IC]',
        '_used.json': '{}',
        'a.yml': 'title: A\nextends: _used\nroles: [{title: One, href: /one}]',
      }),
    ).toMatchInlineSnapshot(`
      "_organisation.yml:1:1 unused-shared-file: Nothing extends this file. Did you mean "_organization.yml", which every track extends?
      _shared/legal.yaml:1:1 unused-shared-file: Nothing extends this file. Write "extends: _shared/legal" in a track."
    `);
  });

  it('waits until all that may extend it can be read', () => {
    expect(
      allWarningsOf({
        '_a.yml': 'paths: [IC]',
        'a.yml': '"',
        'b.yml': 'title: B\nroles: [{title: One, href: /one}]',
      }),
    ).toBe('');
  });
});

describe('allow', () => {
  it('silences a rule on a role, on a track, and for all that extend a file', () => {
    const roles = `[{title: One, next: two}, Two, {title: Three, next: two}]`;
    expect(
      warningsOf({
        'a.yml': `title: A
roles: [{title: One, next: two}, Two, {title: Three, next: two, allow: [Unreached-Role]}]`,
        'b.yml': `title: B\nallow: unreached-role\nroles: ${roles}`,
        '_c.yml': 'allow: unreached-role',
        'c.yml': `title: C\nextends: _c\nroles: ${roles}`,
      }),
    ).toBe('');
  });

  it('names rules that exist', () => {
    expect(
      errorsOf({
        '_organization.yml': 'allow: [missing-hrefs]',
        'a.yml': `title: A
allow: [dead-end, lower-level]
roles:
  - title: One
    allow: same-titel
    next: {to: two, allow: [dead-ends]}
  - Two`,
      }),
    ).toMatchInlineSnapshot(`
      "_organization.yml:1:9 unknown-rule: Unknown lint rule "missing-hrefs". Did you mean "missing-href"? Known rules: missing-href, missing-translation, mixed-links, missing-expectation, trailing-slash, dead-end, pasted-link, same-title, unequal-next, vague-words, conflicting-titles, shared-link, skipped-level, one-way-switch, unreached-role and 9 more.
      a.yml:2:19 unknown-rule: Unknown lint rule "lower-level". Known rules: skipped-level, mixed-links, same-title, dead-end, pasted-link, shared-link, unequal-next, vague-words, missing-href, placeholder-link, unreached-role, lateral-across-levels, one-way-switch, trailing-slash, unused-competency and 9 more.
      a.yml:5:12 unknown-rule: Unknown lint rule "same-titel". Did you mean "same-title"? Known rules: same-title, shared-link, mixed-links, pasted-link, skipped-level, vague-words, dead-end, missing-href, one-way-switch, unequal-next, unreached-role, deprecated-target, placeholder-link, trailing-slash, conflicting-titles and 9 more.
      a.yml:6:29 unknown-rule: Unknown lint rule "dead-ends". Did you mean "dead-end"? Known rules: dead-end, mixed-links, shared-link, unequal-next, vague-words, pasted-link, same-title, skipped-level, unreached-role, missing-href, one-way-switch, trailing-slash, deprecated-target, placeholder-link, unused-competency and 9 more."
    `);
  });
});

it('has rules in the order of their names', () => {
  const names = rules.map(({name}) => name);
  expect(names).toEqual([...names].sort());
});
