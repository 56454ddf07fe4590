// The translations are not English: cspell:ignore Hilft
import {organize} from '../../load';
import {
  readFiles,
  warningsOf as allWarningsOf,
} from '../../resolve/__tests__/organizeFiles';

/** Neither links nor moves are what these are about. */
const warningsOf = (files: Record<string, string>) =>
  allWarningsOf({
    ...files,
    '_organization.yml': `allow: [missing-href, dead-end, unreached-role, skipped-level]\n${files['_organization.yml'] ?? ''}`,
  });

const shared = `levels: [Junior, Senior, [Staff, Manager], [Distinguished, Director]]
paths: [IC, Management]
competencies: [Craft]`;

const roles = `roles:
  - {title: One, level: junior, next: two}
  - {title: Two, level: senior, next: [staff, manager]}
  - {title: Staff, level: staff, path: ic, next: distinguished}
  - {title: Distinguished, level: distinguished}
  - {title: Manager, level: manager, path: management, next: director}
  - {title: Director, level: director}`;

/** Companies have their reasons; one rule at a time. */
const quiet = (...rules: string[]) => `allow: [${rules.join(', ')}]`;

describe('missing-expectation', () => {
  const only = quiet('level-without-expectations');

  it('warns once of a step between two that expect something, however many tracks share it', () => {
    expect(
      warningsOf({
        '_organization.yml': `${shared}
expectations:
  craft:
    senior: Teaches.
    distinguished: Invents.`,
        'a.yml': `title: A\n${only}\n${roles}`,
        'b.yml': `title: B\n${only}\n${roles}`,
      }),
    ).toMatchInlineSnapshot(
      `"_organization.yml:7:13 missing-expectation: Something is expected of "craft" at "senior" and at "distinguished", but nothing at "staff"/"manager" between them. Say what is expected there."`,
    );
  });

  it('is silent where one of two names of the step has something, and below and above all that is expected', () => {
    expect(
      warningsOf({
        '_organization.yml': `${shared}
expectations:
  craft: {senior: Teaches., manager: Hires., distinguished: Invents.}`,
        'a.yml': `title: A\n${only}\n${roles}`,
      }),
    ).toBe('');
  });

  it('is silent where the track fills the step, or has no role at it', () => {
    expect(
      warningsOf({
        '_organization.yml': `${shared}
expectations:
  craft: {junior: Learns., staff: Invents.}`,
        'a.yml': `title: A\n${only}\nexpectations: {craft: {senior: Teaches.}}\n${roles}`,
        'b.yml': `title: B\n${only}\nroles:
  - {title: One, level: junior, next: staff}
  - {title: Two, level: senior, status: draft}
  - {title: Staff, level: staff}`,
      }),
    ).toBe('');
  });

  it('does not count the levels of managers as steps of an individual contributor', () => {
    const interleaved = (competency: string) => `title: A
${only}
levels: [Senior, Staff, Manager, Principal, Director]
paths: [IC, Management]
competencies: [Craft]
expectations: {craft: ${competency}}
roles:
  - {title: Senior, level: senior, next: [staff, manager]}
  - {title: Staff, level: staff, path: ic, next: principal}
  - {title: Principal, level: principal}
  - {title: Manager, level: manager, path: management, next: director}
  - {title: Director, level: director}`;
    expect(
      warningsOf({
        'a.yml': interleaved('{senior: a, staff: b, principal: c}'),
      }),
    ).toBe('');
    expect(
      warningsOf({'a.yml': interleaved('{senior: a, director: c}')}),
    ).toMatchInlineSnapshot(
      `"a.yml:6:32 missing-expectation: Something is expected of "craft" at "senior" and at "director", but nothing at "manager" between them. Say what is expected there."`,
    );
  });

  it('is allowed in the track and in a shared file', () => {
    const gap = `${shared}\nexpectations: {craft: {senior: a, distinguished: b}}`;
    const rules = quiet('missing-expectation', 'level-without-expectations');
    expect(
      warningsOf({
        '_company.yml': `${rules}\n${gap}`,
        'a.yml': `title: A\nextends: _company\n${roles}`,
      }),
    ).toBe('');
    expect(warningsOf({'a.yml': `title: A\n${rules}\n${gap}\n${roles}`})).toBe(
      '',
    );
  });
});

describe('repeated-expectation', () => {
  const only = quiet('level-without-expectations', 'missing-expectation');

  it('warns once of the same text at two levels that follow each other', () => {
    expect(
      warningsOf({
        '_organization.yml': `${shared}
expectations:
  craft:
    junior: [Learns., Asks.]
    senior:
      - Teaches.
      - {id: c-1, text: asks}`,
        'a.yml': `title: A\n${only}\n${roles}`,
        'b.yml': `title: B\n${only}\n${roles}`,
      }),
    ).toMatchInlineSnapshot(
      `"_organization.yml:10:9 repeated-expectation: The same is expected of "craft" at "junior", in line 7. Say what grows from there to "senior"."`,
    );
  });

  it('names the file where the other stands', () => {
    expect(
      warningsOf({
        '_organization.yml': `${shared}\nexpectations: {craft: {junior: Asks.}}`,
        'a.yml': `title: A\n${only}\nexpectations: {craft: {senior: Asks.}}\n${roles}`,
      }),
    ).toMatchInlineSnapshot(
      `"a.yml:3:32 repeated-expectation: The same is expected of "craft" at "junior", in _organization.yml, line 5. Say what grows from there to "senior"."`,
    );
  });

  it('is silent at two names of one step, at levels apart, in two careers, and for two competencies', () => {
    expect(
      warningsOf({
        'a.yml': `title: A
${only}
levels: [Junior, Senior, [Staff, Manager], [Distinguished, Director]]
paths: [IC, Management]
competencies: [Craft, Talk]
expectations:
  craft: {junior: One., senior: Two., staff: One., manager: One., director: Three., distinguished: Four.}
  talk: {senior: One., staff: Three.}
${roles}`,
      }),
    ).toBe('');
  });

  it('compares what the author wrote, whatever a translation makes of it', () => {
    const {problems} = organize(
      readFiles({
        'a.yml': `title: A
allow: [missing-href, missing-translation]
levels: [Junior, Senior]
competencies: [Craft]
expectations: {craft: {junior: Helps., senior: Assists.}}
roles: [{title: One, level: junior}, {title: Two, level: senior}]`,
      }),
      {
        ...readFiles({
          'a.yml': 'expectations: {craft: {junior: Hilft., senior: Hilft.}}',
        }),
        name: 'i18n/de',
        original: false,
      },
    );
    expect(problems).toEqual([]);
  });
});

describe('unused-competency', () => {
  it('warns of what a file declares and no track that has it uses', () => {
    expect(
      warningsOf({
        '_organization.yml': `levels: [Junior]
competencies:
  - Craft
  - {title: Talk, id: Talk}
  - Sales`,
        'a.yml': `title: A
competencies: [Own]
expectations: {craft: {junior: Learns.}}
roles: [{title: One, level: junior}]`,
        'b.yml': 'title: B\nremove: talk\nroles: [{title: One, level: junior}]',
        'c.yml': `title: C
allow: unused-competency
competencies: [Mine]
roles: [{title: One, level: junior}]`,
      }),
    ).toMatchInlineSnapshot(`
      "_organization.yml:5:5 unused-competency: Nothing is expected of "talk" in any track. Say under "expectations" what is, or take the competency out.
      _organization.yml:6:5 unused-competency: Nothing is expected of "sales" in any track. Say under "expectations" what is, or take the competency out.
      a.yml:2:16 unused-competency: Nothing is expected of "own" in any track. Say under "expectations" what is, or take the competency out."
    `);
  });

  it('waits while a track has errors: it may be the one that uses it', () => {
    expect(
      warningsOf({
        '_organization.yml': 'levels: [Junior]\ncompetencies: [Craft]',
        'a.yml': 'title: A\nroles: [One]',
        'b.yml': 'title: B\nnonsense: 1\nroles: [One]',
      }),
    ).toBe('');
  });
});

describe('level-without-expectations', () => {
  it('warns at the first role of the level where the track has expectations of its own', () => {
    expect(
      warningsOf({
        '_organization.yml': shared,
        'a.yml': `title: A
expectations: {craft: {junior: Learns., senior: Teaches., staff: Invents., distinguished: Leads.}}
${roles}`,
      }),
    ).toMatchInlineSnapshot(`
      "a.yml:8:5 level-without-expectations: Nothing is expected at "manager", the level of "manager". Say under "expectations" what is.
      a.yml:9:5 level-without-expectations: Nothing is expected at "director", the level of "director". Say under "expectations" what is."
    `);
  });

  it('warns once, at the level, where all that is expected is shared', () => {
    expect(
      warningsOf({
        '_organization.yml': `${shared}\nexpectations: {craft: {junior: Learns.}}`,
        'a.yml': 'title: A\nroles: [{title: One, level: senior}]',
        'b.yml': 'title: B\nroles: [{title: One, level: senior}]',
        'c.yml': 'title: C\nroles: [{title: One, level: junior}]',
      }),
    ).toMatchInlineSnapshot(
      `"_organization.yml:2:18 level-without-expectations: Nothing is expected at "senior", the level of "a#one". Say under "expectations" what is."`,
    );
  });

  it('is silent where nothing is expected at all, and for drafts and deprecated roles', () => {
    expect(
      warningsOf({
        '_organization.yml': `levels: [Junior, Senior]\ncompetencies: [Craft]`,
        'a.yml': `title: A
expectations: {craft: {junior: Learns.}}
roles:
  - {title: One, level: junior}
  - {title: Two, level: senior, status: draft}
  - {title: Three, level: senior, status: deprecated, replacedBy: one}`,
        'b.yml': 'title: B\nroles: [{title: One, level: junior}]',
      }),
    ).toBe('');
  });

  it('is allowed on the role', () => {
    expect(
      warningsOf({
        'a.yml': `title: A
levels: [Junior, Senior]
competencies: [Craft]
expectations: {craft: {junior: Learns.}}
roles:
  - {title: One, level: junior}
  - {title: Two, level: senior, allow: level-without-expectations}`,
      }),
    ).toBe('');
  });
});

describe('vague-words', () => {
  const files = {
    'a.yml': `title: A
allow: missing-href
levels: [Junior, Senior]
competencies: [Craft]
expectations:
  craft:
    junior:
      - Learns **excellent** style, and Strong, strong typing, as needed.
      - {text: "Reads books, papers etc.", examples: [An appropriate talk.]}
    senior: Strengthens the inappropriate; is etcher of the goodwill.
roles: [{title: One, level: junior}, {title: Two, level: senior}]`,
  };
  const found = (asked?: string[]) =>
    organize(readFiles(files), undefined, asked).problems.map(
      ({position: {line, column}, rule, message}) =>
        `${line}:${column} ${rule}: ${message}`,
    );

  it('is checked only where a site asks for it', () => {
    expect(found()).toEqual([]);
    expect(found(['missing-href'])).toEqual([]);
  });

  it('names the words, once for each text', () => {
    expect(found(['vague-words'])).toMatchInlineSnapshot(`
      [
        "8:9 vague-words: "excellent", "Strong", "strong", "as needed" can mean anything. Say what a colleague can see.",
        "9:16 vague-words: "etc." can mean anything. Say what a colleague can see.",
      ]
    `);
  });

  it('is allowed in the file', () => {
    const {problems} = organize(
      readFiles({
        'a.yml': files['a.yml'].replace(
          'missing-href',
          '[missing-href, vague-words]',
        ),
      }),
      undefined,
      ['vague-words'],
    );
    expect(problems).toEqual([]);
  });
});
