import {warningsOf as allWarningsOf} from '../../resolve/__tests__/organizeFiles';

/** Roles without links, on the steps of most organizations. */
const warningsOf = (roles: string, others: Record<string, string> = {}) =>
  allWarningsOf({
    '_organization.yml': `allow: [missing-href, dead-end, unreached-role]
levels: [Junior, Senior, [Staff, Manager], [Distinguished, Director], [Fellow, VP]]
paths: [IC, Management]`,
    'a.yml': `title: A\nroles:\n${roles}`,
    ...others,
  });

describe('skipped-level', () => {
  it('warns of a promotion past a role of the same path', () => {
    expect(
      warningsOf(`  - {title: One, level: senior, next: [staff, manager]}
  - {title: Staff, level: staff, path: ic, next: [{to: fellow, gate: need}, chief]}
  - {title: Manager, level: manager, path: management, next: vp}
  - {title: Chief, level: distinguished}
  - {title: Fellow, level: fellow}
  - {title: VP, level: vp}
gates: [Need]`),
    ).toMatchInlineSnapshot(
      `"a.yml:4:51 skipped-level: This promotion from "staff" (level "staff") to "fellow" (level "fellow") passes over "chief" (level "distinguished"). Lead to that role first."`,
    );
  });

  it('warns of one past a role without a path that it leads to, or that leads to the same', () => {
    expect(
      warningsOf(`  - {title: One, level: junior, next: [two, three]}
  - {title: Two, level: senior, next: four}
  - {title: Three, level: staff}
  - {title: Four, level: distinguished}`),
    ).toMatchInlineSnapshot(
      `"a.yml:3:45 skipped-level: This promotion from "one" (level "junior") to "three" (level "staff") passes over "two" (level "senior"). Lead to that role first."`,
    );
  });

  it('is silent where nothing stands between, or only what is on another branch or no longer given', () => {
    expect(
      warningsOf(`  - {title: One, level: senior, next: [staff, director]}
  - {title: Staff, level: staff, path: ic}
  - {title: Director, level: director, path: management}
  - {title: Head, level: manager, path: management, status: deprecated}
  - {title: Other, level: junior, next: other-staff}
  - {title: Other staff, level: staff}`),
    ).toBe('');
  });

  it('is silent in a list, and where a level is not told', () => {
    expect(
      warningsOf(`  - {title: One, level: junior}
  - Two
  - {title: Three, level: staff}`),
    ).toBe('');
  });
});

describe('lateral-across-levels', () => {
  it('warns of a lateral move to another step that does not say so', () => {
    expect(
      warningsOf(
        `  - {title: One, level: junior, next: two}
  - {title: Two, level: senior, lateral: [b#one, {to: b#two, both: true}]}`,
        {
          'b.yml':
            'title: B\nroles: [{title: One, level: junior}, {title: Two, level: senior}]',
        },
      ),
    ).toMatchInlineSnapshot(
      `"a.yml:4:43 lateral-across-levels: This lateral move leads from level "senior" ("two") to level "junior" ("b#one"). Say so in a "note", or correct a level."`,
    );
  });

  it('is silent with a note, on one step with two names, and where the tracks have nothing in common', () => {
    expect(
      warningsOf(
        `  - {title: One, level: junior, next: two}
  - {title: Two, level: senior, lateral: {to: one, note: With the same pay}}
  - {title: Staff, level: staff, lateral: manager}
  - {title: Manager, level: manager, lateral: b#one}`,
        {
          'b.yml':
            'title: B\nlevels: [One, Two]\nroles: [{title: One, level: one, next: two}, {title: Two, level: two}]',
        },
      ),
    ).toBe('');
  });
});

describe('one-way-switch', () => {
  const ladder = (staff: string, manager: string, director = '') =>
    `  - {title: Senior, level: senior, next: [staff, manager]}
  - {title: Staff, level: staff, path: ic, ${staff}}
  - {title: Manager, level: manager, path: management, next: director, ${manager}}
  - {title: Director, level: director, ${director}}`;

  it('warns of a lateral move to another path without a way back', () => {
    expect(
      warningsOf(ladder('lateral: manager', 'terminal: true')),
    ).toMatchInlineSnapshot(
      `"a.yml:4:53 one-way-switch: This move leads from the path "ic" to "management", and no move leads from "manager" back. Write "both: true", or a move back."`,
    );
  });

  it.each([
    ['in both directions', 'lateral: {to: manager, both: true}', '', ''],
    ['back', 'lateral: manager', 'lateral: staff', ''],
    [
      'back by way of a role before the fork',
      'lateral: manager',
      'lateral: {to: senior, note: A step back}',
      '',
    ],
    [
      'back from further on',
      'lateral: manager',
      'terminal: true',
      'lateral: {to: staff, note: A step back}',
    ],
  ])('is silent with a way %s', (_, staff, manager, director) => {
    expect(warningsOf(ladder(staff, manager, director))).toBe('');
  });

  it('waits where a way back may be in a track with errors', () => {
    expect(
      warningsOf(
        `  - {title: Staff, level: staff, path: ic, lateral: b#manager}`,
        {
          'b.yml':
            'title: B\nroles: [{title: Manager, level: manager, path: management, lateral: c#staff}]',
          'c.yml':
            'title: C\nnonsense: 1\nroles: [{title: Staff, level: staff, path: ic}]',
        },
      ),
    ).toBe('');
  });
});

describe('promotion-changes-path', () => {
  it('warns of a manager drawn after Staff, and after what Staff leads to', () => {
    expect(
      warningsOf(`  - {title: Senior, level: senior, next: staff}
  - {title: Staff, level: staff, path: ic, next: [distinguished, director]}
  - {title: Distinguished, level: distinguished, next: vp}
  - {title: Director, level: director, path: management, next: vp}
  - {title: VP, level: vp, path: management}`),
    ).toMatchInlineSnapshot(`
      "a.yml:4:66 promotion-changes-path: This promotion leads from the path "ic" ("staff") to "management" ("director"). Let it begin before the paths part, or write it as "lateral".
      a.yml:5:56 promotion-changes-path: This promotion leads from the path "ic" ("distinguished") to "management" ("vp"). Let it begin before the paths part, or write it as "lateral"."
    `);
  });

  it('is silent at the fork, where paths meet, and where a path begins with the track', () => {
    expect(
      warningsOf(
        `  - {title: Senior, level: senior, next: [staff, manager]}
  - {title: Staff, level: staff, path: ic, next: vp}
  - {title: Manager, level: manager, path: management, next: vp}
  - {title: VP, level: vp}`,
        {
          'b.yml': `title: B
roles:
  - {title: Junior, level: junior, path: ic, next: senior}
  - {title: Senior, level: senior, next: [staff, manager]}
  - {title: Staff, level: staff}
  - {title: Manager, level: manager, path: management}`,
        },
      ),
    ).toBe('');
  });

  it('is silent where the next track has paths of its own', () => {
    expect(
      warningsOf(
        `  - {title: Senior, level: senior, next: staff}
  - {title: Staff, level: staff, path: ic, next: b#principal}`,
        {
          'b.yml':
            'title: B\npaths: [Science]\nroles: [{title: Principal, level: distinguished, path: science}]',
        },
      ),
    ).toBe('');
  });
});

describe('unequal-next', () => {
  const equals = 'equivalences: [{levels: [staff, manager], in: pay}]';

  it('warns of equals that lead to different steps', () => {
    expect(
      warningsOf(`  - {title: Staff, level: staff, next: distinguished}
  - {title: Distinguished, level: distinguished}
  - {title: Manager, level: manager, next: vp}
  - {title: VP, level: vp}
${equals}`),
    ).toMatchInlineSnapshot(
      `"a.yml:5:44 unequal-next: "staff" and "manager" are equal, but they lead to roles that are not: "distinguished" (level "distinguished") and "vp" (level "vp"). Let both lead to one step, or to equals."`,
    );
  });

  it('is silent where what they lead to is on one step, or equal, or one role', () => {
    const roles = (next: string, more = '') =>
      warningsOf(`  - {title: Staff, level: staff, next: distinguished}
  - {title: Distinguished, level: distinguished}
  - {title: Manager, level: manager, next: ${next}}
  - {title: Director, level: director}
  - {title: VP, level: vp}
allow: skipped-level
equivalences: [{levels: [staff, manager], in: pay}${more}]`);
    expect(roles('director')).toBe('');
    expect(roles('distinguished')).toBe('');
    expect(roles('[vp, director]')).toBe('');
    expect(
      roles('vp', ', {roles: [vp, distinguished], in: fame}'),
    ).toMatchInlineSnapshot(
      `"a.yml:9:53 equal-across-steps: What is equal in fame is on different steps: "distinguished", "vp". Levels of one step are one entry of "levels": [Staff, Manager]."`,
    );
  });

  it('is silent where one of them leads nowhere, or to a role on no step', () => {
    expect(
      warningsOf(`  - {title: Staff, level: staff}
  - {title: Manager, level: manager, next: vp}
  - {title: Other manager, level: manager, next: chief}
  - {title: VP, level: vp}
  - Chief
${equals}`),
    ).toBe('');
  });
});

describe('deprecated-target', () => {
  it('warns of each move to a deprecated role, in both directions, and names what replaces it', () => {
    expect(
      warningsOf(
        `  - {title: One, next: [old, two]}
  - Two
  - {title: Old, status: deprecated, replacedBy: two, lateral: {to: two, both: true}}
  - {title: Older, status: deprecated, next: old}`,
        {'b.yml': 'title: B\nroles: [{title: One, lateral: a#older}]'},
      ),
    ).toMatchInlineSnapshot(`
      "a.yml:3:25 deprecated-target: This move leads to "old", which is deprecated. Lead to "two", which replaces it.
      a.yml:5:64 deprecated-target: This move leads to "old", which is deprecated. Lead to "two", which replaces it.
      b.yml:2:31 deprecated-target: This move leads to "a#older", which is deprecated. Take it out, or lead to another role."
    `);
  });
});

describe('allow on a move', () => {
  it('silences a rule there, and only there', () => {
    expect(
      warningsOf(`  - {title: One, level: junior, next: two}
  - title: Two
    level: senior
    lateral:
      - {to: one, allow: Lateral-Across-Levels}
      - three
  - {title: Three, level: junior}`),
    ).toMatchInlineSnapshot(
      `"a.yml:8:9 lateral-across-levels: This lateral move leads from level "senior" ("two") to level "junior" ("three"). Say so in a "note", or correct a level."`,
    );
  });

  it('is not needed while one of its ends is a draft', () => {
    expect(
      warningsOf(`  - {title: One, level: junior, next: two}
  - {title: Two, level: senior, lateral: three}
  - {title: Three, level: junior, status: draft, lateral: two}`),
    ).toBe('');
  });
});
