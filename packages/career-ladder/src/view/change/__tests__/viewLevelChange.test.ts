// The German is meant: cspell:ignore Bleibt gleich
import {viewLevelChange} from '../viewLevelChange';
import {linesOf, organizationOf} from './read';

const levels = `
levels: [Senior, [Staff, Manager], Principal]
themes: [Craft, People]
`;

const roles = `
roles:
  - {title: Senior Engineer, level: senior, next: [staff-engineer, manager]}
  - {title: Staff Engineer, level: staff, lateral: manager}
  - {title: Manager, level: manager}
  - {title: Principal Engineer, level: principal}
`;

const security = organizationOf({
  '_organization.yml': levels,
  'security.yml': `
title: Security
${roles}
competencies:
  - {id: writing, title: Writing}
  - {id: reviews, title: Reviews, theme: craft}
  - {id: reports, title: Reports, theme: craft}
  - {id: risks, title: Risks, theme: people}
  - {id: on-call, title: On call, theme: people}
expectations:
  reviews:
    senior:
      - Reviews the code of the own team.
      - Answers within a day.
      - Names what is good.
    staff:
      - {text: Reviews the designs of the whole department., examples: [The login review.]}
      - Reviews the code of many a team.
      - Answers within a day.
  reports:
    senior: [Thanks the reporter., Judges by the harm.]
    staff: [Judges by the harm., Thanks the reporter.]
  risks:
    staff: Writes down which risks we carry.
  on-call:
    senior: Is on call.
  writing:
    senior: Writes plainly.
    staff: Writes plainly.
`,
});

describe('viewLevelChange', () => {
  const [toStaff, toManager] = viewLevelChange(security, {
    from: 'security#senior-engineer',
  }).changes;

  it('compares a role with each that it leads to, in the authored order', () => {
    expect(toStaff?.title).toBe('From Senior Engineer to Staff Engineer');
    expect(toManager?.title).toBe('From Senior Engineer to Manager');
  });

  it('compares it with the one that is named', () => {
    const {changes} = viewLevelChange(security, {
      from: 'security#senior-engineer',
      to: 'security#staff-engineer',
    });
    expect(changes).toEqual([toStaff]);
  });

  it('says of each competency and of each expectation what became of it, by theme', () => {
    expect(linesOf(toStaff!)).toMatchInlineSnapshot(`
      [
        "# Craft",
        "Reviews: changed (Changed)",
        "  New: Reviews the designs of the whole department.",
        "  Raised: Reviews the code of [-the own-] team. → Reviews the code of [+many a+] team.",
        "  Stays: Answers within a day.",
        "  Only at Senior: Names what is good.",
        "# People",
        "Risks: new (New)",
        "  -: Writes down which risks we carry.",
        "On call: gone (No longer expected)",
        "  -: Is on call.",
        "# Craft",
        "Reports: same",
        "  -: Judges by the harm.",
        "  -: Thanks the reporter.",
        "#",
        "Writing: same",
        "  -: Writes plainly.",
      ]
    `);
  });

  it('folds what stays, and counts it', () => {
    expect(toStaff?.same?.text).toBe('Stays the same: 2');
    expect(
      toStaff?.same?.themes.flatMap(({competencies}) =>
        competencies.map(({id}) => id),
      ),
    ).toEqual(['reports', 'writing']);
  });

  it('shows examples of what is new or changed, and names the levels of a pair', () => {
    expect(JSON.stringify(toStaff)).toContain('The login review.');
    expect(toStaff).toMatchObject({
      examples: 'For example:',
      names: ['Senior', 'Staff'],
    });
  });

  it('says what is not written yet, and takes nothing for gone because of it', () => {
    expect(toManager).toEqual({
      title: 'From Senior Engineer to Manager',
      note: 'Not written down yet: what is expected in Manager.',
      themes: [],
    });
    const [fromManager] = viewLevelChange(security, {
      from: 'security#manager',
      to: 'security#staff-engineer',
    }).changes;
    expect(fromManager?.note).toBe(
      'Not written down yet: what is expected in Manager.',
    );
    expect(
      fromManager?.themes.flatMap(({competencies}) =>
        competencies.map(({kind}) => kind),
      ),
    ).toEqual(['new', 'new', 'new', 'new']);
  });

  it('says where nothing is different', () => {
    const [same] = viewLevelChange(security, {
      from: 'security#staff-engineer',
      to: 'security#staff-engineer',
    }).changes;
    expect(same).toMatchObject({
      note: 'The same is expected in both roles.',
      themes: [],
      same: {text: 'Stays the same: 4'},
    });
    expect(same).not.toHaveProperty('names');
  });

  it('calls it raised only where it leads to a higher step', () => {
    const notes = (from: string, to: string) =>
      viewLevelChange(security, {from, to}).changes.flatMap(({themes}) =>
        themes.flatMap(({competencies}) =>
          competencies.flatMap(({parts}) => parts.map(({note}) => note)),
        ),
      );
    const [senior, staff] = [
      'security#senior-engineer',
      'security#staff-engineer',
    ] as const;
    expect(notes(senior, staff)).toContain('Raised');
    expect(notes(staff, senior)).not.toContain('Raised');
    expect(notes(staff, senior)).toContain('Changed');
  });

  it('finds nothing where the data has never been good', () => {
    expect(
      viewLevelChange(security, {from: 'sales#agent', to: 'sales#lead'}),
    ).toEqual({version: 1, changes: []});
    expect(
      viewLevelChange(security, {
        from: 'security#manager',
        to: 'sales#lead',
      }),
    ).toEqual({version: 1, changes: []});
  });

  it('speaks the language of the page', () => {
    const [german] = viewLevelChange(
      security,
      {from: 'security#senior-engineer', to: 'security#staff-engineer'},
      {locale: 'de'},
    ).changes;
    expect(german?.title).toBe('Von Senior Engineer zu Staff Engineer');
    expect(german?.same?.text).toBe('Bleibt gleich: 2');
  });
});

describe('two tracks', () => {
  const both = organizationOf({
    '_organization.yml': `${levels}
competencies: [{id: care, title: Care}]
expectations:
  care:
    senior: {id: care-1, text: Cares for what was built.}
`,
    'a.yml': `
title: Alpha
roles: [{title: Senior Engineer, level: senior, next: 'b#principal-engineer'}]
expectations:
  care:
    senior: {id: care-1, text: Keeps an eye on it.}
`,
    'b.yml': `
title: Beta
roles:
  - {title: Senior Engineer, level: senior}
  - {title: Principal Engineer, level: principal}
expectations:
  care: {principal: Has others care.}
`,
  });

  it('share competencies, and the same id is the same expectation', () => {
    const [change] = viewLevelChange(both, {
      from: 'a#senior-engineer',
      to: 'b#senior-engineer',
    }).changes;
    expect(linesOf(change!)).toMatchInlineSnapshot(`
      [
        "#",
        "Care: changed (Changed)",
        "  Reworded: [-Keeps an eye on it-]. → [+Cares for what was built+].",
      ]
    `);
    expect(change).toMatchObject({
      title: 'From Senior Engineer (Alpha) to Senior Engineer (Beta)',
      // They have the same level.
      names: ['Senior Engineer (Alpha)', 'Senior Engineer (Beta)'],
    });
  });

  it('are compared where a promotion leads from one to the other', () => {
    const {changes} = viewLevelChange(both, {from: 'a#senior-engineer'});
    expect(changes.map(({title}) => title)).toEqual([
      'From Senior Engineer (Alpha) to Principal Engineer (Beta)',
    ]);
  });
});
