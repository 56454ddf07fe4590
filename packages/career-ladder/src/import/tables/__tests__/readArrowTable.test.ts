// Foreign words are meant: cspell:disable
import {readArrowTable} from '../readArrowTable';
import {readingsOf, tablesOf} from './read';
import {tableOf} from './table';

const read = (page: string) => readingsOf(page, readArrowTable);

describe('ladders drawn with arrows', () => {
  it('reads a fork from row spans that overlap by half', async () => {
    expect(
      await read(`
## Nursing

<table>
  <tr>
    <td colspan="4">&nbsp;</td>
    <td rowspan="2"><a href="/jobs/nurse#expert">Expert Nurse</a></td>
    <td rowspan="2">&rarr;</td>
    <td rowspan="2"><a href="/jobs/nurse#consultant">Nurse Consultant</a></td>
  </tr>
  <tr>
    <td rowspan="2"><a href="/jobs/nurse">Nurse</a></td>
    <td rowspan="2">&rarr;</td>
    <td rowspan="2"><a href="/jobs/nurse#senior">Senior Nurse</a></td>
    <td>&#8599;</td>
  </tr>
  <tr>
    <td>&#x2198;</td>
    <td rowspan="2"><a href="/jobs/lead#ward">Ward Manager</a></td>
    <td rowspan="2">&rarr;</td>
    <td rowspan="2"><a href="/jobs/lead#head">Head of Nursing</a></td>
  </tr>
  <tr><td colspan="4">&nbsp;</td></tr>
</table>`),
    ).toMatchInlineSnapshot(`
      "ladder
      0 Nurse </jobs/nurse> → Senior Nurse
      1 Senior Nurse </jobs/nurse#senior> → Expert Nurse → Ward Manager
      2 Expert Nurse </jobs/nurse#expert> → Nurse Consultant
      3 Nurse Consultant </jobs/nurse#consultant>
      2 Ward Manager </jobs/lead#ward> → Head of Nursing
      3 Head of Nursing </jobs/lead#head>"
    `);
  });

  it('reads slanted arrows between rows where nothing spans', async () => {
    expect(
      await read(`
|         |   |                |   ↗   | Expert Nurse |
| ------- | - | -------------- | ----- | ------------ |
| Nurse   | → | Senior Nurse   |       |              |
|         |   |                |   ↘   | Ward Manager |`),
    ).toMatchInlineSnapshot(`
      "ladder
      0 Nurse → Senior Nurse
      1 Senior Nurse → Expert Nurse → Ward Manager
      2 Expert Nurse
      2 Ward Manager"
    `);
    expect(
      await read(`
| Nurse | → | Senior Nurse | → | Expert Nurse |   |                 |
| ----- | - | ------------ | - | ------------ | - | --------------- |
|       |   |              | ↘ | Ward Manager | → | Head of Nursing |`),
    ).toMatchInlineSnapshot(`
      "ladder
      0 Nurse → Senior Nurse
      1 Senior Nurse → Expert Nurse → Ward Manager
      2 Expert Nurse
      2 Ward Manager → Head of Nursing
      3 Head of Nursing"
    `);
  });

  it.each([
    '→',
    '⇒',
    '➔',
    '➜',
    '⟶',
    '➡️',
    '->',
    '-->',
    '=>',
    '──→',
    '>',
    '&raquo;',
    '▶',
    '&rarr;',
    '![](img/arrow-right.png)',
    '![arrow pointing right](img/a.svg)',
    '<img src="/arrow_right.gif">',
  ])('takes %s for an arrow to the right', async (arrow) => {
    const [ladder] = (
      await tablesOf(
        `| Cook | ${arrow} | Senior Cook | ${arrow} | Head Cook |\n|-|-|-|-|-|`,
      )
    ).flatMap((table) => readArrowTable(table) ?? []);
    expect(ladder).toMatchObject({
      kind: 'ladder',
      doubts: [],
      ladder: {
        moves: [
          {from: '1.1', to: '1.3', kind: 'promotion', line: 1},
          {from: '1.3', to: '1.5', kind: 'promotion', line: 1},
        ],
      },
    });
  });

  it('reads arrows beside titles', async () => {
    expect(
      await read(`
| Cook | → Senior Cook | → Head Cook |
| ---- | ------------- | ----------- |
|      |               | ↘ Kitchen Manager |`),
    ).toMatchInlineSnapshot(`
      "ladder
      0 Cook → Senior Cook
      1 Senior Cook → Head Cook → Kitchen Manager
      2 Head Cook
      2 Kitchen Manager"
    `);
    expect(
      await read(`
| [Cook](/cook) → | Senior Cook --> | Head Cook |
| --------------- | --------------- | --------- |`),
    ).toMatchInlineSnapshot(`
      "ladder
      0 Cook </cook> → Senior Cook
      1 Senior Cook → Head Cook
      2 Head Cook"
    `);
  });

  it('reads ladders that stand upright, upwards and downwards', async () => {
    expect(
      await read(`
| Head Cook   |
| ----------- |
| ↑           |
| Senior Cook |
| ↑           |
| Cook        |`),
    ).toMatchInlineSnapshot(`
      "ladder
      0 Cook → Senior Cook
      1 Senior Cook → Head Cook
      2 Head Cook"
    `);
    expect(
      await read(`
<table>
  <tr><td colspan="2">Cook</td></tr>
  <tr><td colspan="2">↓</td></tr>
  <tr><td colspan="2">Senior Cook</td></tr>
  <tr><td>↙</td><td>↘</td></tr>
  <tr><td>Head Cook</td><td>Kitchen Manager</td></tr>
</table>`),
    ).toMatchInlineSnapshot(`
      "ladder
      0 Cook → Senior Cook
      1 Senior Cook → Head Cook → Kitchen Manager
      2 Head Cook
      2 Kitchen Manager"
    `);
  });

  it('reads several ladders of one table, each with its title', async () => {
    expect(
      await read(`
<table>
  <tr><th colspan="5">Kitchen</th></tr>
  <tr><td>Cook</td><td>→</td><td>Senior Cook</td><td>→</td><td>Head Cook</td></tr>
  <tr><td colspan="5">&nbsp;</td></tr>
  <tr><td colspan="5"><b>Service</b></td></tr>
  <tr><td>Waiter</td><td>→</td><td>Senior Waiter</td></tr>
  <tr></tr>
  <tr><td>Host</td><td>→</td><td>Senior Host</td><td></td><td></td></tr>
</table>`),
    ).toMatchInlineSnapshot(`
      "ladder Kitchen
      0 Cook → Senior Cook
      1 Senior Cook → Head Cook
      2 Head Cook
      ladder Service
      0 Waiter → Senior Waiter
      1 Senior Waiter
      ladder
      0 Host → Senior Host
      1 Senior Host"
    `);
    expect(
      await read(`
<table>
  <tr><th colspan="3">Kitchen</th><td></td><th colspan="5">Service</th></tr>
  <tr>
    <td>Cook</td><td>→</td><td>Head Cook</td><td></td>
    <td>Waiter</td><td>→</td><td>Senior Waiter</td><td>→</td><td>Service Manager</td>
  </tr>
</table>`),
    ).toMatchInlineSnapshot(`
      "ladder Kitchen
      0 Cook → Head Cook
      1 Head Cook
      ladder Service
      0 Waiter → Senior Waiter
      1 Senior Waiter → Service Manager
      2 Service Manager"
    `);
  });

  it('takes the text before a row for its title, and heads of columns for levels', async () => {
    expect(
      await read(`
| Path       | L1      |   | L2       |   | L3        |
| ---------- | ------- | - | -------- | - | --------- |
| Craft      | Cook    | → | Sr. Cook | → | Head Cook |
| Management | Manager | → | Director | → | President |`),
    ).toMatchInlineSnapshot(`
      "ladder Craft
      0 [L1] Cook → Sr. Cook
      1 [L2] Sr. Cook → Head Cook
      2 [L3] Head Cook
      ladder Management
      0 [L1] Manager → Director
      1 [L2] Director → President
      2 [L3] President"
    `);
  });

  it('reads two arrows of one cell, each to where it points', async () => {
    expect(
      await read(`
<table>
  <tr><td rowspan="2">Cook</td><td rowspan="2">→</td><td rowspan="2">Senior Cook</td><td rowspan="2">↗<br>↘</td><td>Head Cook</td></tr>
  <tr><td>Kitchen Manager</td></tr>
</table>`),
    ).toMatchInlineSnapshot(`
      "ladder
      0 Cook → Senior Cook
      1 Senior Cook → Head Cook → Kitchen Manager
      2 Head Cook
      2 Kitchen Manager"
    `);
  });

  it('follows lines, and spacer cells and rows', async () => {
    expect(
      await read(`
| 1    | 2 | 3 | 4  | 5           | 6   | 7 | 8 | 9               |
| ---- | - | - | -- | ----------- | --- | - | - | --------------- |
|      |   |   |    |             |     |   |   | Head Cook       |
|      |   |   |    |             |     |   | ↗ |                 |
| Cook |   | → | ── | Senior Cook | ──  | → |   | Pastry Cook     |
|      |   |   |    |             | └─→ |   |   | Kitchen Manager |`),
    ).toMatchInlineSnapshot(`
      "ladder
      0 Cook → Senior Cook
      1 Senior Cook → Head Cook → Pastry Cook → Kitchen Manager
      2 Head Cook
      2 Pastry Cook
      2 Kitchen Manager"
    `);
  });

  it('leads several roles to one, from a row span or from the rows', async () => {
    expect(
      await read(`
<table>
  <tr><td>Pastry Cook</td><td>→</td><td>Senior Pastry Cook</td><td>↘</td><td rowspan="2">Head Cook</td></tr>
  <tr><td>Line Cook</td><td>→</td><td>Senior Line Cook</td><td>↗</td></tr>
</table>`),
    ).toMatchInlineSnapshot(`
      "ladder
      0 Pastry Cook → Senior Pastry Cook
      1 Senior Pastry Cook → Head Cook
      2 Head Cook
      0 Line Cook → Senior Line Cook
      1 Senior Line Cook → Head Cook"
    `);
  });

  it('takes arrows with two heads for lateral moves, and those across the steps', async () => {
    expect(
      await read(`
| Cook | → | Senior Cook | → | Head Cook       | → | Chef de cuisine |
| ---- | - | ----------- | - | --------------- | - | --------------- |
|      |   |             |   | ↕               |   |                 |
|      |   |             | ↘ | Kitchen Manager | → | Director        |`),
    ).toMatchInlineSnapshot(`
      "ladder
      0 Cook → Senior Cook
      1 Senior Cook → Head Cook → Kitchen Manager
      2 Head Cook → Chef de cuisine ↔ Kitchen Manager
      3 Chef de cuisine
      2 Kitchen Manager → Director
      3 Director"
    `);
    expect(
      await read(`
| Cook | → | Senior Cook | → | Head Cook       | → | Chef de cuisine |
| ---- | - | ----------- | - | --------------- | - | --------------- |
|      |   |             |   | ↓               |   |                 |
|      |   |             | ↘ | Kitchen Manager | → | Director        |`),
    ).toMatchInlineSnapshot(`
      "ladder
      0 Cook → Senior Cook
      1 Senior Cook → Head Cook → Kitchen Manager
      2 Head Cook → Chef de cuisine ⇢ Kitchen Manager
      3 Chef de cuisine
      2 Kitchen Manager → Director
      3 Director
      ! line 4: This arrow from "Head Cook" to "Kitchen Manager" runs across the steps; it was taken for a lateral move."
    `);
  });

  it('reads arrows to the left on pages that run from right to left', async () => {
    expect(
      await read('| مهندس مبتدئ | ← | مهندس | ← | مهندس أول |\n|-|-|-|-|-|\n'),
    ).toMatchInlineSnapshot(`
      "ladder
      0 مهندس مبتدئ → مهندس
      1 مهندس → مهندس أول
      2 مهندس أول"
    `);
    expect(
      await read('| Head Cook | ← | Senior Cook | ← | Cook |\n|-|-|-|-|-|\n'),
    ).toMatchInlineSnapshot(`
      "ladder
      0 Cook → Senior Cook
      1 Senior Cook → Head Cook
      2 Head Cook"
    `);
    expect(
      await read(
        '<table dir="rtl"><tr><td>Cook<td>←<td>Senior Cook<td>←<td>Head Cook</table>',
      ),
    ).toMatchInlineSnapshot(`
      "ladder
      0 Cook → Senior Cook
      1 Senior Cook → Head Cook
      2 Head Cook"
    `);
  });

  it('takes words between two roles for words on the arrow', async () => {
    expect(
      await read(
        '| Cook | → (2 years) | Senior Cook | exam → | Head Cook | → Chef |\n|-|-|-|-|-|-|\n',
      ),
    ).toMatchInlineSnapshot(`
      "ladder
      0 Cook → Senior Cook "(2 years)"
      1 Senior Cook → Head Cook "exam"
      2 Head Cook → Chef
      3 Chef"
    `);
    expect(
      await read(
        '| Our cooks |\n|-|\n| Line Manager |\n| ↓ 2 v |\n| Kitchen Manager |\n| ↓ |\n| Chief Manager |',
      ),
    ).toMatchInlineSnapshot(`
      "ladder Our cooks
      0 Line Manager → Kitchen Manager "2 v"
      1 Kitchen Manager → Chief Manager
      2 Chief Manager"
    `);
  });

  it('goes on in the next row where the arrow at the edge says so', async () => {
    expect(
      await read(`
| Kitchen Help | → | Cook      | → |
| ------------ | - | --------- | - |
| Senior Cook  | → | Head Cook |   |`),
    ).toMatchInlineSnapshot(`
      "ladder
      - Kitchen Help → Cook
      - Cook → Senior Cook
      - Senior Cook → Head Cook
      - Head Cook
      ! line 2: This arrow was taken for one from "Cook" to "Senior Cook"; it stands at the edge of the table, where a row may go on in the next."
    `);
  });
});

describe('several roles in one cell', () => {
  it.each([
    [
      'lines that end alike',
      '<td>Store Manager<br>Floor Manager</td><td>→</td><td>Area Manager</td><td>→</td><td>Director</td>',
    ],
    [
      'a list',
      '<td><ul><li>Engineer<li>Designer</ul></td><td>→</td><td>Manager</td><td>→</td><td>Director</td>',
    ],
    [
      'links',
      '<td><a href="/e">Engineer</a> / <a href="/d">Designer</a></td><td>→</td><td>Manager</td><td>→</td><td>Director</td>',
    ],
  ])('are refused: %s', async (_, cells) => {
    expect(await read(`<table><tr>${cells}</tr></table>`)).toMatch(
      /^line 1: Several roles stand in one cell \(".+", ".+" on line 1\), and nothing says which of them leads to which\./,
    );
  });

  it('are not seen in a title over several lines', async () => {
    expect(
      await read(
        '<table><tr><td>Senior<br>Engineer</td><td>→</td><td>Software Engineering<br>Manager</td><td>→</td><td>Director of<br>Engineering</td></tr></table>',
      ),
    ).toMatchInlineSnapshot(`
      "ladder
      0 Senior Engineer → Software Engineering Manager
      1 Software Engineering Manager → Director of Engineering
      2 Director of Engineering"
    `);
  });
});

describe('doubts', () => {
  it('are told where an arrow and its place disagree', async () => {
    expect(
      await read(`
| Cook | → | Senior Cook | → | Head Cook       |
| ---- | - | ----------- | - | --------------- |
|      |   |             | → | Kitchen Manager |
| Help | ↗ | Waiter      |   |                 |`),
    ).toMatchInlineSnapshot(`
      "ladder
      0 Cook → Senior Cook
      1 Senior Cook → Head Cook
      2 Head Cook
      0 Help → Senior Cook
      ! line 4: This arrow does not lead from one role to another; it was left out.
      ! line 4: No arrow leads to or from "Kitchen Manager"; it was left out.
      ! line 5: This arrow was taken for one from "Help" to "Senior Cook"; it points past a title that is nearer.
      ! line 5: No arrow leads to or from "Waiter"; it was left out."
    `);
  });

  it('are told of arrows and titles that are left out, and of two links', async () => {
    expect(
      await read(`
| Cook | → | [Senior](/s) [Cook](/c) | → | Head Cook |
| ---- | - | ----------------------- | - | --------- |
|      |   |                         |   | ↗         |
|      |   |                         |   | [Steward](/steward) |`),
    ).toMatchInlineSnapshot(`
      "ladder
      0 Cook → Senior Cook
      1 Senior Cook </s> → Head Cook
      2 Head Cook
      ! line 2: The cell of "Senior Cook" has 2 links; the first one was taken, and all of its text for one title.
      ! line 4: This arrow does not lead from one role to another; it was left out.
      ! line 5: No arrow leads to or from "Steward"; it was left out."
    `);
  });

  it('are told of a role that stands twice', async () => {
    expect(
      await read(`
<table>
  <tr><td rowspan="2">Cook</td><td>→</td><td>Pastry Cook</td><td>→</td><td>Head Cook</td></tr>
  <tr><td>→</td><td>Line Cook</td><td>→</td><td>Head Cook</td></tr>
</table>`),
    ).toMatchInlineSnapshot(`
      "ladder
      0 Cook → Pastry Cook → Line Cook
      1 Pastry Cook → Head Cook
      2 Head Cook
      1 Line Cook → Head Cook
      ! line 4: "Head Cook" stands in the ladder twice, here and on line 3; it was taken for one role."
    `);
  });

  it('are not due where a word of the heading only holds the name of a process', async () => {
    expect(
      await read(
        '## Real estate\n\n| Clerk | → | Partner | → | Director |\n|-|-|-|-|-|\n',
      ),
    ).toMatchInlineSnapshot(`
      "ladder
      0 Clerk → Partner
      1 Partner → Director
      2 Director"
    `);
  });

  it('are told where only the heading says that it is a career', async () => {
    expect(
      await read(`
## Career at sea

| Moses | → | Able hand | → | Bosun |
| ----- | - | --------- | - | ----- |`),
    ).toMatchInlineSnapshot(`
      "ladder
      0 Moses → Able hand
      1 Able hand → Bosun
      2 Bosun
      ! line 4: Its texts do not read like job titles; it was taken for a ladder because of the heading above it."
    `);
  });
});

describe('arrows that a wrong encoding destroyed', () => {
  const page = (right: string, upRight: string, downRight: string) => `
<table>
  <tr><td colspan="4"></td><td rowspan="2">Expert Nurse</td></tr>
  <tr><td rowspan="2">Nurse</td><td rowspan="2">${right}</td><td rowspan="2">Senior Nurse</td><td>${upRight}</td></tr>
  <tr><td>${downRight}</td><td rowspan="2">Ward Manager</td></tr>
  <tr><td colspan="4"></td></tr>
</table>`;

  it.each([
    ['â†’', 'â†—', 'â†˜'],
    ['â†', 'â†', 'â†'],
    ['?', '?', '?'],
    ['�', '�', '�'],
    ['â\u0086\u0092', 'â\u0086\u0097', 'â\u0086\u0098'],
  ])('are read from where they stand: %s %s %s', async (...arrows) => {
    const lost = await read(page(...arrows));
    expect(lost).toContain(
      'on lines 4, 5; what they join was read from where they stand.',
    );
    expect(lost.replace(/\n! .*/, '')).toBe(await read(page('→', '↗', '↘')));
  });

  it('are refused where they could join one or another', async () => {
    expect(
      await read(`
| Cook  | â† | Senior Cook  | â† | Head Cook |
| ----- | -- | ------------ | -- | --------- |
|       |    |              | â† |           |
| Waiter | â† | Senior Waiter | â† | Head Waiter |`),
    ).toMatchInlineSnapshot(
      `"line 2: The arrows were destroyed by a wrong encoding ("â†" on line 4), and from where this one stands it could join one role or another. Take the table from a copy in UTF-8."`,
    );
    expect(
      await read('| Cook |\n|-|\n| � |\n| Senior Cook |\n| � |\n| Head Cook |'),
    ).toMatchInlineSnapshot(
      `"line 1: The arrows were destroyed by a wrong encoding ("�" on line 3), and from where this one stands it could join one role or another. Take the table from a copy in UTF-8."`,
    );
  });

  it('are not seen in question marks that say "unknown"', async () => {
    expect(
      await read(`
| Feature | Free | Team |
| ------- | ---- | ---- |
| Manager | ?    | yes  |
| Staff   | no   | ?    |`),
    ).toBe('');
  });
});

describe('tables with arrows that are no ladder', () => {
  it('are refused with what they look like', async () => {
    const pages = [
      ['signs', '| Sign | Meaning |\n|-|-|\n| → | turn right |\n| ↑ | go on |'],
      [
        'Zeichen',
        '| Bedeutung | Zeichen |\n|-|-|\n| rechts abbiegen | → |\n| geradeaus | ↑ |',
      ],
      ['a compass', '| ↖ | ↑ | ↗ |\n|-|-|-|\n| ← | o | → |\n| ↙ | ↓ | ↘ |'],
      [
        'keys',
        '| Keys | Does |\n|-|-|\n| ↑ / ↓ | moves the cursor |\n| Ctrl + → | next word |',
      ],
      [
        'figures',
        '| Figure | Q1 | Trend |\n|-|-|-|\n| Revenue | 12 | ↑ 12 % |\n| Churn | 3 | ↓ 2 % |',
      ],
      [
        'a radar',
        '| Technology | Moved | Ring |\n|-|-|-|\n| Rust | ↑ | Adopt |\n| Perl | ↓ | Hold |\n| Java | → | Trial |',
      ],
      [
        'moves of a game',
        '<table><tr><td>links</td><td>←</td></tr><tr><td>drehen</td><td>↑</td></tr><tr><td>fallen</td><td>↓</td></tr></table>',
      ],
      ['navigation', '| ← [Back](a.md) | [On](b.md) → |\n|-|-|'],
      [
        'names',
        '| Old | | New |\n|-|-|-|\n| Developer | → | Engineer |\n| Manager | → | Lead |',
      ],
      ['before and after', '| 12 s | → | 3 s |\n|-|-|-|'],
      [
        'states',
        '| Open | → | Doing | → | Done |\n|-|-|-|-|-|\n| | | ↓ | | |\n| | | Blocked | | |',
      ],
      [
        'a circle',
        '<table><tr><td>Engineer</td><td>→</td><td>Manager</td><td>→</td><td>Director</td></tr><tr><td>↑</td><td></td><td></td><td></td><td>↓</td></tr><tr><td>Advisor</td><td>←</td><td>Consultant</td><td>←</td><td>Partner</td></tr></table>',
      ],
      [
        'approvals',
        '## Approval of expenses\n\n| Employee | → | Manager | → | Director |\n|-|-|-|-|-|',
      ],
      [
        'a hierarchy',
        '## Who signs: the hierarchy\n\n| Employee | → | Manager | → | Director |\n|-|-|-|-|-|',
      ],
      [
        'sentences',
        '| The engineer opens a request. | → | The manager reads it and answers. | → | The director signs it in the end. |\n|-|-|-|-|-|',
      ],
      ['texts', '| Engineer → Manager → Director | → |\n|-|-|'],
      ['numbers', '| 1 | → | 2 | → | 3 |\n|-|-|-|-|-|'],
    ] as const;
    const said = await Promise.all(
      pages.map(async ([name, page]) => `${name}, ${await read(page)}`),
    );
    expect(said.join('\n')).toMatchInlineSnapshot(`
      "signs, line 1: It looks like a table of signs or keys: each of its arrows stands beside what it means.
      Zeichen, line 1: It looks like a table of signs or keys: each of its arrows stands beside what it means.
      a compass, line 1: It looks like a table of signs: none of its arrows leads from one role to another.
      keys, line 1: It looks like a table of keyboard shortcuts: its arrows are keys.
      figures, line 1: It looks like a table of trends, of figures or technologies: its arrows say what rises and falls, and lead to no role.
      a radar, line 1: It looks like a table of trends, of figures or technologies: its arrows say what rises and falls, and lead to no role.
      moves of a game, line 1: It looks like a table of signs or keys: each of its arrows stands beside what it means.
      navigation, line 1: It looks like links to the previous and the next page: its arrows lead out of the table.
      names, line 1: It looks like a table of pairs, such as old and new names: no arrow leads on from where another one ends.
      before and after, line 1: It looks like a table of trends, of figures or technologies: its arrows say what rises and falls, and lead to no role.
      states, line 1: Its texts do not read like job titles ("Open", "Doing"): it looks like the steps of a process or the states of something.
      a circle, line 1: Its arrows lead in a circle ("Engineer" → "Manager" → "Director" → "Partner" → "Consultant" → "Advisor" → "Engineer"): it looks like the states of something.
      approvals, line 3: It stands under "Approval of expenses", so its arrows look like the steps of that rather than of a career.
      a hierarchy, line 3: It stands under "Who signs: the hierarchy", so its arrows look like the steps of that rather than of a career.
      sentences, line 1: Its arrows join sentences rather than titles: "The engineer opens a request.".
      texts, line 1: Its arrows stand within texts, and join no cells.
      numbers, line 1: It looks like a table of trends, of figures or technologies: its arrows say what rises and falls, and lead to no role."
    `);
  });

  it('is no table with arrows if they are only in heads or texts', async () => {
    expect(await read('| Level ↑ | Title |\n|-|-|\n| 1 | Engineer |')).toBe('');
    expect(await read('| Level | Does |\n|-|-|\n| 1 | Moves A → B. |')).toBe(
      '',
    );
  });
});

it('gives up on what is too large to be a ladder', () => {
  const rows = (count: number) =>
    tableOf(Array.from({length: count}, () => ['Cook', '→', 'Head Cook']));
  expect(readArrowTable(rows(2000))).toMatchObject([{kind: 'refused'}]);
  expect(
    readArrowTable(tableOf([[{text: '→', colspan: 1000, rowspan: 65_534}]])),
  ).toMatchObject([{kind: 'refused'}]);
  const arrows = '→'.repeat(1_000_000);
  expect(readArrowTable(tableOf([[arrows, '→', arrows]]))).toMatchObject([
    {kind: 'refused'},
  ]);
});
