import type {Page} from '../page';
import {readMarkdown} from '../readMarkdown';

/** A table as lines: links after `@`, spans after `c` and `r`, `*` for bold, `#` for a header cell. */
function outline({title, blocks}: Page): string {
  const lines = blocks.flatMap((block) => {
    const head = `${block.line} ${block.kind}`;
    switch (block.kind) {
      case 'refused':
        return `${head}: ${block.what}: ${block.reason}`;
      case 'mermaid':
        return [`${head} in ${block.headings.join(' > ')}`, block.text.trim()];
      case 'table':
        return [
          `${head} in ${block.headings.join(' > ')}`,
          ...block.table.rows.map(
            ({line, cells}) =>
              `  ${line} ${cells
                .map((cell) =>
                  [
                    cell.header ? '#' : '',
                    cell.bold ? '*' : '',
                    cell.text,
                    ...cell.links.map(({href}) => `@${href}`),
                    ...cell.images.map((image) => `!${image}`),
                    cell.colspan > 1 ? ` c${cell.colspan}` : '',
                    cell.rowspan > 1 ? ` r${cell.rowspan}` : '',
                  ].join(''),
                )
                .join(' | ')}`,
          ),
        ];
    }
  });
  return [...(title ? [`title: ${title}`] : []), ...lines].join('\n');
}

const read = async (text: string) => outline(await readMarkdown(text));

describe('tables drawn with pipes', () => {
  it('have their links, pictures, headings and lines', async () => {
    expect(
      await read(`---
layout: page
title: "Careers"
---

# Engineering

## Ladder {#ladder}

Some words.

| From | To |
| --- | --- |
| [Developer](/jobs/dev) &amp; co | **Senior**<br>Developer ![arrow](right.png) |
| [Ops][1] \\| <a href="/x">X</a> | &rarr; |

[1]: /jobs/ops
`),
    ).toMatchInlineSnapshot(`
      "title: Careers
      12 table in Engineering > Ladder
        12 #From | #To
        14 Developer & co@/jobs/dev | Senior Developer!arrow
        15 Ops | X@/jobs/ops@/x | →"
    `);
  });

  it('are found in lists and quotes', async () => {
    expect(
      await read(`- an item

  | a | b |
  |---|---|
  | 1 | 2 |

> | c | d |
> |---|---|
> | 3 | 4 |
`),
    ).toMatchInlineSnapshot(`
      "3 table in 
        3 #a | #b
        5 1 | 2
      7 table in 
        7 #c | #d
        9 3 | 4"
    `);
  });

  it('keep the Markdown of a cell, with HTML lists and breaks as lines', async () => {
    const {blocks} = await readMarkdown(
      '| a | b |\n|---|---|\n| Plans<br/>**well** | <ul><li>One</li><li>[Two](/2)</li></ul> |\n',
    );
    const [block] = blocks;
    expect(
      block?.kind === 'table' &&
        block.table.rows[1]?.cells.map(({markdown}) => markdown),
    ).toEqual(['Plans\n**well**', '- One\n- [Two](/2)']);
  });
});

describe('HTML tables', () => {
  it('go on after blank lines, where Markdown would end them', async () => {
    expect(
      await read(`## Roles

<table>

  <tr>
    <td rowspan="2"><a href="/jobs/dev">Developer</a></td>

    <td>&#8594;</td>
    <td colspan=3><b>Senior</b> [Developer](/jobs/senior)</td>
  </tr>

</table>

## Later

| a |
|---|
| 1 |
`),
    ).toMatchInlineSnapshot(`
      "3 table in Roles
        5 Developer@/jobs/dev r2 | → | Senior Developer@/jobs/senior c3
      16 table in Later
        16 #a
        18 1"
    `);
  });

  it('without an end stop before the next heading', async () => {
    expect(
      await read('<table><tr><td>One<td>Two\n\n## Next\n\n| a |\n|---|\n| 1 |'),
    ).toMatchInlineSnapshot(`
      "1 table in 
        1 One | Two
      5 table in Next
        5 #a
        7 1"
    `);
  });

  it('keep paragraphs and lists of their cells as Markdown', async () => {
    const {blocks} = await readMarkdown(
      '<table><tr><td>Knows <em>how</em>\n<p>\nTells <a href="/why">why</a><ul><li>One<ul><li>Inner</li></ul><li><b>Two</b></ul></td></tr></table>',
    );
    const [block] = blocks;
    expect(block?.kind === 'table' && block.table.rows[0]?.cells[0]?.markdown)
      .toMatchInlineSnapshot(`
      "Knows *how*

      Tells [why](/why)

      - One
        - Inner
      - **Two**"
    `);
  });
});

it('takes the direction of a table from the HTML around it', async () => {
  const {blocks} = await readMarkdown(`| a |
|---|

<div dir="rtl">

| a |
|---|

<div class="wide">
<table></table>
</div>

<table dir="ltr"></table>

</div>

| a |
|---|
`);
  expect(
    blocks.map((block) => block.kind === 'table' && block.table.rtl),
  ).toEqual([undefined, true, true, false, undefined]);
});

it('reads what MDX writes as JSX', async () => {
  expect(
    await read(
      `<table><tr>
<td colSpan={2} style={{color: 'red'}}>{/* the
first */}<a href={'/a'}>A</a></td>
<td rowSpan={"3"}>{'→'}</td>
<td><Link className="x" to="/b"><b>B</b></Link></td>
</tr></table>

| <Link to="/c">C</Link> |
|---|
`,
    ),
  ).toMatchInlineSnapshot(`
    "1 table in 
      1 A@/a c2 | → r3 | *B@/b
    8 table in 
      8 #C@/c"
  `);
});

it('reads Markdown in the cells of an HTML table', async () => {
  expect(
    await read(
      '<table><tr><td>\n\n**Senior** _Cook_\n\n</td><td>\n\n[*Head* Cook](/h)\n\n</td><td>snake_case_name 2 * 3 * 4</td></tr></table>',
    ),
  ).toMatchInlineSnapshot(`
    "1 table in 
      1 Senior Cook | Head Cook@/h | snake_case_name 2 * 3 * 4"
  `);
});

describe('Mermaid diagrams', () => {
  it('stand in fences, marked blocks, shortcodes and elements; in code and comments they do not', async () => {
    expect(
      await read(`# A
\`\`\`mermaid
graph LR
a-->b
\`\`\`
:::mermaid
graph LR
c-->d
:::
{{< mermaid >}}
graph LR
e-->f
{{< /mermaid >}}
<pre class="mermaid">
graph LR
g--&gt;h
</pre>
~~~~md
\`\`\`mermaid
graph LR
no-->no
\`\`\`
<table><tr><td>no</td></tr></table>
~~~~
<!-- <table><tr><td>no</td></tr></table> -->
`),
    ).toMatchInlineSnapshot(`
      "3 mermaid in A
      graph LR
      a-->b
      7 mermaid in A
      graph LR
      c-->d
      11 mermaid in A
      graph LR
      e-->f
      15 mermaid in A
      graph LR
      g-->h"
    `);
  });
});

describe('Mermaid diagrams in MDX and in Liquid', () => {
  it('stand between backticks in components, and between tags', async () => {
    expect(
      await read(`# A
<Mermaid
  chart={\`
graph LR
a-->b
\`} />
<div className="mermaid">
{\`graph LR
c-->d\`}
</div>
{% mermaid %}
graph LR
e-->f
{% endmermaid %}
\`<Mermaid chart={\`
`),
    ).toMatchInlineSnapshot(`
      "4 mermaid in A
      graph LR
      a-->b
      8 mermaid in A
      graph LR
      c-->d
      12 mermaid in A
      graph LR
      e-->f"
    `);
  });
});

describe('what nobody could read', () => {
  it('is not parsed, and said', async () => {
    const many = '|'.repeat(20_001);
    const nested = '>'.repeat(300);
    const marks = '*a '.repeat(600);
    const cells = '<td>'.repeat(20_001);
    expect(
      await read(
        `# A\n\n${many}\n\n${nested} # b\n\n| ${marks} |\n\n<table><tr>${cells}</tr></table>\n\n# C\n`,
      ),
    ).toMatchInlineSnapshot(`
      "9 refused: HTML table: It has more than 20,000 cells.
      3 refused: paragraph: It has more than 20,000 cells.
      5 refused: paragraph: It is nested too deeply.
      7 refused: paragraph: It has more than 500 marks of Markdown in one place."
    `);
  });
});

describe('sections', () => {
  it('are headings with the Markdown below them', async () => {
    const {sections} = await readMarkdown(
      '# One\n\ntext\n\n- a\n- b\n\n## Two\n### Three\n\nend\n',
    );
    expect(sections).toEqual([
      {
        depth: 1,
        text: 'One',
        line: 1,
        markdown: 'text\n\n- a\n- b',
        markdownLine: 3,
      },
      {depth: 2, text: 'Two', line: 8, markdown: '', markdownLine: 9},
      {depth: 3, text: 'Three', line: 9, markdown: 'end', markdownLine: 11},
    ]);
  });
});
