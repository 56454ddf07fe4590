import fc from 'fast-check';
import type {Host} from '../../../host';
import type {Change, Comparison} from '../../../../diff/schema';
import {diffFormats} from '../formats';
import {markdown, safe} from '../safe';

const host: Host = {
  cwd: '/',
  env: {},
  stdout: {write: () => undefined},
  stderr: {write: () => undefined},
  name: 'career-ladder',
};

const change = (
  sentence: string,
  tracks: string[],
  kind: Change['kind'] = 'role-added',
): Change => ({
  kind,
  effect: 'adds',
  tracks: tracks.map((title) => ({id: title, title})),
  roles: [],
  sentence,
});

const comparison: Comparison = {
  from: 'a',
  to: 'b',
  step: 'minor',
  reason: 'Something is added.',
  changes: [
    change('A is new.', ['One']),
    change('The track Two is new.', ['Two'], 'track-added'),
    change('The level L is new.', ['One', 'Three']),
    change('The level M is new.', ['One', 'Three', 'Four', 'Five']),
    change('B is new.', ['One']),
  ],
  notCompared: ['broken'],
};

test('text and Markdown have the sentences under their ladders', () => {
  expect(diffFormats.text(comparison, host)).toMatchInlineSnapshot(`
    "One, Three
      - The level L is new.

    4 ladders
      - The level M is new.

    New ladders
      - The track Two is new.

    One
      - A is new.
      - B is new.

      - Not compared, because of errors: broken.

    Suggested version step: minor. Something is added.
    "
  `);
  expect(diffFormats.markdown(comparison, host)).toMatchInlineSnapshot(`
    "### One, Three

    - The level L is new.

    ### 4 ladders

    - The level M is new.

    ### New ladders

    - The track Two is new.

    ### One

    - A is new.
    - B is new.

    - Not compared, because of errors: broken.

    Suggested version step: **minor**. Something is added.
    "
  `);
});

/** What could be mischief, between other texts. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '@',
        '@team',
        '<img src=x>',
        '![x](y)',
        '[a](b)',
        'https://evil.example',
        'www.evil.example',
        'a@b.example',
        '#1',
        'o/r#12',
        '# ',
        '1. ',
        '- ',
        '> ',
        '::error::',
        '##[group]',
        '`',
        '**',
        '_',
        '~~',
        '|',
        '&lt;',
        '\\',
        '$x$',
        '{x}',
        '\u202E',
        '\n',
        '\u001B[31m',
        'http://',
        '<!--',
        '---',
        '===',
      ),
      fc.string({unit: 'grapheme', maxLength: 8}),
    ),
    {maxLength: 8},
  )
  .map((parts) => parts.join(''));

interface Node {
  type: string;
  value?: string;
  children?: Node[];
}

function all(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(all)];
}

test('whatever a title holds, Markdown shows it as text and nothing else', async () => {
  const [{unified}, {default: parse}, {default: gfm}] = await Promise.all([
    import('unified'),
    import('remark-parse'),
    import('remark-gfm'),
  ]);
  const parser = unified().use(parse).use(gfm);
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const sentence = `x ${text} x`;
      for (const [written, types] of [
        [
          `- ${markdown(text)}.`,
          ['list', 'listItem', 'paragraph', 'root', 'text'],
        ],
        [
          `- ${markdown(sentence)}`,
          ['list', 'listItem', 'paragraph', 'root', 'text'],
        ],
        [`### ${markdown(sentence)}`, ['heading', 'root', 'text']],
      ] as const) {
        const nodes = all(await parser.run(parser.parse(written)));
        expect([...new Set(nodes.map(({type}) => type))].sort()).toEqual(types);
        expect(nodes.map(({value = ''}) => value).join('')).not.toMatch(
          /@[^\u200B]|#\d|:\/\/|www\./i,
        );
      }
      const shown = all(parser.parse(`- ${markdown(sentence)}`) as Node)
        .map(({value = ''}) => value)
        .join('');
      const bare = (one: string) => one.replace(/[\s\u200B]+/g, '');
      expect(bare(shown)).toBe(bare(safe(sentence)));
    }),
    {numRuns: 1000},
  );
});

test('text holds nothing that steers a terminal or a log', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(safe(text)).not.toMatch(
        /\p{Cc}|[\u202A-\u202E\u2066-\u2069]|::|##\[/u,
      );
    }),
  );
});
