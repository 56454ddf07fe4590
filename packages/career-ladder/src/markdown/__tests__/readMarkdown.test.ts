import {readMarkdown} from '../readMarkdown';

const textOf = (written: string) => readMarkdown(written).text;

test('a sentence is itself', () => {
  expect(textOf('Reviews the *designs* of\nthe `rig` team.')).toEqual([
    'Reviews the ',
    {tag: 'em', text: 'designs'},
    ' of the ',
    {tag: 'code', text: 'rig'},
    ' team.',
  ]);
  expect(textOf('Ships.')).toBe('Ships.');
});

test('lists and paragraphs are elements', () => {
  expect(textOf('Does:\n\n- one\n- **two**\n\n3. three')).toEqual([
    {tag: 'p', text: 'Does:'},
    {
      tag: 'ul',
      text: [
        {tag: 'li', text: 'one'},
        {tag: 'li', text: {tag: 'strong', text: 'two'}},
      ],
    },
    {tag: 'ol', start: 3, text: {tag: 'li', text: 'three'}},
  ]);
});

test('links are as they are written', () => {
  expect(
    readMarkdown('See [the jobs](/jobs/café#a) or <https://acme.test>.'),
  ).toEqual({
    text: [
      'See ',
      {tag: 'a', href: '/jobs/café#a', text: 'the jobs'},
      ' or ',
      {tag: 'a', href: 'https://acme.test', text: 'https://acme.test'},
      '.',
    ],
    links: ['/jobs/café#a', 'https://acme.test'],
    refused: [],
  });
});

test('entities and escapes are characters, and braces are words', () => {
  expect(textOf('A &amp; B \\* {c} &lt;b>')).toBe('A & B * {c} <b>');
});

test.each([
  ['a <b>bold</b> word', 'HTML', '<b>'],
  ['<script>alert(1)</script>', 'HTML', '<script>alert(1)</script>'],
  ['![A chart](/img/chart.png)', 'a picture', 'A chart'],
  ['# Big', 'a heading', '# Big'],
  ['Big\n===', 'a heading', 'Big\n==='],
  ['> said', 'a quotation', '> said'],
  ['```\ncode\n```', 'a block of code', 'code'],
  ['a\n\n***\n\nb', 'a line across', '***'],
])('%j is refused', (written, what, found) => {
  expect(readMarkdown(written).refused[0]).toEqual({what, found});
});

test('a script behind a link is told', () => {
  expect(readMarkdown('[x](javascript:alert(1))').links).toEqual([
    'javascript:alert(1)',
  ]);
});
