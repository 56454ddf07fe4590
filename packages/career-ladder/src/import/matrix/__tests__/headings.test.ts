import type {Section} from '../../page/page';
import {readMatrixHeadings} from '../headings';
import {drawn} from './drawn';

/** The sections of a page that has no code with a # at the beginning of a line. */
function sectionsOf(page: string): Section[] {
  const sections: Section[] = [];
  page.split('\n').forEach((line, index) => {
    const [, marks, text] = /^(#{1,6}) (.*)$/.exec(line) ?? [];
    const last = sections.at(-1);
    if (marks !== undefined && text !== undefined) {
      sections.push({
        depth: marks.length,
        text,
        line: index + 1,
        markdown: '',
        markdownLine: index + 2,
      });
    } else if (last) {
      last.markdown += `${line}\n`;
    }
  });
  return sections;
}

const read = async (page: string) =>
  drawn(await readMatrixHeadings(sectionsOf(page)));

describe('a page of headings', () => {
  it('has levels with the same competencies under each', async () => {
    expect(
      await read(`# Gardeners
Some words.
## How to read this
Slowly.
## Gardener
### Soil
- Turns the soil when asked.
- Knows good soil
  from bad soil.
### People
Helps others, and

1. asks,
2. listens.
## Senior Gardener
They are rare.
### Soil
- Chooses the soil.
### People
- Teaches others.
## All gardeners
### Soil
- Like it.
### People
- Like them.
`),
    ).toMatchInlineSnapshot(`
      "# Gardeners
      Gardener < Senior Gardener
      Soil
        Gardener: Turns the soil when asked. (7)
        Gardener: Knows good soil
      from bad soil. (8)
        Senior Gardener: Chooses the soil. (18)
      People
        Gardener: Helps others, and

      1. asks,
      2. listens. (11)
        Senior Gardener: Teaches others. (20)
      ? 16: The text under "Senior Gardener" is left out, as it belongs to no competency.
      ? 21: "All gardeners" is left out, though it has the same competencies: its name is not that of a level."
    `);
  });

  it('has competencies with the same levels under each, and themes above them', async () => {
    expect(
      await read(`# Skills
## Craft
### Testing
Finding mistakes.
#### L1
Writes tests.
#### L2
Chooses what to test.
### Reviews
#### L1
Asks for reviews.
#### L2
Gives reviews.
## People
### Feedback
#### L1
Asks for feedback.
#### L2
Gives feedback.
`),
    ).toMatchInlineSnapshot(`
      "# Skills
      L1 < L2
      Testing [Craft]: Finding mistakes.
        L1: Writes tests. (6)
        L2: Chooses what to test. (8)
      Reviews [Craft]
        L1: Asks for reviews. (11)
        L2: Gives reviews. (13)
      Feedback [People]
        L1: Asks for feedback. (17)
        L2: Gives feedback. (19)"
    `);
  });

  it('has competencies at the beginning of list entries', async () => {
    expect(
      await read(`# Framework
## IC1
- Impact: Delivers small projects.
- **Scope**: Knows the code of the team.
- Teamwork
  - Asks for help.
  - Reviews code.
## IC2
- **Impact:** Delivers projects.
- Scope: Knows the code around it.
- Teamwork
  - Helps others.
`),
    ).toMatchInlineSnapshot(`
      "# Framework
      IC1 < IC2
      Impact
        IC1: Delivers small projects. (3)
        IC2: Delivers projects. (9)
      Scope
        IC1: Knows the code of the team. (4)
        IC2: Knows the code around it. (10)
      Teamwork
        IC1: Asks for help. (6)
        IC1: Reviews code. (7)
        IC2: Helps others. (12)"
    `);
  });

  it('has levels at the beginning of list entries', async () => {
    expect(
      await read(`# Competencies
## Delivery
Getting things done.

- **Beginner**
  - Delivers with help.
- **Expert**
  - Helps others to deliver.
## Knowledge
Knowing things.

- **Beginner**
  - Knows the team.
- **Expert**
  - Knows the company.
`),
    ).toMatchInlineSnapshot(`
      "# Competencies
      Beginner < Expert
      Delivery: Getting things done.
        Beginner: Delivers with help. (6)
        Expert: Helps others to deliver. (8)
      Knowledge: Knowing things.
        Beginner: Knows the team. (13)
        Expert: Knows the company. (15)"
    `);
  });

  it('has competencies in lines in bold', async () => {
    expect(
      await read(`## Junior
**Technical**

- Writes tests.

**Social**

Asks for help.
## Senior
**Technical**

- Chooses what to test.

**Social**

Gives help.
`),
    ).toMatchInlineSnapshot(`
      "Junior < Senior
      Technical
        Junior: Writes tests. (4)
        Senior: Chooses what to test. (12)
      Social
        Junior: Asks for help. (8)
        Senior: Gives help. (16)"
    `);
  });

  it('holds several matrices where each section has levels of its own', async () => {
    expect(
      await read(`# Careers
## Web
### Web Engineer 1
#### Craft
Writes pages.
#### People
Asks for help.
### Web Engineer 2
#### Craft
Writes better pages.
#### People
Gives help.
## Data
### Data Engineer 1
#### Craft
Writes queries.
#### People
Asks for help.
### Data Engineer 2
#### Craft
Writes better queries.
#### People
Gives help.
`),
    ).toMatchInlineSnapshot(`
      "# Web
      Web Engineer 1 < Web Engineer 2
      Craft
        Web Engineer 1: Writes pages. (5)
        Web Engineer 2: Writes better pages. (10)
      People
        Web Engineer 1: Asks for help. (7)
        Web Engineer 2: Gives help. (12)

      # Data
      Data Engineer 1 < Data Engineer 2
      Craft
        Data Engineer 1: Writes queries. (16)
        Data Engineer 2: Writes better queries. (21)
      People
        Data Engineer 1: Asks for help. (18)
        Data Engineer 2: Gives help. (23)"
    `);
  });

  it('has numbered levels though nothing else speaks of any', async () => {
    expect(
      await read(`
# Bakers
## Level 1
### Dough
Mixes it.
### Oven
Heats it in time.
## Level 2
### Dough
Writes recipes.
### Oven
Repairs it alone.
`),
    ).toMatchInlineSnapshot(`
      "# Bakers
      Level 1 < Level 2
      Dough
        Level 1: Mixes it. (5)
        Level 2: Writes recipes. (10)
      Oven
        Level 1: Heats it in time. (7)
        Level 2: Repairs it alone. (12)"
    `);
  });

  it('is none of a matrix’s business where the names of levels do not come back', async () => {
    expect(
      await read(`
# Ovens and skills
## Heating
### Heating as a manager
Ask who is cold.
### Heating by hand for experts
Ask who is warm.
## Interviews
### Junior
Ask about dough.
### Senior
Ask about ovens.
`),
    ).toBe('no matrix');
  });

  it('is none of a matrix’s business where no names come back under levels', async () => {
    expect(
      await read(`# Roles
## Junior Engineer
### Writes code
With help.
## Senior Engineer
### Leads projects
Without help.
`),
    ).toBe('no matrix');
    expect(
      await read(`# API
## read
### Parameters
A file.
### Result
A text.
## write
### Parameters
A text.
### Result
Nothing.
`),
    ).toBe('no matrix');
    expect(await readMatrixHeadings([])).toEqual([]);
  });
});
