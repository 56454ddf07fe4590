import {planImport} from '../planImport';
import type {
  ForeignMove,
  ForeignRole,
  LadderReading,
  MatrixReading,
  ReadSource,
} from '../types';

const role = (key: string, more: Partial<ForeignRole> = {}): ForeignRole => ({
  key,
  title: key,
  line: 1,
  ...more,
});

const move = (
  from: string,
  to: string,
  more: Partial<ForeignMove> = {},
): ForeignMove => ({from, to, kind: 'promotion', line: 1, ...more});

const ladder = (
  roles: ForeignRole[],
  moves: ForeignMove[],
  more: Partial<LadderReading['ladder']> = {},
): LadderReading & {heading: string} => ({
  kind: 'ladder',
  what: 'HTML table',
  line: 3,
  heading: 'Roles',
  ladder: {roles, moves, ...more},
  doubts: [],
});

const source = (...readings: ReadSource['readings']): ReadSource => ({
  file: 'docs/careers.md',
  readings,
  problems: [],
});

const write = (...readings: ReadSource['readings']) =>
  planImport([source(...readings)])
    .files.map(({name, text}) => `## ${name}\n${text}`)
    .join('\n');

describe('a ladder', () => {
  it('becomes a track with proposed levels and, behind its fork, proposed paths', () => {
    expect(
      write(
        ladder(
          [
            role('Junior', {href: '/jobs/junior'}),
            role('Senior', {href: 'https://example.com/senior role'}),
            role('Staff', {href: '/jobs/staff'}),
            role('Fellow', {href: '/jobs/fellow'}),
            role('Manager', {href: '/jobs/manager'}),
            role('Director', {href: '/jobs/director'}),
          ],

          [
            move('Junior', 'Senior', {gate: 'Merit Based'}),
            move('Senior', 'Staff', {gate: 'Need', note: 'once a year'}),
            move('Senior', 'Manager'),
            move('Staff', 'Fellow'),
            move('Manager', 'Director'),
            move('Staff', 'Manager', {kind: 'lateral', both: true}),
          ],
        ),
      ),
    ).toMatchInlineSnapshot(`
      "## roles.yml
      # From docs/careers.md, line 3.
      # Levels and paths are proposed from how it is drawn: give them their own names.
      # What the check finds in it is allowed below: take a rule out to see where it is.
      title: Roles
      allow: [placeholder-link]

      levels: [Level 1, {title: Level 2, gate: merit-based}, Level 3, Level 4]
      paths: [{id: path-1, title: Path 1}, {id: path-2, title: Path 2}]
      gates: [{id: merit-based, title: Merit Based}, {id: need, title: Need}]

      roles:
        - title: Junior
          level: level-1
          href: /jobs/junior
          next: senior

        - title: Senior
          level: level-2
          href: https://example.com/senior%20role
          next: [{to: staff, gate: need, note: once a year}, manager]

        - title: Staff
          level: level-3
          path: path-1
          href: /jobs/staff
          next: fellow
          lateral: {to: manager, both: true}

        - title: Fellow
          level: level-4
          href: /jobs/fellow

        - title: Manager
          level: level-3
          path: path-2
          href: /jobs/manager
          next: director

        - title: Director
          level: level-4
          href: /jobs/director
      "
    `);
  });

  it('keeps the names that the source gives to its levels and groups, and the columns it is drawn in', () => {
    expect(
      write(
        ladder(
          [
            role('a', {level: 'IC1', column: 0, groups: ['Web']}),
            role('b', {level: 'IC2', column: 2, groups: ['Web']}),
            role('c', {level: 'M1', column: 2, groups: ['Web', 'Lead']}),
            role('d', {level: 'IC3', column: 6}),
          ],

          [move('a', 'b'), move('a', 'c'), move('b', 'd')],
        ),
      ),
    ).toMatchInlineSnapshot(`
      "## roles.yml
      # From docs/careers.md, line 3.
      # Paths are proposed from how it is drawn: give them their own names.
      # What the check finds in it is allowed below: take a rule out to see where it is.
      title: Roles
      allow: [missing-href]

      levels: [IC1, [IC2, M1], IC3]
      paths: [{id: path-1, title: Path 1}, {id: lead, title: Lead}]

      roles:
        # Web
        - title: a
          level: ic1
          next: [b, c]

        - title: b
          level: ic2
          path: path-1
          next: d

        # Web, Lead
        - title: c
          level: m1
          path: lead

        - title: d
          level: ic3
      "
    `);
  });

  it('keeps apart what has one title, and is told where a title is none', () => {
    expect(
      write(
        ladder(
          [
            role('x', {title: 'Lead'}),
            role('y', {title: 'Lead'}),
            role('z', {title: '???'}),
          ],

          [move('x', 'y'), move('y', 'z')],
        ),
        ladder([role('a'), role('b')], [move('a', 'b')]),
      ),
    ).toMatchInlineSnapshot(`
      "## roles.yml
      # From docs/careers.md, line 3.
      # Levels are proposed from how it is drawn: give them their own names.
      # What the check finds in it is allowed below: take a rule out to see where it is.
      title: Roles
      allow: [missing-href, same-title]

      levels: [Level 1, Level 2, Level 3]

      roles:
        - title: Lead
          level: level-1
          next: lead-2

        - id: lead-2
          title: Lead
          level: level-2
          next: role

        - id: role
          title: ???
          level: level-3

      ## roles-2.yml
      # From docs/careers.md, line 3.
      # Levels are proposed from how it is drawn: give them their own names.
      # What the check finds in it is allowed below: take a rule out to see where it is.
      title: Roles
      allow: [missing-href]

      levels: [Level 1, Level 2]

      roles:
        - title: a
          level: level-1
          next: b

        - title: b
          level: level-2
      "
    `);
  });

  it('loses no link in silence', () => {
    const {sources, files} = planImport([
      source(
        ladder(
          [
            role('a', {href: '../jobs/a.md', line: 7}),
            role('b', {href: 'javascript:alert(1)', line: 8}),
            role('c', {href: '/jobs/100%/c'}),
          ],
          [move('a', 'b'), move('b', 'c')],
        ),
      ),
    ]);
    expect(
      sources[0]?.outcomes[0]?.doubts.map(
        ({line, message}) => `${line}: ${message}`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "7: The link of "a" is "../jobs/a.md", which a ladder cannot have: it needs a path from the root of the site (/jobs/…) or a whole address. It stands in a comment above the role.",
        "8: The link of "b" is "javascript:alert(1)", which a ladder cannot have: it needs a path from the root of the site (/jobs/…) or a whole address. It stands in a comment above the role.",
      ]
    `);
    expect(files[0]?.text).toContain('href: /jobs/100%25/c\n');
    expect(files[0]?.text).toContain(
      '  # Its link in the source: ../jobs/a.md\n  - title: a\n',
    );
  });

  it('that promotions run in circles in is refused', () => {
    expect(
      planImport([
        source(
          ladder([role('a'), role('b')], [move('a', 'b'), move('b', 'a')]),
        ),
      ]),
    ).toMatchInlineSnapshot(`
      {
        "files": [],
        "sources": [
          {
            "file": "docs/careers.md",
            "outcomes": [
              {
                "allowed": [],
                "counts": {},
                "doubts": [],
                "kind": "refused",
                "line": 3,
                "reason": "It cannot become a ladder: Promotions lead in a circle: a → b → a. Take one of them out.",
                "what": "HTML table",
              },
            ],
            "problems": [],
          },
        ],
      }
    `);
  });
});

describe('a matrix', () => {
  it('becomes a track with what is expected at each level, and a role for each', () => {
    expect(
      write({
        kind: 'matrix',
        what: 'CSV file',
        line: 1,
        matrix: {
          title: 'Engineering levels',
          levels: [['L1'], ['L2 (IC)', 'L2 (manager)'], ['L3']],
          competencies: [
            {title: 'Craft', theme: 'Work', description: 'How\nwell'},
            {title: 'People & teams', theme: 'Work'},
          ],

          expectations: [
            {competency: 'Craft', level: 'L1', text: 'Asks: a lot', line: 2},
            {competency: 'Craft', level: 'L1', text: '- one\n- two', line: 2},
            {
              competency: 'People & teams',
              level: 'L2 (IC)',
              text: '#1',
              line: 3,
            },
          ],
        },
        doubts: [],
      }),
    ).toMatchInlineSnapshot(`
      "## engineering-levels.yml
      # From docs/careers.md, line 1.
      # The roles are proposed from the levels: give them their titles, their links and their moves.
      # What the check finds in it is allowed below: take a rule out to see where it is.
      title: Engineering levels
      allow: [level-without-expectations, missing-href]

      levels: [L1, [L2 (IC), L2 (manager)], L3]

      themes: [Work]

      competencies:
        - title: Craft
          theme: work
          description: |-
            How
            well
        - {title: People & teams, theme: work}

      expectations:
        craft:
          l1:
            - "Asks: a lot"
            - |-
              - one
              - two
        people-teams:
          l2-ic: "#1"

      roles:
        - title: L1
          level: l1
          next: [l2-ic, l2-manager]

        - title: L2 (IC)
          level: l2-ic
          next: l3

        - title: L2 (manager)
          level: l2-manager
          next: l3

        - title: L3
          level: l3
      "
    `);
  });

  const scale = (
    levels: string[],
    more: Partial<MatrixReading['matrix']> = {},
  ): MatrixReading => ({
    kind: 'matrix',
    what: 'YAML file',
    line: 1,
    matrix: {
      title: 'Scale',
      levels: levels.map((level) => [level]),
      competencies: [{title: 'Craft'}],
      expectations: levels.map((level, index) => ({
        competency: 'Craft',
        level,
        text: `Text ${index}`,
        line: index,
        ...(index === 0 && {examples: ['Mended the *footer*.']}),
      })),
      ...more,
    },
    doubts: [],
  });

  it('keeps examples and the titles of roles', () => {
    expect(
      write(
        scale(['M1', 'M2'], {
          roleTitles: new Map([
            ['M1', 'Team Lead'],
            ['M2', 'Head of Teams'],
          ]),
        }),
      ),
    ).toMatchInlineSnapshot(`
      "## scale.yml
      # From docs/careers.md, line 1.
      # A role is proposed for each level, by its title: give them their links and their moves.
      # What the check finds in it is allowed below: take a rule out to see where it is.
      title: Scale
      allow: [missing-href]

      levels: [M1, M2]

      competencies: [Craft]

      expectations:
        craft:
          m1:
            text: Text 0
            examples:
              - Mended the *footer*.
          m2: Text 1

      roles:
        - title: Team Lead
          level: m1
          next: head-of-teams

        - title: Head of Teams
          level: m2
      "
    `);
  });

  it('says where its levels are no levels of jobs', () => {
    const heads = [
      ['Beginner', 'Advanced', 'Expert'],
      ['Awareness', 'Working', 'Practitioner', 'Expert'],
      ['1', '2', '3'],
      ['Junior', 'Advanced'],
    ].map((levels) => write(scale(levels)).split('\n')[2]);
    expect(heads.join('\n')).toMatchInlineSnapshot(`
      "# Its levels say how well somebody can do something, and name no jobs. A role stands for each, so that the track can be drawn: put your own roles in their places.
      # Its levels say how well somebody can do something, and name no jobs. A role stands for each, so that the track can be drawn: put your own roles in their places.
      # Its levels say how well somebody can do something, and name no jobs. A role stands for each, so that the track can be drawn: put your own roles in their places.
      # The roles are proposed from the levels: give them their titles, their links and their moves."
    `);
  });
});
