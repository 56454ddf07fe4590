import {readPathTable} from '../readPathTable';
import {readingsOf} from './read';

const read = (page: string) => readingsOf(page, readPathTable);

describe('tables of career paths side by side', () => {
  it('reads a ladder for each path, with the grades beside it', async () => {
    expect(
      await read(`
| Specialist       | S grade | L grade | Leadership       |
| ---------------- | ------- | ------- | ---------------- |
| Trainee          | Trainee |         |                  |
| Analyst          | S1      |         |                  |
| [Senior Analyst](/sa) | S2 | L1      | Team Lead        |
| Lead Analyst     | S3      | L2      | Head of Analysis |`),
    ).toMatchInlineSnapshot(`
      "ladder Specialist
      0 [Trainee] Trainee → Analyst
      1 [S1] Analyst → Senior Analyst
      2 [S2] Senior Analyst </sa> → Lead Analyst
      3 [S3] Lead Analyst
      ladder Leadership
      2 [L1] Team Lead → Head of Analysis
      3 [L2] Head of Analysis"
    `);
  });

  it('reads one column of grades for all, from the highest down', async () => {
    expect(
      await read(`
| Level | Engineering        | Design          |
| ----- | ------------------ | --------------- |
| 4     | Principal Engineer |                 |
| 3     | Staff Engineer     | Lead Designer   |
| 2     | Engineer           | Designer        |
| 1     | n/a                | Junior Designer |`),
    ).toMatchInlineSnapshot(`
      "ladder Engineering
      1 [2] Engineer → Staff Engineer
      2 [3] Staff Engineer → Principal Engineer
      3 [4] Principal Engineer
      ladder Design
      0 [1] Junior Designer → Designer
      1 [2] Designer → Lead Designer
      2 [3] Lead Designer"
    `);
  });

  it('reads paths below each other, with the grades above them', async () => {
    expect(
      await read(`
| Level       | 1        | 2               | 3              |
| ----------- | -------- | --------------- | -------------- |
| Engineering | Engineer | Senior Engineer | Staff Engineer |
| Management  |          | Team Lead       | Director       |`),
    ).toMatchInlineSnapshot(`
      "ladder Engineering
      0 [1] Engineer → Senior Engineer
      1 [2] Senior Engineer → Staff Engineer
      2 [3] Staff Engineer
      ladder Management
      1 [2] Team Lead → Director
      2 [3] Director"
    `);
  });

  it('reads a list of titles and grades with a doubt', async () => {
    expect(
      await read(`
| Level | Title           |
| ----- | --------------- |
| P1    | Engineer        |
| P2    | Senior Engineer |
| P3    | Staff Engineer  |`),
    ).toMatchInlineSnapshot(`
      "ladder
      0 [P1] Engineer → Senior Engineer
      1 [P2] Senior Engineer → Staff Engineer
      2 [P3] Staff Engineer
      ! line 2: This table lists titles and grades; each role was taken to lead to the one of the next grade."
    `);
  });

  it('reads paths without grades by the ranks of their titles, with a doubt', async () => {
    expect(
      await read(`
| Expert track     | People track |
| ---------------- | ------------ |
| Staff Engineer   | Head of Site |
| Senior Engineer  | Site Manager |
| Trainee Engineer |              |`),
    ).toMatchInlineSnapshot(`
      "ladder Expert track
      0 Trainee Engineer → Senior Engineer
      1 Senior Engineer → Staff Engineer
      2 Staff Engineer
      ! line 2: This table lists titles without grades; each role was taken to lead to the one before it, from what some of them are called.
      ladder People track
      1 Site Manager → Head of Site
      2 Head of Site
      ! line 2: This table lists titles without grades; each role was taken to lead to the one before it, from what some of them are called."
    `);
  });

  it('refuses several roles in one cell, and reads a title over two lines', async () => {
    expect(
      await read(`
| Level | Management              | Experts              |
| ----- | ----------------------- | -------------------- |
| 1     | Manager                 | Senior<br>Engineer   |
| 2     | Director<br>Area Manager | Staff<br>Engineer   |
| 3     | President               | Principal Engineer   |`),
    ).toMatchInlineSnapshot(
      `"line 2: Several roles stand in one cell ("Director", "Area Manager" on line 5), and nothing says which of them leads to which. Give each a cell of its own."`,
    );
    expect(
      await read(`
| Level | Role                        |
| ----- | --------------------------- |
| 1     | Junior Engineer<br>(a year) |
| 2     | Senior<br>Engineer          |
| 3     | Fellow                      |`),
    ).toMatchInlineSnapshot(`
      "ladder
      0 [1] Junior Engineer (a year) → Senior Engineer
      1 [2] Senior Engineer → Fellow
      2 [3] Fellow
      ! line 2: This table lists titles and grades; each role was taken to lead to the one of the next grade."
    `);
  });

  it('leaves out columns of figures', async () => {
    expect(
      await read(`
| Level | IC equivalent   | Manager equivalent | Pay       |
| ----- | --------------- | ------------------ | --------- |
| 1     | Engineer        |                    | 40k – 50k |
| 2     | Senior Engineer | Team Lead          | 50k – 60k |
| 3     | Staff Engineer  | Director           | 60k – 80k |`),
    ).toMatchInlineSnapshot(`
      "ladder IC equivalent
      0 [1] Engineer → Senior Engineer
      1 [2] Senior Engineer → Staff Engineer
      2 [3] Staff Engineer
      ladder Manager equivalent
      1 [2] Team Lead → Director
      2 [3] Director"
    `);
  });

  it.each([
    [
      'a column of something else',
      '| Level | Title | Years |\n|-|-|-|\n| P1 | Engineer | none |\n| P2 | Senior Engineer | some |\n| P3 | Staff Engineer | many |',
    ],
    [
      'expectations',
      '| Level | Engineer | Manager |\n|-|-|-|\n| 1 | Writes code that works. | Leads a team. |\n| 2 | Writes code for others. | Leads two teams. |\n| 3 | Designs systems. | Leads many teams. |',
    ],
    [
      'old and new titles',
      '| Level | Old title | New title |\n|-|-|-|\n| 1 | Engineer I | Junior Engineer |\n| 2 | Engineer II | Engineer |\n| 3 | Engineer III | Senior Engineer |',
    ],
    [
      'grades in no order',
      '| Level | Title |\n|-|-|\n| 1 | Engineer |\n| 3 | Manager |\n| 2 | Designer |',
    ],
    [
      'no grades and no rank',
      '| Individual contributor | Manager |\n|-|-|\n| Engineer | Lead |\n| Architect | Director |\n| Fellow | President |',
    ],
    [
      'no grades and ranks that do not agree',
      '| Individual contributor | Manager |\n|-|-|\n| Engineer | Senior Manager |\n| Senior Engineer | Manager |\n| Fellow | President |',
    ],
    [
      'other names of titles',
      '| Level | Title | Equivalent |\n|-|-|-|\n| 1 | Engineer I | Junior Engineer |\n| 2 | Engineer II | Engineer |\n| 3 | Engineer III | Senior Engineer |',
    ],
    [
      'people of a team',
      '| Name | Role | Floor |\n|-|-|-|\n| Ada | Engineer | 1 |\n| Grace | Manager | 2 |\n| Alan | Director | 3 |',
    ],
  ])('leaves a table with %s alone', async (_, page) => {
    expect(await read(page)).toBe('');
  });
});
