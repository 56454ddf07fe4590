import {readMatrixFile} from '../data';
import {drawn} from './drawn';

const yaml = (text: string) => drawn(readMatrixFile('matrix.yml', text));
const json = (data: unknown) =>
  drawn(readMatrixFile('matrix.json', JSON.stringify(data, null, 1)));

describe('a data file', () => {
  it('has a flat list of expectations that refer to lists of levels and themes', () => {
    expect(
      yaml(`
name: Gardening
levels:
  - {id: helper, name: Helping Gardener}
  - {id: gardener, name: Gardener}
  - {id: lead-ic, name: Lead Gardener (Individual Contributor)}
  - {id: lead-pm, name: Lead Gardener (People Manager)}
themes:
  - {id: soil, name: Soil, summary: What plants stand in.}
  - {id: people, name: People}
competencies:
  - {id: a1, level: helper, theme: soil, summary: Turns the soil when asked.}
  - {id: a2, level: gardener, theme: soil, summary: Knows which soil is good for what., examples: [Saved the roses.]}
  - {id: a3, level: lead-ic, theme: people, summary: Teaches how to turn the soil.}
  - {id: a4, level: lead-pm, theme: people, summary: Plans who turns the soil.}
  - {id: a5, level: helper, theme: people}
`),
    ).toMatchInlineSnapshot(`
      "# Gardening
      Helping Gardener < Gardener < Lead Gardener (Individual Contributor) = Lead Gardener (People Manager)
      Soil: What plants stand in.
        Helping Gardener: Turns the soil when asked. (12)
        Gardener: Knows which soil is good for what. e.g. Saved the roses. (13)
      People
        Lead Gardener (Individual Contributor): Teaches how to turn the soil. (14)
        Lead Gardener (People Manager): Plans who turns the soil. (15)
      ? 7: "Lead Gardener (Individual Contributor)" and "Lead Gardener (People Manager)" are taken for two names of one step, by their names.
      ? 16: This entry is left out, as it has no level, no competency or no text."
    `);
  });

  it('has a list of levels with themes, competencies and texts below each', () => {
    expect(
      yaml(`
- name: Junior
  Technical Competencies:
    Quality:
      - Writes tests for new code.
      - Asks for reviews.
  Other Competencies:
    Remote: [Writes down what was decided.]
- name: Senior
  Technical Competencies:
    Quality:
      - Chooses what is worth testing.
  Other Competencies:
    Remote: [Keeps others from meeting for nothing.]
`),
    ).toMatchInlineSnapshot(`
      "Junior < Senior
      Quality [Technical Competencies]
        Junior: Writes tests for new code. (5)
        Junior: Asks for reviews. (6)
        Senior: Chooses what is worth testing. (12)
      Remote [Other Competencies]
        Junior: Writes down what was decided. (8)
        Senior: Keeps others from meeting for nothing. (14)"
    `);
  });

  it('has competencies with a text for each level', () => {
    expect(
      json({
        Testing: {
          Junior: 'Writes tests for new code.',
          Senior: 'Chooses what to test.',
        },
        Reviews: {
          Junior: 'Asks for reviews.',
          Senior: 'Gives reviews that teach.',
        },
      }),
    ).toMatchInlineSnapshot(`
      "Junior < Senior
      Testing
        Junior: Writes tests for new code. (3)
        Senior: Chooses what to test. (4)
      Reviews
        Junior: Asks for reviews. (7)
        Senior: Gives reviews that teach. (8)"
    `);
  });

  it('has lists of levels and of competencies, whose levels are named by id', () => {
    expect(
      json({
        title: 'Web',
        levels: [
          {id: 'l1', name: 'Engineer'},
          {id: 'l2', name: 'Senior Engineer'},
        ],

        skills: [
          {
            name: 'Testing',
            description: 'Finding mistakes.',
            levels: {l1: ['Writes tests.'], l2: ['Chooses what to test.']},
          },
          {
            name: 'Reviews',
            levels: {
              l1: ['Asks for reviews.'],
              l2: ['Gives reviews that teach.'],
            },
          },
        ],
      }),
    ).toMatchInlineSnapshot(`
      "# Web
      Engineer < Senior Engineer
      Testing: Finding mistakes.
        Engineer: Writes tests. (19)
        Senior Engineer: Chooses what to test. (22)
      Reviews
        Engineer: Asks for reviews. (30)
        Senior Engineer: Gives reviews that teach. (33)"
    `);
  });

  it('has topics with criteria for numbered levels', () => {
    expect(
      yaml(`
title: Baking
topics:
  - name: dough
    content:
      - level: 1
        criteria: [Mixes what the recipe says.]
      - level: 2
        criteria:
          - Feels when the dough is ready.
          - Writes recipes.
  - name: oven
    content:
      - level: 1
        criteria: [Knows which oven is which.]
      - level: 2
        criteria: [Repairs the oven.]
`),
    ).toMatchInlineSnapshot(`
      "# Baking
      1 < 2
      dough
        1: Mixes what the recipe says. (7)
        2: Feels when the dough is ready. (10)
        2: Writes recipes. (11)
      oven
        1: Knows which oven is which. (15)
        2: Repairs the oven. (17)"
    `);
  });

  it('has tracks with milestones that have no names', () => {
    expect(
      json({
        tracks: {
          WEB: {
            displayName: 'Web client',
            milestones: [
              {
                summary: 'Works on pages with help.',
                signals: ['Fixes a style.'],
                examples: ['Mended the footer.'],
              },
              {
                summary: 'Works on pages alone.',
                signals: ['Builds a page.'],
                examples: [],
              },
            ],
          },
          CRAFT: {
            displayName: 'Craft',
            milestones: [
              {summary: 'Delivers working code.', signals: ['Tests it.']},
              {
                summary: 'Delivers code that others enjoy.',
                signals: ['Explains it.'],
              },
            ],
          },
        },
      }),
    ).toMatchInlineSnapshot(`
      "Level 1 < Level 2
      Web client
        Level 1: Works on pages with help. e.g. Mended the footer. (7)
        Level 1: Fixes a style. (9)
        Level 2: Works on pages alone. (16)
        Level 2: Builds a page. (18)
      Craft
        Level 1: Delivers working code. (28)
        Level 1: Tests it. (30)
        Level 2: Delivers code that others enjoy. (34)
        Level 2: Explains it. (36)
      ? 6: The levels have no names. They are called "Level 1" and so on, in their order."
    `);
  });

  it('has one competency with its levels', () => {
    expect(
      json({
        name: 'Listening',
        L1: {
          summary: 'Lets others finish.',
          detail: 'Also where they disagree.',
        },
        L2: {summary: 'Hears what is not said.', detail: ''},
      }),
    ).toMatchInlineSnapshot(`
      "L1 < L2
      Listening
        L1: Lets others finish. (4)
        L1: Also where they disagree. (5)
        L2: Hears what is not said. (8)"
    `);
  });

  it('has examples beside what is expected, and names for programs beside titles', () => {
    expect(
      yaml(`
topics:
  - name: dough
    title: The dough
    content:
      - level: 1
        criteria: [Mixes what the recipe says.]
        exampleCriteria:
          - {criteria: Weighs what goes into it., examples: [Uses the good scales.]}
      - level: 2
        criteria: [Writes recipes.]
  - name: oven
    content:
      - {level: 1, criteria: [Knows which oven is which.]}
      - {level: 2, criteria: [Repairs the oven.]}
`),
    ).toMatchInlineSnapshot(`
      "1 < 2
      The dough
        1: Mixes what the recipe says. (7)
        1: Weighs what goes into it. e.g. Uses the good scales. (9)
        2: Writes recipes. (11)
      oven
        1: Knows which oven is which. (14)
        2: Repairs the oven. (15)"
    `);
  });

  it('has degrees between steps, in any order of its lists', () => {
    expect(
      json([
        {
          name: 'Dough',
          basic: 'Mixes what the recipe says',
          low: 'Feels when it is ready',
          high: 'Writes recipes of their own',
          expert: 'Writes a book of recipes',
        },
        {
          name: 'Oven',
          basic: 'Knows which oven is which',
          low: 'Cleans an oven when it is cold',
          high: 'Repairs an oven while it is hot',
          expert: 'Builds the ovens of others',
        },
      ]),
    ).toMatchInlineSnapshot(`
      "basic < low < high < expert
      Dough
        basic: Mixes what the recipe says (4)
        low: Feels when it is ready (5)
        high: Writes recipes of their own (6)
        expert: Writes a book of recipes (7)
      Oven
        basic: Knows which oven is which (11)
        low: Cleans an oven when it is cold (12)
        high: Repairs an oven while it is hot (13)
        expert: Builds the ovens of others (14)"
    `);
  });

  it('holds several matrices where names have levels of their own', () => {
    const levels = (role: string) =>
      [role, `Senior ${role}`].map((name) => ({
        name,
        skills: [
          {name: 'Dough', criteria: [`Mixes it as a ${role} does.`]},
          {name: 'Oven', criteria: [`Heats it as a ${role} does.`]},
        ],
      }));
    expect(
      json([
        {name: 'Bread', levels: levels('Baker')},
        {name: 'Cake', levels: levels('Confectioner')},
      ]),
    ).toMatchInlineSnapshot(`
      "# Bread
      Baker < Senior Baker
      Dough
        Baker: Mixes it as a Baker does. (11)
        Senior Baker: Mixes it as a Baker does. (28)
      Oven
        Baker: Heats it as a Baker does. (17)
        Senior Baker: Heats it as a Baker does. (34)

      # Cake
      Confectioner < Senior Confectioner
      Dough
        Confectioner: Mixes it as a Confectioner does. (50)
        Senior Confectioner: Mixes it as a Confectioner does. (67)
      Oven
        Confectioner: Heats it as a Confectioner does. (56)
        Senior Confectioner: Heats it as a Confectioner does. (73)"
    `);
  });

  it('says what YAML leaves out of it', () => {
    expect(
      yaml(`
Testing: {Junior: Writes tests for new code., Senior: Chooses what to test.}
Reviews:
  Junior: Asks for reviews.
  Senior: Gives reviews that teach.
  Senior: Gives reviews in a day.
`),
    ).toMatchInlineSnapshot(`
      "Junior < Senior
      Testing
        Junior: Writes tests for new code. (2)
        Senior: Chooses what to test. (2)
      Reviews
        Junior: Asks for reviews. (4)
        Senior: Gives reviews that teach. (5)
      ? 6: Left out, as it cannot be read. "Senior" is written twice; the first is in line 5."
    `);
  });

  it('is refused with the reason', () => {
    const files: [string, string][] = [
      [
        'names in groups',
        'Security: [Fuzzing, Scanning]\nImport: [Importers]\n',
      ],
      [
        'competencies without levels',
        'competencies: [{name: Testing, description: Finding mistakes.}]',
      ],
      [
        'levels and competencies without expectations',
        'proficiencyLevels: [{id: a, name: Beginner}]\ncompetencyCategories: [{id: c, name: Talking, competencies: [{id: x, name: Listening}]}]',
      ],
      [
        'a technology radar',
        '- {name: Git, ring: adopt, quadrant: tools}\n- {name: SVN, ring: hold, quadrant: tools}',
      ],
      [
        'a state machine',
        'initial: idle\nstates: {idle: {on: {START: running}}, running: {}}',
      ],
      ['a package', 'name: x\nversion: 1.0.0\ndependencies: {yaml: ^2.0.0}'],
      ['a schema', '$schema: x\nproperties: {level: {type: string}}'],
      ['no YAML', 'a: [b'],
      ['aliases that repeat too much', bomb()],
    ];
    const reasons = files.map(([kind, text]) => `${kind}\n  ${yaml(text)}`);
    expect(reasons.join('\n')).toMatchInlineSnapshot(`
      "names in groups
        The YAML file in line 1: It holds lists of names in groups, but no levels and nothing that is expected at one.
      competencies without levels
        The YAML file in line 1: It holds competencies, but nothing that is expected at several levels.
      levels and competencies without expectations
        The YAML file in line 1: It holds competencies, but nothing that is expected at several levels.
      a technology radar
        The YAML file in line 1: It looks like a technology radar: its entries have rings and quadrants.
      a state machine
        The YAML file in line 1: It looks like a state machine.
      a package
        The YAML file in line 1: It is a package.json: it describes a program.
      a schema
        The YAML file in line 1: It is a schema: it describes data.
      no YAML
        The YAML file in line 1: Not YAML: this is not indented like the lines it belongs to, or a bracket before it is not closed.
      aliases that repeat too much
        The YAML file in line 4: With the alias *c, the aliases of this file repeat more than 10000 values. Write them out, or share them with "extends"."
    `);
    expect(drawn(readMatrixFile('a.json', '{"a": }'))).toMatchInlineSnapshot(
      `"The JSON file in line 1: Not JSON: an entry is missing before }; is there a comma too much?"`,
    );
    expect(yaml('['.repeat(200))).toMatchInlineSnapshot(
      `"The YAML file in line 1: The file is nested more than 100 deep."`,
    );
  });

  it('is none of a matrix’s business where levels are those of something else', () => {
    const files = [
      [
        {level: 'info', logger: 'http', message: 'The request was served'},
        {level: 'error', logger: 'db', message: 'The connection was refused'},
      ],
      {
        questions: [
          {level: 'easy', topic: 'Lists', text: 'Turn a list round'},
          {level: 'hard', topic: 'Lists', text: 'Sort a list in place'},
          {level: 'easy', topic: 'Graphs', text: 'Count the parts of a graph'},
        ],
      },
      [
        {level: 'Beginner', topic: 'Git', title: 'Tags', text: 'How to tag'},
        {level: 'Advanced', topic: 'Git', title: 'Hooks', text: 'How to hook'},
        {
          level: 'Advanced',
          topic: 'CI',
          title: 'Jobs',
          text: 'How to run jobs',
        },
      ],
      {
        SPY: {sma20: '612.1', sma50: '601.3'},
        QQQ: {sma20: '540', sma50: '520'},
      },
      {
        home: {line1: 'Welcome to the bakery', line2: 'We bake for you'},
        about: {line1: 'Who we are', line2: 'What we do'},
      },
      [
        {
          name: 'Master pipeline',
          health: {reasons: ['It is slow now.']},
          urls: ['a b'],
        },
        {
          name: 'Junior pipeline',
          health: {reasons: ['It is fast now.']},
          urls: ['a b'],
        },
        {
          name: 'Review time',
          health: {reasons: ['It is short now.']},
          urls: ['a b'],
        },
        {
          name: 'Open bugs',
          health: {reasons: ['They are few now.']},
          urls: ['a b'],
        },
      ],
    ];
    expect(files.map(json)).toEqual(files.map(() => 'no matrix'));
  });

  it('is none of a matrix’s business where it holds something else', () => {
    expect(yaml('title: Site\nurl: https://example.com\n')).toBe('no matrix');
    expect(
      json({
        'account manager': {
          mission: 'Keeps accounts in good order.',
          tasks: ['Calls people.'],
        },
        'data specialist': {
          mission: 'Keeps data in good order.',
          tasks: ['Cleans tables.'],
        },
        'service manager': {
          mission: 'Keeps services in good order.',
          tasks: ['Asks around.'],
        },
        'network expert': {
          mission: 'Keeps networks in good order.',
          tasks: ['Pulls cables.'],
        },
      }),
    ).toBe('no matrix');
  });
});

/** Nine anchors, each ten times the one before. */
function bomb(): string {
  const names = 'a b c d e f g h'.split(' ');
  return names
    .map((name, index) => {
      const before = names[index - 1];
      const entry = before === undefined ? 'x' : `*${before}`;
      return `${name}: &${name} [${Array(10).fill(entry).join(', ')}]`;
    })
    .join('\n');
}
