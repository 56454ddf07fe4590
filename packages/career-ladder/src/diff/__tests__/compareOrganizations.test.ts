import {changesBetween, told} from './sentences';

/** Replaces a text that is there in one of the files. */
function edit(
  files: Record<string, string>,
  ...edits: [from: string, to: string][]
): Record<string, string> {
  let all = JSON.stringify(files);
  for (const [from, to] of edits) {
    const [was, is] = [from, to].map((text) =>
      JSON.stringify(text).slice(1, -1),
    );
    expect(all).toContain(was);
    all = all.replace(was!, is!);
  }
  return JSON.parse(all) as Record<string, string>;
}

const files = {
  '_organization.yml': `
levels:
  - Junior
  - {title: Senior, gate: merit}
  - [Staff, Manager]
paths: [IC, Management]
gates: [Merit, {id: need, title: Company need}]
equivalences:
  - {levels: [staff, manager], in: [pay]}
competencies: [Craft]
expectations:
  craft:
    junior: {id: c-1, text: Asks for help.}
    senior:
      - {id: c-2, text: Teaches others.}
      - Plans a season.
`,
  'growing.yml': `
title: Growing
href: /growing
roles:
  - {title: Gardener, level: junior, href: /gardener, next: senior-gardener}
  - title: Senior Gardener
    level: senior
    href: /senior
    terminal: true
    next: [staff-gardener, {to: garden-manager, gate: need, note: After a trial}]
  - {title: Staff Gardener, level: staff, path: ic, href: /staff, lateral: garden-manager}
  - {title: Garden Manager, level: manager, path: management, href: /manager}
`,
  'selling.yml': `
title: Selling
roles:
  - {title: Seller, level: junior, href: /seller, next: senior-seller}
  - {title: Senior Seller, level: senior, href: /senior-seller, lateral: growing#senior-gardener}
`,
};

describe('tracks', () => {
  const drawing = {
    'drawing.yml':
      'title: Drawing\nroles: [{title: Drawer, level: junior, href: /d}]',
  };

  it('that came or went are told with their roles, without their moves and links', () => {
    expect(told(files, {...files, ...drawing})).toBe(
      'adds track-added: Drawing is a new ladder with one role: Drawer.',
    );
    const {'selling.yml': _, ...others} = files;
    expect(told(files, others)).toBe(
      'takes track-removed: The ladder Selling is no longer there, and with it 2 roles: Seller and Senior Seller.',
    );
  });

  it('have another title, page or description', () => {
    expect(
      told(
        files,
        edit(files, [
          'title: Growing\nhref: /growing',
          'title: Gardening\nhref: /gardening\ndescription: Grows.',
        ]),
      ),
    ).toMatchInlineSnapshot(`
      "neither track-renamed: The ladder Growing is now called Gardening.
      neither track-description: The ladder Gardening is described anew: “Grows.”
      neither track-link: The ladder Gardening has another page: /gardening"
    `);
  });

  it('whose file was renamed are found by their roles', () => {
    const {'growing.yml': growing, ...others} = files;
    const moved = {
      ...others,
      'land/gardens.yml': growing,
      'selling.yml': files['selling.yml'].replace('growing#', 'land/gardens#'),
    };
    expect(told(files, moved)).toBe(
      'neither track-moved: The ladder Growing has another name in files and tags: “land/gardens” instead of “growing”.',
    );
  });

  it('whose file and roles were all renamed are proposed', () => {
    const {'selling.yml': _, ...others} = files;
    const changes = changesBetween(files, {
      ...others,
      'trading.yml': files['selling.yml'].replace(
        /Seller|Selling|seller/g,
        (word) =>
          ({Seller: 'Trader', Selling: 'Trading', seller: 'trader'})[word]!,
      ),
    });
    // "Seller" and "Trader" have no word in common, and are no likeness to go by.
    expect(changes.map(({kind}) => kind)).toEqual([
      'track-added',
      'track-removed',
    ]);
    const renamed = changesBetween(files, {
      ...others,
      'trading.yml': files['selling.yml']
        .replace('Selling', 'Trading')
        .replaceAll('Seller', 'Seller of Plants')
        .replaceAll('-seller}', '-seller-of-plants}'),
    });
    expect(
      renamed.map(({sentence, proposed}) => `${proposed ?? false} ${sentence}`),
    ).toMatchInlineSnapshot(`
      [
        "true The ladder Selling seems to have become Trading.",
        "true Seller seems to have become Seller of Plants.",
        "true Senior Seller seems to have become Senior Seller of Plants.",
      ]
    `);
  });

  it('are not the same because their roles have common names', () => {
    const track = (title: string, what: string) =>
      `title: ${title}\nroles: [{id: junior, title: ${what} One}, {id: senior, title: ${what} Two}]`;
    expect(
      changesBetween(
        {'baking.yml': track('Baking', 'Baker')},
        {'driving.yml': track('Driving', 'Driver')},
      ).map(({kind}) => kind),
    ).toEqual(['track-added', 'track-removed']);
  });

  it('that show another one', () => {
    const all = (tracks: string) => ({
      ...files,
      'all.yml': `title: All\nroles: [${tracks}]`,
    });
    expect(
      told(all('{track: growing}'), all('{track: growing}, {track: selling}')),
    ).toBe('neither track-includes: The ladder All now also shows Selling.');
  });
});

describe('roles', () => {
  it('that are new say where they stand and lead; ways to them are told', () => {
    expect(
      told(
        files,
        edit(
          files,
          [
            'path: ic, href: /staff, lateral',
            'path: ic, href: /staff, next: fellow, lateral',
          ],

          [
            '  - {title: Garden Manager',
            '  - {title: Fellow, level: staff, href: /fellow, lateral: garden-manager}\n  - {title: Garden Manager',
          ],

          [
            'level: junior, href: /gardener, next: senior-gardener',
            'level: junior, href: /gardener, next: [senior-gardener, {to: apprentice, gate: need}]',
          ],

          [
            '  - title: Senior Gardener',
            '  - {title: Apprentice, level: senior, href: /a, next: staff-gardener}\n  - title: Senior Gardener',
          ],
        ),
      ),
    ).toMatchInlineSnapshot(`
      "adds role-added: Apprentice is a new role at the level Senior. It leads to Staff Gardener.
      adds role-added: Fellow is a new role at the level Staff.
      adds move-added: Gardener now leads to Apprentice (needs: Company need).
      adds move-added: Staff Gardener now leads to Fellow."
    `);
  });

  it('that are gone take their moves with them', () => {
    expect(
      told(
        files,
        edit(
          files,
          [
            '[staff-gardener, {to: garden-manager, gate: need, note: After a trial}]',
            'staff-gardener',
          ],
          [', lateral: garden-manager', ''],
          [
            '  - {title: Garden Manager, level: manager, path: management, href: /manager}\n',
            '',
          ],
        ),
      ),
    ).toBe('takes role-removed: Garden Manager is no longer a role.');
  });

  it('keep their id under another title', () => {
    expect(
      told(
        files,
        edit(files, ['{title: Gardener,', '{title: Grower, id: gardener,']),
      ),
    ).toBe('neither role-renamed: Gardener is now called Grower.');
  });

  it('have another id, and the old one as an alias', () => {
    expect(
      told(
        files,
        edit(files, [
          '{title: Gardener,',
          '{title: Gardener, id: g-1, aliases: [gardener],',
        ]),
      ),
    ).toBe(
      'neither role-id: Gardener has another id: “g-1” instead of “gardener”.',
    );
  });

  it('with another id are proposed by level, neighbours and words', () => {
    const changes = changesBetween(
      files,
      edit(
        files,
        ['{title: Staff Gardener', '{title: Principal Gardener'],
        ['[staff-gardener', '[principal-gardener'],
      ),
    );
    expect(changes).toEqual([
      expect.objectContaining({
        kind: 'role-renamed',
        proposed: true,
        sentence: 'Staff Gardener seems to have become Principal Gardener.',
      }),
    ]);
  });

  it('that moved to another track, level or path are told once', () => {
    const seller =
      '  - {title: Seller, level: junior, href: /seller, next: senior-seller}\n';
    const moved = edit(
      files,
      [seller, ''],
      [
        '  - {title: Gardener',
        seller.replace('next: senior', 'next: selling#senior') +
          '  - {title: Gardener',
      ],
    );
    expect(told(files, moved)).toBe(
      'neither role-track: Seller moved from the ladder Selling to Growing.',
    );
    expect(
      told(
        files,
        edit(files, [
          'Senior Seller, level: senior,',
          'Senior Seller, level: staff, path: ic,',
        ]),
      ),
    ).toMatchInlineSnapshot(`
      "asks role-level: Senior Seller moved from the level Senior to Staff.
      neither role-path: Senior Seller is now on the path IC.
      neither move-gate: The promotion from Seller to Senior Seller no longer needs: Merit."
    `);
  });

  it('are used in another way', () => {
    const withStatus = (status: string) =>
      edit(files, ['{title: Seller,', `{title: Seller, ${status},`]);
    expect(
      [
        told(
          files,
          withStatus('status: deprecated, replacedBy: senior-seller'),
        ),
        told(files, withStatus('status: occasional')),
        told(withStatus('status: planned'), files),
        told(
          withStatus('status: deprecated, replacedBy: senior-seller'),
          files,
        ),
        told(files, edit(files, ['    terminal: true\n', ''])),
        told(edit(files, ['    terminal: true\n', '']), files),
        told(
          files,
          edit(files, [
            'href: /manager}',
            'href: /manager, description: Leads.}',
          ]),
        ),
        told(files, edit(files, ['href: /manager}', 'href: /leads}'])),
        told(edit(files, [', href: /manager}', '}']), files),
      ].join('\n'),
    ).toMatchInlineSnapshot(`
      "takes role-status: Seller is a role that nobody gets any more; Senior Seller takes its place.
      neither role-status: Seller is now a role that is seldom used.
      adds role-status: Seller was only planned, and can now be filled.
      adds role-status: Seller is a role in use again.
      asks role-terminal: Senior Gardener is no longer a role to stay in for good.
      adds role-terminal: One may now stay in the role of Senior Gardener for good.
      neither role-description: Garden Manager is described anew: “Leads.”
      neither role-link: Garden Manager has another page: /leads
      neither role-link: Garden Manager now has a page: /manager"
    `);
  });

  it('that are drafts are not told of', () => {
    const draft = edit(files, [
      '  - {title: Garden Manager',
      '  - {title: Secret, status: draft}\n  - {title: Garden Manager',
    ]);
    expect(told(files, draft)).toBe('');
  });
});

describe('moves', () => {
  it('came, went, or are of another kind', () => {
    expect(
      [
        told(
          files,
          edit(files, [
            '[staff-gardener, {to: garden-manager, gate: need, note: After a trial}]',
            'staff-gardener',
          ]),
        ),
        told(
          edit(files, [
            '[staff-gardener, {to: garden-manager, gate: need, note: After a trial}]',
            'staff-gardener',
          ]),
          files,
        ),
        told(
          files,
          edit(files, [
            'lateral: growing#senior-gardener',
            'lateral: {to: growing#senior-gardener, both: true}',
          ]),
        ),
        told(
          edit(files, [', lateral: garden-manager', '']),
          edit(files, [
            'lateral: garden-manager',
            'lateral: {to: garden-manager, both: true}',
          ]),
        ),
        told(
          edit(files, [
            'lateral: garden-manager',
            'lateral: {to: garden-manager, both: true}',
          ]),
          edit(files, [', lateral: garden-manager', '']),
        ),
        told(
          files,
          edit(files, [
            '/staff, lateral: garden-manager',
            '/staff, next: garden-manager',
          ]),
        ),
        told(
          edit(files, [
            '/staff, lateral: garden-manager',
            '/staff, next: garden-manager',
          ]),
          files,
        ),
      ].join('\n'),
    ).toMatchInlineSnapshot(`
      "takes move-removed: Senior Gardener no longer leads to Garden Manager.
      adds move-added: Senior Gardener now leads to Garden Manager (needs: Company need; After a trial).
      adds move-added: One can now move from Senior Gardener to Senior Seller (Selling).
      adds move-added: One can now move between Garden Manager and Staff Gardener.
      takes move-removed: There is no longer a lateral move between Garden Manager and Staff Gardener.
      adds move-kind: The move from Staff Gardener to Garden Manager is now a promotion.
      takes move-kind: The move from Staff Gardener to Garden Manager is now a lateral move, no longer a promotion."
    `);
  });

  it('have another gate or note', () => {
    expect(
      [
        told(
          files,
          edit(files, ['gate: need, note: After a trial', 'gate: merit']),
        ),
        told(
          files,
          edit(files, [
            'gate: need, note: After a trial',
            'note: After a year',
          ]),
        ),
        told(
          files,
          edit(files, [
            '[staff-gardener,',
            '[{to: staff-gardener, gate: merit},',
          ]),
        ),
        told(
          files,
          edit(files, [
            '[staff-gardener,',
            '[{to: staff-gardener, note: Seldom},',
          ]),
        ),
      ].join('\n'),
    ).toMatchInlineSnapshot(`
      "asks move-gate: The promotion from Senior Gardener to Garden Manager now needs: Merit (before: Company need).
      neither move-note: The promotion from Senior Gardener to Garden Manager no longer has the note “After a trial”.
      neither move-gate: The promotion from Senior Gardener to Garden Manager no longer needs: Company need.
      neither move-note: The promotion from Senior Gardener to Garden Manager now has the note “After a year” instead of “After a trial”.
      asks move-gate: The promotion from Senior Gardener to Staff Gardener now needs: Merit.
      neither move-note: The promotion from Senior Gardener to Staff Gardener now has the note “Seldom”."
    `);
  });

  it('to a level that has another gate are not told one by one', () => {
    expect(
      told(
        files,
        edit(files, [
          '- [Staff, Manager]',
          '- [{title: Staff, gate: need}, Manager]',
        ]),
      ),
    ).toBe(
      'asks level-gate: A promotion to the level Staff now needs: Company need.',
    );
  });
});

test('equivalences: who is equal in what', () => {
  const roles = (names: string, things: string) =>
    edit(files, [
      'title: Growing\n',
      `title: Growing\nequivalences: [{roles: [${names}], in: [${things}]}]\n`,
    ]);
  expect(
    [
      told(files, roles('gardener, senior-gardener', 'prestige')),
      told(roles('gardener, senior-gardener', 'prestige'), files),
      told(
        roles('gardener, senior-gardener', 'prestige'),
        roles('gardener, senior-gardener', 'prestige, rest'),
      ),
      told(
        roles('gardener, senior-gardener', 'prestige'),
        roles('gardener, senior-gardener, staff-gardener', 'prestige'),
      ),
      told(files, edit(files, ['in: [pay]', 'in: [pay, prestige]'])),
    ].join('\n'),
  ).toMatchInlineSnapshot(`
    "adds equivalence-added: Gardener and Senior Gardener are now equal in prestige.
    neither equivalence-removed: Gardener and Senior Gardener are no longer said to be equal in prestige.
    neither equivalence-changed: Gardener and Senior Gardener are now equal in prestige and rest (before: prestige).
    neither equivalence-changed: Gardener, Senior Gardener, and Staff Gardener are now equal in prestige (before: Gardener and Senior Gardener, in prestige).
    neither equivalence-changed: The levels Staff and Manager are now equal in pay and prestige (before: pay)."
  `);
});

describe('levels, paths, gates and competencies', () => {
  it('are told once, not in each track and for each role', () => {
    const changes = changesBetween(
      files,
      edit(
        files,
        ['- Junior', '- {title: Starter, id: junior}'],
        ['paths: [IC,', 'paths: [{id: ic, title: Individual},'],
        ['gates: [Merit,', 'gates: [{id: merit, title: Merits},'],
        [
          'competencies: [Craft]',
          'competencies: [{id: craft, title: Handicraft}]',
        ],
      ),
    );
    expect(changes.map(({sentence, tracks}) => `${sentence} ${tracks.length}`))
      .toMatchInlineSnapshot(`
      [
        "The level Junior is now called Starter. 2",
        "The path IC is now called Individual. 2",
        "The gate Merit is now called Merits. 2",
        "The competency Craft is now called Handicraft. 2",
      ]
    `);
  });

  it('with another id are renamed if their roles went along', () => {
    expect(
      told(
        files,
        edit(
          files,
          ['- Junior', '- Starter'],
          ['    junior: {id: c-1', '    starter: {id: c-1'],
          ['level: junior, href: /gardener', 'level: starter, href: /gardener'],
          ['level: junior, href: /seller', 'level: starter, href: /seller'],
        ),
      ),
    ).toBe('neither level-renamed: The level Junior is now called Starter.');
  });

  it('came, went or stand in another order', () => {
    expect(
      [
        told(
          files,
          edit(files, ['- [Staff, Manager]', '- [Staff, Manager]\n  - Fellow']),
        ),
        told(
          files,
          edit(files, [
            'paths: [IC, Management]',
            'paths: [Management, IC, Craft]',
          ]),
        ),
        told(files, edit(files, ['gates: [Merit,', 'gates: [Merit, Exam,'])),
        told(edit(files, ['gates: [Merit,', 'gates: [Merit, Exam,']), files),
        told(
          files,
          edit(files, ['- [Staff, Manager]', '- Staff\n  - Manager']),
        ),
        told(
          files,
          edit(files, [
            'title: Company need}',
            'title: Company need, description: A place is free.}',
          ]),
        ),
      ].join('\n'),
    ).toMatchInlineSnapshot(`
      "adds level-added: There is a new level: Fellow.
      adds path-added: There is a new path: Craft.
      neither paths-reordered: The paths are now in this order: Management, IC, Craft.
      adds gate-added: There is a new gate: Exam.
      neither gate-removed: The gate Exam is no longer there.
      neither levels-reordered: The levels are now in this order: Junior, Senior, Staff, Manager.
      neither gate-description: The gate Company need is described anew: “A place is free.”"
    `);
  });
});

describe('expectations', () => {
  it('with an id are new, dropped, asked earlier or later, or in other words', () => {
    const [first, second] = [
      '{id: c-1, text: Asks for help.}',
      '- {id: c-2, text: Teaches others.}',
    ];
    expect(
      [
        told(edit(files, [`      ${second}\n`, '']), files),
        told(files, edit(files, [`      ${second}\n`, ''])),
        told(
          files,
          edit(
            files,
            [`      ${second}\n`, ''],
            [first, `[${first}, ${second.slice(2)}]`],
          ),
        ),
        told(
          edit(
            files,
            [`      ${second}\n`, ''],
            [first, `[${first}, ${second.slice(2)}]`],
          ),
          files,
        ),
        told(files, edit(files, ['Teaches others.', 'Teaches two others.'])),
      ].join('\n'),
    ).toMatchInlineSnapshot(`
      "asks expectation-added: In Craft, the level Senior now expects “Teaches others.”
      neither expectation-dropped: In Craft, the level Senior no longer expects “Teaches others.”
      asks expectation-raised: In Craft, “Teaches others.” is already expected from the level Junior on (before: Senior).
      neither expectation-eased: In Craft, “Teaches others.” is only expected from the level Senior on (before: Junior).
      neither expectation-reworded: In Craft, the level Senior says it in other words (review the wording): “Teaches two others.” instead of “Teaches others.”"
    `);
  });

  it('without an id are told apart by their text', () => {
    expect(told(files, edit(files, ['- Plans a season.', '- Plans a year.'])))
      .toMatchInlineSnapshot(`
      "asks expectation-added: In Craft, the level Senior now expects “Plans a year.”
      neither expectation-dropped: In Craft, the level Senior no longer expects “Plans a season.”"
    `);
  });

  it('go with their competency', () => {
    expect(
      told(
        files,
        edit(files, [
          files['_organization.yml'].slice(
            files['_organization.yml'].indexOf('competencies'),
          ),
          '',
        ]),
      ),
    ).toBe(
      'neither competency-removed: The competency Craft is no longer there.',
    );
  });
});
