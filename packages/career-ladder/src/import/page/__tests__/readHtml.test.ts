import {readHtml} from '../readHtml';
import {readMarkdown} from '../readMarkdown';

it('finds tables, diagrams and sections of a page, with their lines', async () => {
  const page = await readHtml(`<!doctype html>
<title>Careers &amp; pay</title>
<h1>Engineering</h1>
<p>How we <b>grow</b>.</p>
<ul><li>One</ul>
<h2>Ladder</h2>
<table><caption>Roles</caption>
<tr><th>A<td><img src="/img/arrow-right.png"><td>B <script>no()</script>
</table>
<pre class="mermaid">graph LR
a--&gt;b</pre>`);
  expect(page.title).toBe('Careers & pay');
  expect(
    page.sections.map(({text, line, markdown}) => [text, line, markdown]),
  ).toEqual([
    ['Engineering', 3, 'How we **grow**.\n\n- One'],
    ['Ladder', 6, ''],
  ]);
  expect(page.blocks).toMatchObject([
    {
      kind: 'table',
      line: 7,
      headings: ['Engineering', 'Ladder'],
      table: {
        caption: 'Roles',
        rows: [
          {
            line: 8,
            cells: [
              {text: 'A', header: true},
              {text: '', images: ['arrow-right.png']},
              {text: 'B'},
            ],
          },
        ],
      },
    },
    {kind: 'mermaid', line: 10, text: 'graph LR\na-->b'},
  ]);
});

describe('tables in the cells of another table', () => {
  const page = `<table><tr><td>Menu
<td><h2>Bakery</h2>
<table><tr><td>Baker<td>→<td>Head Baker</table>
</table>
<table><tr><td>1</table>`;

  it.each([
    ['HTML', () => readHtml(page)],
    ['Markdown', () => readMarkdown(page)],
  ])('are read by themselves in %s', async (_, read) => {
    const {blocks} = await read();
    expect(
      blocks.map(({kind, line, ...block}) => [
        kind,
        line,
        'headings' in block ? block.headings : block.reason,
      ]),
    ).toEqual([
      [
        'refused',
        1,
        'It lays out other tables. Those in its cells are read by themselves.',
      ],
      ['table', 3, ['Bakery']],
      ['table', 5, ['Bakery']],
    ]);
  });
});

it('takes the direction of a table from what stands around it', async () => {
  const {blocks} = await readHtml(
    '<html dir="rtl"><table></table><div dir=ltr><table></table><table dir=RTL></table></div><table dir=auto></table>',
  );
  expect(
    blocks.map((block) => block.kind === 'table' && block.table.rtl),
  ).toEqual([true, false, true, true]);
});

it('parses no page with more cells than anybody reads', async () => {
  const {blocks} = await readHtml(`<table>${'<td>x'.repeat(200_001)}</table>`);
  expect(blocks).toEqual([
    {
      kind: 'refused',
      what: 'HTML page',
      line: 1,
      reason: 'Its tables have more than 200,000 cells.',
    },
  ]);
});
