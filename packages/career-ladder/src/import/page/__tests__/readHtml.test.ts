import {readHtml} from '../readHtml';

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
