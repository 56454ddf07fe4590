// cspell:ignore Kompetenz Beratung Bringt Einsteiger Entscheidung Erkennt Experte Fortgeschrittene Gruppen Hört einer fragt geht nach wirklich worum
import {tableOf} from '../../tables/__tests__/table';
import type {TableCell} from '../../types';
import {readMatrixTable} from '../table';
import {drawn} from './drawn';

type Cells = (string | Partial<TableCell>)[][];

/** A table from lines with `|` between its cells. */
function lines(text: string): Cells {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

function read(
  rows: Cells,
  around: {headings?: string[]; caption?: string} = {},
) {
  return drawn(readMatrixTable({...tableOf(rows), ...around}));
}

const inBold = (text: string) => ({text, bold: true});

describe('a table with levels in columns', () => {
  it('is read by the names of its levels', () => {
    expect(
      read(
        lines(`
          | Engineer | Senior Engineer | Staff Engineer
          Testing | Writes tests for new code. | Chooses what is worth testing. | Sets how the company tests.
          Reviews | Asks for reviews early. | Gives reviews that teach. |
        `),
      ),
    ).toMatchInlineSnapshot(`
      "Engineer < Senior Engineer < Staff Engineer
      Testing
        Engineer: Writes tests for new code. (2)
        Senior Engineer: Chooses what is worth testing. (2)
        Staff Engineer: Sets how the company tests. (2)
      Reviews
        Engineer: Asks for reviews early. (3)
        Senior Engineer: Gives reviews that teach. (3)"
    `);
  });

  it('may have a title over all columns, heads in bold and a corner that speaks of levels', () => {
    expect(
      read([
        [{...inBold('Sales levels'), colspan: 3}],
        [
          inBold('Job level'),
          inBold('Small accounts (P2)'),
          inBold('Large accounts (P3)'),
        ],

        [
          inBold('Discovery'),
          'Follows the list of questions.',
          'Finds questions of their own.',
        ],

        [inBold('Forecast'), 'N/A', 'Is right within a tenth.'],
      ]),
    ).toMatchInlineSnapshot(`
      "# Sales levels
      Small accounts (P2) < Large accounts (P3)
      Discovery
        Small accounts (P2): Follows the list of questions. (3)
        Large accounts (P3): Finds questions of their own. (3)
      Forecast
        Small accounts (P2): N/A (4)
        Large accounts (P3): Is right within a tenth. (4)"
    `);
  });

  it('has themes in cells over several rows, and what a competency is in a column of its own', () => {
    expect(
      read([
        ['Area', 'Skill', 'What it is', 'L1', 'L2'],
        [
          {text: 'Craft', rowspan: 2},
          'Design',
          'Giving software a shape that others can follow and change.',
          'Follows the shape that is there.',
          'Improves the shape that is there.',
        ],

        [
          'Debugging',
          'Finding out why.',
          'Finds causes with help.',
          'Finds causes alone.',
        ],

        [
          'People',
          'Feedback',
          'Telling others.',
          'Asks for feedback.',
          'Gives feedback in time.',
        ],
      ]),
    ).toMatchInlineSnapshot(`
      "L1 < L2
      Design [Craft]: Giving software a shape that others can follow and change.
        L1: Follows the shape that is there. (2)
        L2: Improves the shape that is there. (2)
      Debugging [Craft]: Finding out why.
        L1: Finds causes with help. (3)
        L2: Finds causes alone. (3)
      Feedback [People]: Telling others.
        L1: Asks for feedback. (4)
        L2: Gives feedback in time. (4)"
    `);
  });

  it('has themes in rows over all columns, and repeats the names of the levels below them', () => {
    expect(
      read([
        ['', 'Junior', 'Senior'],
        [{text: 'Craft', colspan: 3}],
        [
          'Design',
          'Follows the shape that is there.',
          'Improves the shape that is there.',
        ],

        [{text: 'People', colspan: 3}],
        ['', 'Junior', 'Senior'],
        [
          'Feedback',
          'Asks for feedback every month.',
          'Gives feedback in good time.',
        ],
      ]),
    ).toMatchInlineSnapshot(`
      "Junior < Senior
      Design [Craft]
        Junior: Follows the shape that is there. (3)
        Senior: Improves the shape that is there. (3)
      Feedback [People]
        Junior: Asks for feedback every month. (6)
        Senior: Gives feedback in good time. (6)"
    `);
  });

  it('has a theme in bold beside empty cells', () => {
    expect(
      read([
        ['Skill', 'Junior', 'Senior'],
        [inBold('Craft'), '', ''],
        [
          'Design',
          'Follows the shape that is there.',
          'Improves the shape that is there.',
        ],
      ]),
    ).toMatchInlineSnapshot(`
      "Junior < Senior
      Design [Craft]
        Junior: Follows the shape that is there. (3)
        Senior: Improves the shape that is there. (3)"
    `);
  });

  it('doubts a row with nothing beside its name, at the end and elsewhere', () => {
    expect(
      read(
        lines(`
          Skill | Junior | Senior
          Craft | |
          Design | Follows the shape that is there. | Improves the shape that is there.
          Feedback | |
        `),
      ),
    ).toMatchInlineSnapshot(`
      "Junior < Senior
      Design [Craft]
        Junior: Follows the shape that is there. (3)
        Senior: Improves the shape that is there. (3)
      ? 2: Nothing is written beside "Craft". It is taken for the theme of the competencies below it.
      ? 4: "Feedback" is left out, as nothing is written beside or below it."
    `);
  });

  it('keeps what a cell says of several levels for each of them, and lists as they are', () => {
    expect(
      read([
        ['Skill', 'Junior', 'Middle', 'Senior'],
        [
          'Reviews',
          {text: 'Asks for reviews and learns from them.', colspan: 2},
          {
            text: 'Gives reviews. Teaches by them.',
            markdown: '- Gives reviews.\n- Teaches by them.',
          },
        ],
      ]),
    ).toMatchInlineSnapshot(`
      "Junior < Middle < Senior
      Reviews
        Junior: Asks for reviews and learns from them. (2)
        Middle: Asks for reviews and learns from them. (2)
        Senior: - Gives reviews.
      - Teaches by them. (2)"
    `);
  });

  it('gives rows without a name to the competency above', () => {
    expect(
      read(
        lines(`
          Skill | Junior | Senior
          Reviews | Asks for reviews and learns from them. | Gives reviews that teach.
          | Reads the reviews of others. | Keeps reviews short.
        `),
      ),
    ).toMatchInlineSnapshot(`
      "Junior < Senior
      Reviews
        Junior: Asks for reviews and learns from them. (2)
        Senior: Gives reviews that teach. (2)
        Junior: Reads the reviews of others. (3)
        Senior: Keeps reviews short. (3)"
    `);
  });

  it('leaves notes aside and says so, and doubts a level that only stands beside others', () => {
    expect(
      read(
        lines(`
          Skill | Associate | Engineer | Senior | Staff | Wizard | Notes
          Reviews | Asks for reviews every time. | Gives reviews in a day. | Gives reviews that teach. | Sees that all reviews teach. | Invents how to review. | See the guide
        `),
      ),
    ).toMatchInlineSnapshot(`
      "Associate < Engineer < Senior < Staff < Wizard
      Reviews
        Associate: Asks for reviews every time. (2)
        Engineer: Gives reviews in a day. (2)
        Senior: Gives reviews that teach. (2)
        Staff: Sees that all reviews teach. (2)
        Wizard: Invents how to review. (2)
      ? 1: The column "Wizard" is taken for a level, though its name does not say so.
      ? 2: The column "Notes" is left out, as it is no level."
    `);
  });

  it('knows words of other languages', () => {
    expect(
      read(
        lines(`
          Kompetenz | Einsteiger | Fortgeschrittene | Experte
          Beratung | Hört zu und fragt nach. | Erkennt, worum es wirklich geht. | Bringt Gruppen zu einer Entscheidung.
        `),
      ),
    ).toMatchInlineSnapshot(`
      "Einsteiger < Fortgeschrittene < Experte
      Beratung
        Einsteiger: Hört zu und fragt nach. (2)
        Fortgeschrittene: Erkennt, worum es wirklich geht. (2)
        Experte: Bringt Gruppen zu einer Entscheidung. (2)"
    `);
    expect(
      read(
        lines(`
          能力 | ジュニア | シニア | プリンシパル
          設計 | 既存の設計に従って実装する | 設計を改善して説明できる | 全社の設計方針を決める
        `),
      ),
    ).toMatchInlineSnapshot(`
      "ジュニア < シニア < プリンシパル
      設計
        ジュニア: 既存の設計に従って実装する (2)
        シニア: 設計を改善して説明できる (2)
        プリンシパル: 全社の設計方針を決める (2)"
    `);
  });

  it('takes numbers for levels where the first cell speaks of skills', () => {
    expect(
      read(
        lines(`
          Skill | 1 | 2 | 3
          Reviews | Asks for reviews every time. | Gives reviews in a day. | Gives reviews that teach.
        `),
      ),
    ).toMatchInlineSnapshot(`
      "1 < 2 < 3
      Reviews
        1: Asks for reviews every time. (2)
        2: Gives reviews in a day. (2)
        3: Gives reviews that teach. (2)"
    `);
  });

  it('turns levels round that are written from the top down', () => {
    expect(
      read(
        lines(`
          Skill | IC3 | IC2 | IC1
          Reviews | Gives reviews that teach. | Gives reviews in a day. | Asks for reviews every time.
        `),
      ),
    ).toMatchInlineSnapshot(`
      "IC1 < IC2 < IC3
      Reviews
        IC3: Gives reviews that teach. (2)
        IC2: Gives reviews in a day. (2)
        IC1: Asks for reviews every time. (2)
      ? 1: The levels are written from "IC3" down to "IC1". They are taken the other way round, the most junior first."
    `);
  });

  it('puts levels in order that are written in none', () => {
    expect(
      read(
        lines(`
          Skill | Senior Baker | Baker | Principal Baker
          Dough | Writes recipes for others. | Mixes what the recipe says. | Writes a book of recipes.
          Oven | Repairs an oven alone. | Knows which oven is which. | Builds the ovens of others.
        `),
      ),
    ).toMatchInlineSnapshot(`
      "Baker < Senior Baker < Principal Baker
      Dough
        Senior Baker: Writes recipes for others. (2)
        Baker: Mixes what the recipe says. (2)
        Principal Baker: Writes a book of recipes. (2)
      Oven
        Senior Baker: Repairs an oven alone. (3)
        Baker: Knows which oven is which. (3)
        Principal Baker: Builds the ovens of others. (3)
      ? 1: The levels are not written in their order. It is taken to be: "Baker", "Senior Baker", "Principal Baker"."
    `);
  });

  it('takes two names of one rank for one step, and says that this is a guess', () => {
    expect(
      read(
        lines(`
          Skill | Engineer | Senior Engineer (Specialist) | Senior Engineer (Manager)
          Reviews | Asks for reviews every time. | Gives reviews that teach. | Sees that reviews happen.
        `),
      ),
    ).toMatchInlineSnapshot(`
      "Engineer < Senior Engineer (Specialist) = Senior Engineer (Manager)
      Reviews
        Engineer: Asks for reviews every time. (2)
        Senior Engineer (Specialist): Gives reviews that teach. (2)
        Senior Engineer (Manager): Sees that reviews happen. (2)
      ? 1: "Senior Engineer (Specialist)" and "Senior Engineer (Manager)" are taken for two names of one step, by their names."
    `);
    expect(
      read([
        ['', {text: 'Makers', colspan: 3}, {text: 'Managers', colspan: 2}],
        ['Skill', 'IC1', 'IC2', 'IC3', 'M2', 'M3'],
        [
          'Hiring',
          'Joins interviews.',
          'Leads an interview.',
          'Trains those who interview.',
          'Decides whom to hire.',
          'Plans whom to hire.',
        ],
      ]),
    ).toMatchInlineSnapshot(`
      "IC1 < IC2 = M2 < IC3 = M3
      Hiring
        IC1: Joins interviews. (3)
        IC2: Leads an interview. (3)
        IC3: Trains those who interview. (3)
        M2: Decides whom to hire. (3)
        M3: Plans whom to hire. (3)
      ? 2: "IC2" and "M2" are taken for two names of one step, by their names.
      ? 2: "IC3" and "M3" are taken for two names of one step, by their names."
    `);
    expect(
      read(
        lines(`
          Skill | L1 | L2 | M1 | M2
          Hiring | Joins interviews every month. | Leads an interview. | Decides whom to hire. | Plans whom to hire.
        `),
      ),
    ).toMatchInlineSnapshot(`
      "L1 < L2 < M1 < M2
      Hiring
        L1: Joins interviews every month. (2)
        L2: Leads an interview. (2)
        M1: Decides whom to hire. (2)
        M2: Plans whom to hire. (2)
      ? 1: Two series of levels: those from "M1" on are put above the others, as nothing says which are equal."
    `);
  });

  it('tells competencies of one title in two themes apart', () => {
    expect(
      read([
        ['', 'Junior', 'Senior'],
        [{text: 'Projects', colspan: 3}],
        ['Scope', 'Works on a part of a project.', 'Works on a whole project.'],
        [{text: 'People', colspan: 3}],
        [
          'Scope',
          'Helps one other person along.',
          'Helps the whole team along.',
        ],
      ]),
    ).toMatchInlineSnapshot(`
      "Junior < Senior
      Scope (Projects) [Projects]
        Junior: Works on a part of a project. (3)
        Senior: Works on a whole project. (3)
      Scope (People) [People]
        Junior: Helps one other person along. (5)
        Senior: Helps the whole team along. (5)
      ? 5: "Scope" stands in several themes. Where a title does, its theme is added to it: "Scope (People)"."
    `);
  });

  it('with names of its own is doubted; what is around it has to speak of competencies', () => {
    const rows = lines(`
      Competency | Seed | Sprout | Tree
      Reviews | Asks for reviews every time. | Gives reviews in a day. | Gives reviews that teach.
    `);
    expect(read(rows, {headings: ['Competencies of gardeners']}))
      .toMatchInlineSnapshot(`
      "Seed < Sprout < Tree
      Reviews
        Seed: Asks for reviews every time. (2)
        Sprout: Gives reviews in a day. (2)
        Tree: Gives reviews that teach. (2)
      ? 1: Nothing but the first cell ("Competency") says that the columns "Seed", "Sprout", and "Tree" are levels. They are taken for levels, from junior to senior."
    `);
    expect(read(rows)).toBe('no matrix');
  });

  it('has empty places where only a dash stands', () => {
    expect(
      read(
        lines(`
          Skill | Junior | Senior
          Reviews | – | Gives reviews that teach.
          Testing | Writes tests for new code. | N/A
        `),
      ),
    ).toMatchInlineSnapshot(`
      "Junior < Senior
      Reviews
        Senior: Gives reviews that teach. (2)
      Testing
        Junior: Writes tests for new code. (3)
        Senior: N/A (3)"
    `);
  });

  it('takes the titles of roles for what they are, and leaves pay out', () => {
    expect(
      read(
        lines(`
          Level | Title | Scope | Leading | Salary
          IC1 | Engineer | Works on a part of a project. | Leads nobody, but asks early. | 50 000
          IC2 | Senior Engineer | Works on a whole project. | Leads a project of a few people. | 60 000
        `),
        {headings: ['Career levels']},
      ),
    ).toMatchInlineSnapshot(`
      "IC1 (Engineer) < IC2 (Senior Engineer)
      Scope
        IC1: Works on a part of a project. (2)
        IC2: Works on a whole project. (3)
      Leading
        IC1: Leads nobody, but asks early. (2)
        IC2: Leads a project of a few people. (3)
      ? 1: "Salary" is left out, as a ladder does not hold pay."
    `);
  });

  it('may hold ratings, which are doubted', () => {
    expect(
      read(
        lines(`
          Skill | Junior | Senior
          SQL | 1 | 3
          Python | 2 | 4
        `),
      ),
    ).toMatchInlineSnapshot(`
      "Junior < Senior
      SQL
        Junior: 1 (2)
        Senior: 3 (2)
      Python
        Junior: 2 (3)
        Senior: 4 (3)
      ? 2: Most cells hold a number or a single word. They are taken for what is expected."
    `);
  });
});

describe('a table with levels in rows', () => {
  it('is read by the names of its levels', () => {
    expect(
      read(
        lines(`
          Title | Scope | Leading
          Engineer | Works on a part of a project. | Leads nobody, but asks early.
          Senior Engineer | Works on a whole project. | Leads a project of a few people.
          Staff Engineer | Works on several projects. | Leads by what they write.
        `),
      ),
    ).toMatchInlineSnapshot(`
      "Engineer < Senior Engineer < Staff Engineer
      Scope
        Engineer: Works on a part of a project. (2)
        Senior Engineer: Works on a whole project. (3)
        Staff Engineer: Works on several projects. (4)
      Leading
        Engineer: Leads nobody, but asks early. (2)
        Senior Engineer: Leads a project of a few people. (3)
        Staff Engineer: Leads by what they write. (4)"
    `);
  });

  it('leaves rows over all columns out, with a doubt', () => {
    expect(
      read([
        ['Level', 'Scope', 'Leading'],
        [{text: 'Makers', colspan: 3}],
        [
          'IC1',
          'Works on a part of a project.',
          'Leads nobody, but asks early.',
        ],

        [
          'IC2',
          'Works on a whole project.',
          'Leads a project of a few people.',
        ],
      ]),
    ).toMatchInlineSnapshot(`
      "IC1 < IC2
      Scope
        IC1: Works on a part of a project. (3)
        IC2: Works on a whole project. (4)
      Leading
        IC1: Leads nobody, but asks early. (3)
        IC2: Leads a project of a few people. (4)
      ? 2: "Makers" is left out: it stands over all columns, between levels."
    `);
  });
});

describe('a table with one expectation a row', () => {
  it('is read by the names of its columns', () => {
    expect(
      read(
        lines(`
          Competency | Level | Expectation
          Reviews | L2 | Gives reviews in a day.
          Reviews | L3 | Gives reviews that teach.
          Testing | L1 | Writes tests for new code.
          Testing | L3 | Sets how the company tests.
          | L3 | Belongs to nothing at all.
        `),
      ),
    ).toMatchInlineSnapshot(`
      "L1 < L2 < L3
      Reviews
        L2: Gives reviews in a day. (2)
        L3: Gives reviews that teach. (3)
      Testing
        L1: Writes tests for new code. (4)
        L3: Sets how the company tests. (5)
      ? 6: This row is left out, as it names no level or no competency."
    `);
  });
});

describe('a table in which other levels begin is two matrices', () => {
  it('below a heading over all columns', () => {
    expect(
      read([
        ['Job level', 'Junior', 'Senior'],
        [
          'Reviews',
          'Asks for reviews every time.',
          'Gives reviews that teach.',
        ],

        [{text: 'Designers', colspan: 3}],
        ['Job level', 'Designer', 'Lead Designer'],
        [
          'Sketches',
          'Draws what others describe.',
          'Describes what others draw.',
        ],
      ]),
    ).toMatchInlineSnapshot(`
      "Junior < Senior
      Reviews
        Junior: Asks for reviews every time. (2)
        Senior: Gives reviews that teach. (2)

      # Designers
      Designer < Lead Designer
      Sketches
        Designer: Draws what others describe. (5)
        Lead Designer: Describes what others draw. (5)"
    `);
  });

  it('where its first cell comes again', () => {
    expect(
      read(
        lines(`
          Skill | Junior | Senior
          Reviews | Asks for reviews every time. | Gives reviews that teach.
          Skill | Designer | Lead Designer
          Sketches | Draws what others describe. | Describes what others draw.
        `),
      ),
    ).toMatchInlineSnapshot(`
      "Junior < Senior
      Reviews
        Junior: Asks for reviews every time. (2)
        Senior: Gives reviews that teach. (2)

      Designer < Lead Designer
      Sketches
        Designer: Draws what others describe. (4)
        Lead Designer: Describes what others draw. (4)"
    `);
  });
});

describe('a table is refused', () => {
  const kinds = [
    [
      'competencies without levels',
      `Category | Competency | Description
       Craft | Testing | Writes tests that fail when the code is wrong.
       Craft | Reviews | Reads what others wrote.`,
    ],
    [
      'levels without competencies',
      `Level | Description
       Junior | Learns how the team works and asks.
       Senior | Knows how the team works and tells.
       Staff | Changes how the team works.`,
    ],
    [
      'levels without names of competencies',
      `Junior | Senior | Staff
       Asks for reviews every time. | Gives reviews that teach. | Invents how to review.`,
    ],
    [
      'levels on both axes',
      `Who | Junior | Senior | Staff
       Junior Engineer | Asks for help in the open. | Is asked for help by them. | Hears of them at times.
       Senior Engineer | Helps them with their work. | Shares the work with them. | Asks them how to do it.
       Staff Engineer | Knows their names and plans. | Gives them larger tasks. | Meets them every month.`,
    ],
    [
      'two levels of one name',
      `Skill | Senior | Staff | Senior
       Reviews | Gives reviews that teach. | Invents how to review. | Gives reviews in a day.`,
    ],
    [
      'a technology radar',
      `Technique | Ring
       Pairing | Adopt
       Mobbing | Trial
       Dice | Assess
       Guessing | Hold`,
    ],
    [
      'duties',
      `Task | Engineer | Senior Engineer | Manager
       Release | R | A | I
       Incident | R, A | C | I`,
    ],
    [
      'a schedule by days',
      `Shift | Monday | Tuesday | Wednesday
       Early | Ann | Ben | Cem`,
    ],
    [
      'a schedule by times',
      `Time | Talk
       9:00 | Welcome to all of you
       10:30 | Levels and how they came to be`,
    ],
    [
      'a trend by years',
      `Number of | 2021 | 2022 | 2023
       Engineers | 10 | 20 | 30`,
    ],
    [
      'a trend in arrows',
      `Measure | Team A | Team B
       Speed | ↑ | ↓
       Quality | → | ↑`,
    ],
    [
      'keyboard shortcuts',
      `Key | What it does
       Ctrl+S | Saves what you wrote
       Ctrl+Z | Takes back what you did`,
    ],
    [
      'pay',
      `Level | Minimum salary | Maximum salary
       Junior | $50,000 | $60,000
       Senior | $80,000 | $90,000`,
    ],
    [
      'pay without a word for it',
      `Grade | From | To
       Junior | 50 000 € | 60 000 €
       Senior | 80 000 € | 90 000 €`,
    ],
    [
      'a comparison of products',
      `Feature | Basic | Advanced | Expert
       Support | Answers within three days by mail. | Answers within a day by mail. | Answers at once by phone.`,
    ],
    [
      'an inventory of skills by person',
      `Name | SQL | Python
       Ann | 3 | 2
       Ben | 1 | 4`,
    ],
    [
      'an inventory of skills by level',
      `Skill | Level
       SQL | Expert
       Python | Beginner`,
    ],
    [
      'ratings of roles',
      `Skill | Data | Web | Design
       SQL | 4 | 2 | 1
       HTML | 1 | 4 | 3`,
    ],
    [
      'a checklist',
      `Step | Done | Checked
       Laptop | ✓ | ☐
       Badge | ✓ | ☐`,
    ],
  ] as const;

  it('with the reason', () => {
    const reasons = kinds.map(
      ([kind, text]) => `${kind}\n  ${read(lines(text))}`,
    );
    expect(reasons.join('\n')).toMatchInlineSnapshot(`
      "competencies without levels
        The HTML table in line 1: It holds competencies with descriptions, but no levels.
      levels without competencies
        The HTML table in line 1: It looks like a list of levels with what each means, but it names no competencies.
      levels without names of competencies
        The HTML table in line 1: Its columns are levels, but no column names competencies.
      levels on both axes
        The HTML table in line 1: Both its columns ("Junior", "Senior", and "Staff") and its rows ("Junior Engineer", "Senior Engineer", and "Staff Engineer") have names of levels. Write "Competency" into its first cell if the columns are the levels.
      two levels of one name
        The HTML table in line 1: Two of its levels are called "Senior". Give each level a name of its own.
      a technology radar
        The HTML table in line 1: It looks like a technology radar: it sorts techniques into rings such as "adopt" and "hold".
      duties
        The HTML table in line 1: It looks like a table of duties (RACI): its cells are R, A, C and I.
      a schedule by days
        The HTML table in line 1: It looks like a schedule: its columns are days.
      a schedule by times
        The HTML table in line 1: It looks like a schedule: its rows begin with times.
      a trend by years
        The HTML table in line 1: It looks like a table of a trend: it goes by years or months.
      a trend in arrows
        The HTML table in line 1: It looks like a table of a trend: its cells are single arrows.
      keyboard shortcuts
        The HTML table in line 1: It looks like a table of keyboard shortcuts.
      pay
        The HTML table in line 1: It looks like a table of pay, which a ladder does not hold.
      pay without a word for it
        The HTML table in line 1: It looks like a table of pay, which a ladder does not hold.
      a comparison of products
        The HTML table in line 1: It looks like a comparison of products: its rows are features, or its columns plans.
      an inventory of skills by person
        The HTML table in line 1: It looks like an inventory of skills: it says how well somebody knows something, but not what is expected at a level.
      an inventory of skills by level
        The HTML table in line 1: It looks like an inventory of skills: it says how well somebody knows something, but not what is expected at a level.
      ratings of roles
        The HTML table in line 1: It looks like an inventory of skills: its cells are ratings, and its columns are no levels.
      a checklist
        The HTML table in line 1: It looks like a checklist: its cells are ticks."
    `);
  });

  it('for levels that are spoken of and not named', () => {
    expect(
      read(
        lines(`
          Level | Scope | Leading
          Seed | Works on a part of a project. | Leads nobody, but asks early.
          Tree | Works on a whole project. | Leads a project of a few people.
        `),
        {headings: ['Career levels']},
      ),
    ).toMatchInlineSnapshot(
      `"The HTML table in line 1: Its first cell ("Level") speaks of levels, but neither its columns nor its rows have names of levels."`,
    );
  });
});

describe('a table is none of a matrix’s business', () => {
  it('where nothing around layers, severities or numbers speaks of people', () => {
    const layers = lines(`
      Level | Mechanism | When to use
      L1 | A process of its own runs it. | Where nobody else writes the code.
      L2 | A machine of its own runs it. | Where anybody may write the code.
    `);
    expect(read(layers)).toBe('no matrix');
    expect(
      read(
        lines(`
          Number | Risk | What it means for us
          AST01 | Old parts | Somebody may know their faults by now.
          AST02 | Open doors | Somebody may come in through one of them.
        `),
        {headings: ['Ten risks of skills']},
      ),
    ).toBe('no matrix');
  });

  it('where roles are paid or interviewed', () => {
    expect(
      read(
        lines(`
          City | Engineer | Senior Engineer | Staff Engineer
          Bern | 60k to 70k euros | 75k to 90k euros | 95k to 120k euros
          Oslo | 65k to 75k euros | 80k to 95k euros | 99k to 130k euros
        `),
      ),
    ).toMatchInlineSnapshot(
      `"The HTML table in line 1: It looks like a table of pay, which a ladder does not hold."`,
    );
    expect(
      read(
        lines(`
          Round | Junior Engineer | Senior Engineer
          Phone | Half an hour with a recruiter. | An hour with a manager.
          House | Two rounds about code. | Two rounds about design.
        `),
      ),
    ).toBe('no matrix');
  });

  it('where the columns are different jobs, also in scripts without spaces', () => {
    for (const heads of [
      'Team | Functional Lead | Manager',
      'チーム | ファンクショナルリード | マネージャー',
    ]) {
      const rows = lines(`${heads}
        Bread | Ada Brown of the first oven | Ben Green of the first oven
        Cake | Cleo White of the second oven | Dan Black of the second oven`);
      expect(read(rows)).toBe('no matrix');
    }
  });

  it('where the columns are ways between levels', () => {
    expect(
      read(
        lines(`
          Topic | Junior → Senior | Senior → Staff
          Reading | A book about tests and reviews. | A book about systems and people.
          Doing | Leads a project of a few weeks. | Leads a project of a few months.
        `),
      ),
    ).toBe('no matrix');
  });

  it('where names of levels stand below a full row', () => {
    expect(
      read(
        lines(`
          Level | Alone | With people | Years
          L1 | Baker | – | 4–5
          L2 | Senior Baker | Bakery Manager | 5–6
          L3 | Principal Baker | Director of Bakeries | 6–9
        `),
      ),
    ).toBe('no matrix');
  });

  it.each([
    [
      'roles and who they are',
      `Role | Who
       Engineering Manager | Ann from the Berlin office
       Tech Lead | Ben from the Paris office
       Product Manager | Cem from the Rome office`,
    ],
    [
      'priorities',
      `Priority | P1 | P2 | P3
       Answer | Within an hour, day and night | Within a working day | Within a working week`,
    ],
    [
      'moves between roles',
      `From | Promotion | Lateral
       Junior Engineer | Senior Engineer | Designer
       Senior Engineer | Staff Engineer | Manager`,
    ],
    [
      'two tracks side by side',
      `Makers | Level | Managers
       Engineer | IC1 |
       Senior Engineer | IC2 | Manager`,
    ],
    ['one row', 'Skill | Junior | Senior'],
    [
      'settings',
      `Name | Default\n color | The color of the border\n size | The size in pixels`,
    ],
  ])('with %s', (_, text) => {
    expect(read(lines(text))).toBe('no matrix');
  });

  it('with more places than anybody fills', () => {
    expect(
      read([
        ['Skill', 'Junior', {text: 'Senior', colspan: 1000}],
        ...Array.from({length: 300}, () => [
          'Reviews',
          'Asks for reviews every time.',
        ]),
      ]),
    ).toBe('no matrix');
  });
});
