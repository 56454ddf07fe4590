// Slips and foreign words on purpose.
// cspell:ignore activ letrec levl levls nlevls titel
import fc from 'fast-check';
import {formatProblems} from '../../problems/format';
import {parseDocument} from '../../read/parseDocument';
import {checkShape, type CheckedShape} from '../checkShape';
import type {Shape} from '../shape';

function check(text: string, file = 'security.yml'): CheckedShape {
  const {document, problems} = parseDocument(file, text);
  if (!document) {
    throw new Error(formatProblems(problems, {folder: '.'}));
  }
  return checkShape(document);
}

function problemsOf(text: string, file = 'security.yml'): string {
  const {document, problems: early} = parseDocument(file, text);
  const late = document ? checkShape(document).problems : [];
  return formatProblems([...early, ...late], {folder: 'ladders'});
}

/** The shape without what is empty, to show what was written. */
function shapeOf(text: string, file?: string): Partial<Shape> {
  const {shape, problems} = check(text, file);
  expect(formatProblems(problems, {folder: '.'})).toBe('');
  return withoutEmpty(shape) as Partial<Shape>;
}

function withoutEmpty(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, inner: unknown) =>
      (Array.isArray(inner) && inner.length === 0) || inner === false
        ? undefined
        : inner,
    ),
  );
}

describe('the forms of', () => {
  it('a track that is only a list of titles', () => {
    expect(
      shapeOf('title: Data\nroles: [Junior Data Analyst, Data Analyst]'),
    ).toEqual({
      file: 'security.yml',
      title: 'Data',
      roles: [
        {
          id: 'junior-data-analyst',
          title: 'Junior Data Analyst',
          status: 'active',
        },
        {id: 'data-analyst', title: 'Data Analyst', status: 'active'},
      ],
    });
  });

  it('a role', () => {
    const {roles} = shapeOf(`
title: X
roles:
  - title: Staff Engineer
    id: staff
    level: 3
    path: ic
    href: /jobs#staff
    description: |
      Leads by *example*.
    status: deprecated
    replacedBy: Principal Engineer
    aliases: [IC5, lead]
    terminal: true
    next: principal
    lateral: manager
    allow: missing-href
`);
    expect(roles).toEqual([
      {
        id: 'staff',
        title: 'Staff Engineer',
        level: '3',
        path: 'ic',
        href: '/jobs#staff',
        description: 'Leads by *example*.',
        status: 'deprecated',
        replacedBy: 'Principal Engineer',
        aliases: ['IC5', 'lead'],
        terminal: true,
        next: [{to: 'principal'}],
        lateral: [{to: 'manager'}],
        allow: ['missing-href'],
      },
    ]);
  });

  it('a move', () => {
    const {roles} = shapeOf(`
title: X
roles:
  - title: A
    next: {to: leadership#b, gate: need, note: After a trial, allow: [some-rule]}
    lateral:
      - c
      - {to: d, both: true}
  - track: leadership
`);
    expect(roles).toEqual([
      {
        id: 'a',
        title: 'A',
        status: 'active',
        next: [
          {
            to: 'leadership#b',
            gate: 'need',
            note: 'After a trial',
            allow: ['some-rule'],
          },
        ],
        lateral: [{to: 'c'}, {to: 'd', both: true}],
      },
      {track: 'leadership'},
    ]);
  });

  it('levels, paths, gates and equivalences', () => {
    expect(
      shapeOf(
        `
levels:
  - Associate
  - {title: Senior, gate: merit}
  - - {id: IC5, title: Staff, gate: need}
    - Manager
paths: [Management, {id: ic, title: Individual contributor}]
gates:
  - {title: Merit, description: Good work.}
equivalences:
  - {levels: [IC5, manager], in: [base compensation, prestige]}
  - {levels: [a, b], in: prestige}
`,
        '_organization.yml',
      ),
    ).toEqual({
      file: '_organization.yml',
      shared: true,
      levels: [
        [{id: 'associate', title: 'Associate'}],
        [{id: 'senior', title: 'Senior', gate: 'merit'}],
        [
          {id: 'IC5', title: 'Staff', gate: 'need'},
          {id: 'manager', title: 'Manager'},
        ],
      ],
      paths: [
        {id: 'management', title: 'Management'},
        {id: 'ic', title: 'Individual contributor'},
      ],
      gates: [{id: 'merit', title: 'Merit', description: 'Good work.'}],
      equivalences: [
        {levels: ['IC5', 'manager'], in: ['base compensation', 'prestige']},
        {levels: ['a', 'b'], in: ['prestige']},
      ],
    });
  });

  it('themes, competencies and expectations', () => {
    expect(
      shapeOf(
        `
themes: [Craft]
competencies: [Testing, {id: tm, title: Threat modelling, theme: craft}]
expectations:
  tm:
    senior:
      - Models threats.
      - {id: tm-2, text: Teaches it., examples: [Ran a review.]}
    staff: Leads it.
`,
        '_organization.yml',
      ),
    ).toMatchObject({
      themes: [{id: 'craft', title: 'Craft'}],
      competencies: [
        {id: 'testing', title: 'Testing'},
        {id: 'tm', title: 'Threat modelling', theme: 'craft'},
      ],
      expectations: [
        {competency: 'tm', level: 'senior', index: 0, text: 'Models threats.'},
        {
          competency: 'tm',
          level: 'senior',
          index: 1,
          id: 'tm-2',
          text: 'Teaches it.',
          examples: ['Ran a review.'],
        },
        {competency: 'tm', level: 'staff', index: 0, text: 'Leads it.'},
      ],
    });
  });

  it('what a file extends and removes', () => {
    expect(
      shapeOf(
        'title: X\nroles: [A]\nextends: _engineering\nremove: [tm-2]\nallow: some-rule',
      ),
    ).toMatchObject({
      extends: ['_engineering'],
      remove: ['tm-2'],
      allow: ['some-rule'],
    });
    expect(shapeOf('title: X\nroles: [A]\nextends: [_a, _b]').extends).toEqual([
      '_a',
      '_b',
    ]);
  });

  it('an empty shared file', () => {
    expect(shapeOf('# levels:', '_organization.yml')).toEqual({
      file: '_organization.yml',
      shared: true,
    });
  });

  it('a file in a shared folder', () => {
    expect(shapeOf('levels: [A]', 'legal/_shared/levels.yml').shared).toBe(
      true,
    );
  });
});

describe('the position of', () => {
  const {shape} = check(`title: X
levels:
  - Junior
  - {title: Senior, gate: merit}
roles:
  - A
  - true
  - title: B
    next: a
    lateral: [3, {}, {to: c}]
expectations:
  tm: {senior: One, staff: [{}, {text: Two}]}
`);

  it.each([
    [['title'], 1, 8],
    [['levels', 0, 0, 'title'], 3, 5],
    [['levels', 1, 0, 'gate'], 4, 27],
    [['roles', 0, 'title'], 6, 5],
    // The entries before have been taken out of these lists.
    [['roles', 1], 8, 5],
    [['roles', 1, 'next', 0, 'to'], 9, 11],
    [['roles', 1, 'lateral', 1, 'to'], 10, 27],
    [['expectations', 'tm', 'senior', 0], 12, 16],
    [['expectations', 'tm', 'staff', 0, 'text'], 12, 40],
  ] as const)('%j is %i:%i', (place, line, column) => {
    expect(shape?.positionOf(place)).toEqual({
      file: 'security.yml',
      line,
      column,
    });
  });
});

describe('problems', () => {
  it('are told all at once, each at its place', () => {
    expect(
      problemsOf(`title: Security
description: [a]
roles:
  - titel: Junior Engineer
  - title: Engineer
    status: activ
    href: javascript:alert(1)
    next: {too: lead}
  - title: Lead #2
  - Scope: what
  - {title: Manager, Data}
`),
    ).toMatchInlineSnapshot(`
      "8 errors in 1 file

      ladders/security.yml:2:14  error: description is a list; allowed: a text. [wrong-type]
      ladders/security.yml:4:5  error: "titel" is no key of a role. Did you mean "title"? Known keys: id, title, level, path, href, description, status, replacedBy, aliases, terminal, next, lateral, allow. [unknown-key]
      ladders/security.yml:6:13  error: status is "activ"; allowed: active, occasional, planned, deprecated, draft. Did you mean "active"? [wrong-value]
      ladders/security.yml:7:11  error: href is "javascript:alert(1)"; allowed: a path from the root of the site (/jobs/security#lead), http:, https:, mailto: or pathname://. [unsafe-href]
      ladders/security.yml:8:12  error: "too" is no key of a promotion. Did you mean "to"? Known keys: to, gate, note, allow. [unknown-key]
      ladders/security.yml:9:12  error: The text ends at "Lead", as a space and # begin a comment. Quote it ("Lead #2"), or put a space after the #. [quote-it]
      ladders/security.yml:10:5  error: "Scope" is read as a key, because of the colon. If this is a text, quote it: "Scope: what". Known keys: track, id, title, level, path, href, description, status, replacedBy, aliases, terminal, next, lateral, allow. [quote-it]
      ladders/security.yml:11:22  error: "Data" is read as a key without a value. If it belongs to the text before it, quote the text: "Manager, Data". [quote-it]"
    `);
  });

  it('of a file', () => {
    expect(
      [
        problemsOf(''),
        problemsOf('a text'),
        problemsOf('- a'),
        problemsOf('description: x'),
        problemsOf('title: X\nroles: []'),
        problemsOf('title: X\nroles: A'),
        problemsOf('title: X\nrolls: [A]'),
        problemsOf('roles: [A]\nlevls: [A]', '_organization.yml'),
        problemsOf('[]', '_organization.yml'),
      ].join('\n\n'),
    ).toMatchInlineSnapshot(`
      "1 error in 1 file

      ladders/security.yml:1:1  error: The file is empty. A track needs "title" and "roles". [no-keys]

      1 error in 1 file

      ladders/security.yml:1:1  error: The file holds no keys with values. A track needs "title" and "roles". [no-keys]

      1 error in 1 file

      ladders/security.yml:1:1  error: The file holds no keys with values. A track needs "title" and "roles". [no-keys]

      2 errors in 1 file

      ladders/security.yml:1:1  error: A track needs "title". [missing-title]
      ladders/security.yml:1:1  error: A track needs "roles". [missing-key]

      1 error in 1 file

      ladders/security.yml:2:8  error: roles is empty; at least one is needed. [too-few]

      1 error in 1 file

      ladders/security.yml:2:8  error: roles is "A"; allowed: a list. [wrong-type]

      1 error in 1 file

      ladders/security.yml:2:1  error: "rolls" is no key of a track. Did you mean "roles"? Known keys: title, description, extends, allow, levels, paths, gates, themes, competencies, expectations, remove, href, roles, equivalences. [unknown-key]

      2 errors in 1 file

      ladders/_organization.yml:1:1  error: A shared file has no roles. Move them to a file that does not begin with "_", in a folder that does not. [roles-in-shared-file]
      ladders/_organization.yml:2:1  error: "levls" is no key of a shared file. Did you mean "levels"? Known keys: title, description, extends, allow, levels, paths, gates, themes, competencies, expectations, remove, equivalences. [unknown-key]

      1 error in 1 file

      ladders/_organization.yml:1:1  error: The file holds no keys with values. A shared file has keys such as "levels" and "gates". [no-keys]"
    `);
  });

  it('of keys', () => {
    expect(
      problemsOf(`title: X
color: red
constructor: x
roles:
  - {title: A, levl: b}
  - {titel: B}
  - {title: C, next: {to: a, both: true}}
  - {title: D, lateral: {to: a, bth: true}}
  - {track: x, title: y}
  - {}
levels:
  - {title: A, gat: x}
competencies:
  - {title: A, them: x}
expectations:
  a: {b: {txt: x}}
equivalences:
  - {levels: [a, b], in: x, not: y}
`),
    ).toMatchInlineSnapshot(`
      "12 errors in 1 file

      ladders/security.yml:2:1  error: "color" is no key of a track. Known keys: title, description, extends, allow, levels, paths, gates, themes, competencies, expectations, remove, href, roles, equivalences. [unknown-key]
      ladders/security.yml:3:1  error: "constructor" is no key of a track. Known keys: title, description, extends, allow, levels, paths, gates, themes, competencies, expectations, remove, href, roles, equivalences. [unknown-key]
      ladders/security.yml:5:16  error: "levl" is no key of a role. Did you mean "level"? Known keys: id, title, level, path, href, description, status, replacedBy, aliases, terminal, next, lateral, allow. [unknown-key]
      ladders/security.yml:6:6  error: "titel" is no key of a role. Did you mean "title"? Known keys: id, title, level, path, href, description, status, replacedBy, aliases, terminal, next, lateral, allow. [unknown-key]
      ladders/security.yml:7:30  error: "both" is no key of a promotion. Known keys: to, gate, note, allow. [unknown-key]
      ladders/security.yml:8:33  error: "bth" is no key of a lateral move. Did you mean "both"? Known keys: to, gate, note, allow, both. [unknown-key]
      ladders/security.yml:9:16  error: "title" is no key of an entry with "track". Known keys: track. [unknown-key]
      ladders/security.yml:10:5  error: A role needs "title". [missing-title]
      ladders/security.yml:12:16  error: "gat" is no key of a level. Did you mean "gate"? Known keys: id, title, description, gate. [unknown-key]
      ladders/security.yml:14:16  error: "them" is no key of a competency. Did you mean "theme"? Known keys: id, title, description, theme. [unknown-key]
      ladders/security.yml:16:11  error: "txt" is no key of an expectation. Did you mean "text"? Known keys: id, text, examples. [unknown-key]
      ladders/security.yml:18:29  error: "not" is no key of an equivalence. Known keys: levels, roles, in. [unknown-key]"
    `);
  });

  it('of values', () => {
    expect(
      problemsOf(`title: true
description:
roles:
  - true
  -
  - [A]
  - {title: A, terminal: yes, status: }
  - {title: B, status: true, next: , lateral: true}
  - {title: C, next: [a, [b], {}], href: [/x]}
  - {title: D, level: {a: b}, aliases: [[], a b]}
levels: A
gates: {merit: Merit}
paths: [[a]]
extends: {a: b, c: d}
expectations:
  a: b
  c: {d: true, e: [[]]}
`),
    ).toMatchInlineSnapshot(`
      "23 errors in 1 file

      ladders/security.yml:1:8  error: title is true; allowed: a text. If it is a text, quote it: "true". [wrong-type]
      ladders/security.yml:2:13  error: description has no value; allowed: a text. [missing-value]
      ladders/security.yml:4:5  error: A role is true; allowed: a text or keys with values. If it is a text, quote it: "true". [wrong-type]
      ladders/security.yml:5:4  error: A role has no value; allowed: a text or keys with values. [missing-value]
      ladders/security.yml:6:5  error: A role is a list; allowed: a text or keys with values. [wrong-type]
      ladders/security.yml:7:26  error: terminal is "yes"; allowed: true or false. [wrong-type]
      ladders/security.yml:7:39  error: status has no value; allowed: active, occasional, planned, deprecated, draft. [wrong-value]
      ladders/security.yml:8:24  error: status is true; allowed: active, occasional, planned, deprecated, draft. [wrong-value]
      ladders/security.yml:8:36  error: next has no value; allowed: a text, keys with values, or a list. [missing-value]
      ladders/security.yml:8:47  error: lateral is true; allowed: a text, keys with values, or a list. If it is a text, quote it: "true". [wrong-type]
      ladders/security.yml:9:26  error: A promotion is a list; allowed: a text or keys with values. [wrong-type]
      ladders/security.yml:9:31  error: A promotion needs "to". [missing-key]
      ladders/security.yml:9:42  error: href is a list; allowed: a text. [wrong-type]
      ladders/security.yml:10:23  error: "a" is read as a key, because of the colon. If this is a text, quote it: "a: b". [quote-it]
      ladders/security.yml:10:41  error: An entry of aliases is a list; allowed: a text. [wrong-type]
      ladders/security.yml:10:45  error: An entry of aliases is "a b"; allowed: letters and digits of any script, "-", "_" and ".". For example "a-b". [bad-id]
      ladders/security.yml:11:9  error: levels is "A"; allowed: a list. [wrong-type]
      ladders/security.yml:12:8  error: gates is keys with values; allowed: a list. [wrong-type]
      ladders/security.yml:13:9  error: A path is a list; allowed: a text or keys with values. [wrong-type]
      ladders/security.yml:14:10  error: extends is keys with values; allowed: a text or a list. [wrong-type]
      ladders/security.yml:16:6  error: The entry of "a" is "b"; allowed: keys with values. [wrong-type]
      ladders/security.yml:17:10  error: An expectation is true; allowed: a text, keys with values, or a list. If it is a text, quote it: "true". [wrong-type]
      ladders/security.yml:17:20  error: An expectation is a list; allowed: a text or keys with values. [wrong-type]"
    `);
  });

  it('of texts', () => {
    expect(
      problemsOf(`title: "A\\u202Eb"
description: "\\0"
roles:
  - ""
  - "A\\nb"
  - "???"
  - {title: "???", id: a}
  - {title: "!!!"}
  - {title: A, id: a b}
  - {title: B, id: "?"}
  - {title: C, next: ""}
  - {title: D, description: " "}
  - {title: E, href: jobs}
  - {title: F, href: https://}
`),
    ).toMatchInlineSnapshot(`
      "12 errors in 1 file

      ladders/security.yml:1:8  error: title holds a character that changes the direction of writing (U+202E); remove it. [unsafe-text]
      ladders/security.yml:2:14  error: description holds a control character (U+0000); remove it. [unsafe-text]
      ladders/security.yml:4:5  error: A role is empty; write a text. [empty-text]
      ladders/security.yml:5:5  error: A role holds a line break or a tab; it has to be plain text on one line. [unsafe-text]
      ladders/security.yml:6:5  error: A role holds no letter or digit that could make an id; give an "id" beside it. [missing-id]
      ladders/security.yml:8:13  error: title holds no letter or digit that could make an id; give an "id" beside it. [missing-id]
      ladders/security.yml:9:20  error: id is "a b"; allowed: letters and digits of any script, "-", "_" and ".". For example "a-b". [bad-id]
      ladders/security.yml:10:20  error: id is "?"; allowed: letters and digits of any script, "-", "_" and ".". [bad-id]
      ladders/security.yml:11:22  error: next is empty; write a text. [empty-text]
      ladders/security.yml:12:29  error: description is empty; write a text. [empty-text]
      ladders/security.yml:13:22  error: href is "jobs"; allowed: a path from the root of the site (/jobs/security#lead), http:, https:, mailto: or pathname://. [unsafe-href]
      ladders/security.yml:14:22  error: href is "https://", which is no whole address like https://example.com/jobs. [malformed-href]"
    `);
  });

  it('of numbers of entries', () => {
    expect(
      problemsOf(`title: X
roles: [A]
levels: [[]]
equivalences:
  - {levels: [a], in: x}
  - {levels: [a, b], in: []}
  - {levels: [a, b]}
  - {in: x}
  - {levels: [a, b], roles: [c, d], in: x}
  - text
`),
    ).toMatchInlineSnapshot(`
      "7 errors in 1 file

      ladders/security.yml:3:10  error: A level is empty; at least one is needed. [too-few]
      ladders/security.yml:5:14  error: levels has one entry; two or more are needed. [too-few]
      ladders/security.yml:6:26  error: in is empty; at least one is needed. [too-few]
      ladders/security.yml:7:5  error: An equivalence needs "in". [missing-key]
      ladders/security.yml:8:5  error: An equivalence needs "levels" or "roles". [missing-key]
      ladders/security.yml:9:5  error: An equivalence has "levels" and "roles"; write one of them, or two equivalences. [wrong-keys]
      ladders/security.yml:10:5  error: An equivalence is "text"; allowed: keys with values. [wrong-type]"
    `);
  });

  it('of names that mean the same', () => {
    expect(
      problemsOf(`title: X
roles: [A]
expectations:
  Testing:
    Senior: a
    senior: b
  testing: {}
`),
    ).toMatchInlineSnapshot(`
      "2 errors in 1 file

      ladders/security.yml:6:5  error: "senior" means the same as "Senior"; write one of them. [duplicate-key]
      ladders/security.yml:7:3  error: "testing" means the same as "Testing"; write one of them. [duplicate-key]"
    `);
  });

  it('of equivalences in a shared file', () => {
    expect(
      problemsOf(
        'equivalences:\n  - {roles: [a, b], in: x}\n  - {in: x}',
        '_organization.yml',
      ),
    ).toMatchInlineSnapshot(`
      "2 errors in 1 file

      ladders/_organization.yml:2:6  error: "roles" is only for a track; a shared file has no roles, so give "levels". [roles-in-shared-file]
      ladders/_organization.yml:3:5  error: An equivalence needs "levels". [missing-key]"
    `);
  });

  it("of texts that YAML's colon made keys of", () => {
    expect(
      problemsOf(`title: X
roles:
  - Scope: what
  - title: A
    next: [After: a while]
    allow: [some: rule]
expectations:
  a:
    b:
      - Impact: team
      - {text: x, examples: [Ran: a review]}
paths: [Management: people]
`),
    ).toMatchInlineSnapshot(`
      "6 errors in 1 file

      ladders/security.yml:3:5  error: "Scope" is read as a key, because of the colon. If this is a text, quote it: "Scope: what". Known keys: track, id, title, level, path, href, description, status, replacedBy, aliases, terminal, next, lateral, allow. [quote-it]
      ladders/security.yml:5:12  error: "After" is read as a key, because of the colon. If this is a text, quote it: "After: a while". Known keys: to, gate, note, allow. [quote-it]
      ladders/security.yml:6:13  error: "some" is read as a key, because of the colon. If this is a text, quote it: "some: rule". [quote-it]
      ladders/security.yml:10:9  error: "Impact" is read as a key, because of the colon. If this is a text, quote it: "Impact: team". Known keys: id, text, examples. [quote-it]
      ladders/security.yml:11:30  error: "Ran" is read as a key, because of the colon. If this is a text, quote it: "Ran: a review". [quote-it]
      ladders/security.yml:12:9  error: "Management" is read as a key, because of the colon. If this is a text, quote it: "Management: people". Known keys: id, title, description. [quote-it]"
    `);
  });

  it('only seen when others have been taken out', () => {
    expect(problemsOf('title: X\nroles:\n  - {title: "!!!", status: x}'))
      .toMatchInlineSnapshot(`
      "2 errors in 1 file

      ladders/security.yml:3:13  error: title holds no letter or digit that could make an id; give an "id" beside it. [missing-id]
      ladders/security.yml:3:28  error: status is "x"; allowed: active, occasional, planned, deprecated, draft. [wrong-value]"
    `);
  });
});

describe('what is wrong is taken out', () => {
  function rest(text: string) {
    const {shape, incomplete} = check(text);
    return {
      shape: withoutEmpty(shape) as Partial<Shape>,
      incomplete: [...incomplete],
    };
  }

  it('without what is around it', () => {
    const {shape, incomplete} = rest(`title: X
roles:
  - {title: A, status: activ, level: one, next: [b, {too: c}, d]}
`);
    expect(shape.roles).toEqual([
      {
        id: 'a',
        title: 'A',
        level: 'one',
        status: 'active',
        next: [{to: 'b'}, {to: 'd'}],
      },
    ]);
    expect(incomplete.sort()).toEqual(['next', 'status', 'to']);
  });

  it('with what cannot be without it', () => {
    const {shape, incomplete} = rest(`title: X
roles:
  - {titel: A}
  - B
equivalences:
  - {levels: a, in: x}
  - {levels: [a, b]}
  - {levels: [a, b], roles: [a, b], in: x}
`);
    expect(shape.roles).toEqual([{id: 'b', title: 'B', status: 'active'}]);
    expect(shape.equivalences).toBeUndefined();
    expect(incomplete).toEqual(
      expect.arrayContaining(['roles', 'equivalences']),
    );
  });

  it('but not the name of a role, so that others may still name it', () => {
    const {shape, incomplete} = rest(`title: X
roles:
  - {id: a, level: one}
  - {title: "B\\nb", level: two}
  - {id: c d, title: C, level: three}
`);
    expect(shape.roles).toEqual([
      {id: 'a', title: 'a', level: 'one', status: 'active'},
      {id: 'b-b', title: 'b-b', level: 'two', status: 'active'},
      {id: 'c', title: 'C', level: 'three', status: 'active'},
    ]);
    expect(incomplete).not.toContain('roles');
  });

  it('and a slip in a key counts as the key', () => {
    expect(rest('title: X\nroles: [A]\nlevls: [A]').incomplete).toContain(
      'levels',
    );
  });

  it('leaves a file without mistakes whole', () => {
    expect(rest('title: X\nroles: [A]').incomplete).toEqual([]);
  });
});

describe('any data', () => {
  const key = fc.oneof(
    fc.constantFrom(
      'id',
      'title',
      'level',
      'path',
      'href',
      'description',
      'status',
      'replacedBy',
      'aliases',
      'terminal',
      'next',
      'lateral',
      'allow',
      'to',
      'gate',
      'note',
      'both',
      'track',
      'in',
      'levels',
      'roles',
      'text',
      'examples',
      'theme',
      'extends',
      'paths',
      'gates',
      'equivalences',
      'themes',
      'competencies',
      'expectations',
      'remove',
      'constructor',
      'toString',
    ),
    fc.string({maxLength: 5}),
  );
  const data = fc.letrec<{value: unknown}>((tie) => ({
    value: fc.oneof(
      {maxDepth: 6, withCrossShrink: true},
      fc.constantFrom(
        'A',
        'a b',
        '',
        '???',
        true,
        false,
        null,
        undefined,
        '/x',
        'active',
      ),
      fc.string({unit: 'binary', maxLength: 4}),
      fc.array(tie('value'), {maxLength: 5}),
      fc.dictionary(key, tie('value'), {maxKeys: 8, noNullPrototype: true}),
    ),
  })).value;
  const start = {file: 'x.yml', line: 1, column: 1};

  it('gives a shape that has no further problems, and never throws', () => {
    fc.assert(
      fc.property(
        fc.dictionary(key, data, {noNullPrototype: true}),
        fc.constantFrom('x.yml', '_x.yml'),
        (value, file) => {
          const {shape} = checkShape({file, value, positionOf: () => start});
          expect(shape).toBeDefined();
          for (const role of shape?.roles ?? []) {
            if ('id' in role) {
              expect(role.id).not.toBe('');
              expect(role.title).not.toBe('');
            }
          }
          for (const {levels, roles} of shape?.equivalences ?? []) {
            expect([levels, roles].filter(Boolean)).toHaveLength(1);
          }
        },
      ),
      {numRuns: 1000},
    );
  });

  it('is reported whenever something is taken out', () => {
    fc.assert(
      fc.property(fc.dictionary(key, data, {noNullPrototype: true}), (raw) => {
        const value: unknown = JSON.parse(JSON.stringify(raw));
        const {problems, incomplete} = checkShape({
          file: '_x.yml',
          value,
          positionOf: () => start,
        });
        expect(problems.length > 0).toBe(incomplete.size > 0);
      }),
      {numRuns: 1000},
    );
  });
});
