// cspell:ignore Ingénieure nach oben letrec
import fc from 'fast-check';

/** Texts that Mermaid accepts between quotes and that it does not change. */
const quotedText = fc
  .array(
    fc.constantFrom(
      'Senior',
      'Engineer',
      'エンジニア',
      'Ingénieure',
      '(R&D)',
      '[x]',
      '{y}',
      '|',
      '--',
      '-->',
      'end',
      '#quot;',
      '#9829;',
      '&amp;',
      ';',
      '%',
      "it's",
      '2',
      '🚀',
      'A/B',
      'fa:fa-user',
    ),
    {minLength: 1, maxLength: 4},
  )
  .map((words) => words.join(' '));

/** Texts that need no quotes. */
const plainText = fc
  .array(
    fc.constantFrom(
      'Senior',
      'Engineer',
      'シニア',
      'QA/QE',
      'Head of',
      'I',
      'and, more',
      'R&D',
      'C++',
      '#35;',
    ),
    {minLength: 1, maxLength: 3},
  )
  .map((words) => words.join(' '));

const label = fc.oneof(
  quotedText.map((text) => `"${text}"`),
  plainText,
  plainText.map((text) => `"\`**${text}**\`"`),
);

const ids = [
  'a',
  'B2',
  'eng:sfe',
  'sec:s',
  'a.b',
  'a-b',
  'a_b',
  'QA/QE',
  '12',
  'ending',
  'v',
  'ä',
  '技術',
  'a&b',
  'default',
];

const bracket = fc.constantFrom(
  ['[', ']'],
  ['(', ')'],
  ['([', '])'],
  ['[[', ']]'],
  ['[(', ')]'],
  ['((', '))'],
  ['(((', ')))'],
  ['{', '}'],
  ['{{', '}}'],
  ['>', ']'],
);
/** Their texts may hold no slash. */
const slanted = fc.constantFrom(
  ['[/', '/]'],
  ['[\\', '\\]'],
  ['[/', '\\]'],
  ['[\\', '/]'],
);

const shape = fc.oneof(
  {weight: 4, arbitrary: fc.constant('')},
  {
    weight: 8,
    arbitrary: fc
      .tuple(bracket, label)
      .map(([[open, close], text]) => `${open}${text}${close}`),
  },
  fc
    .tuple(slanted, fc.constantFrom('Senior', '"A B"', 'エンジニア'))
    .map(([[open, close], text]) => `${open}${text}${close}`),
  quotedText
    .filter((text) => !text.includes('}'))
    .map((text) => `@{ shape: rounded, label: ${JSON.stringify(text)} }`),
);

const vertex = fc.record({
  id: fc.constantFrom(...ids),
  shape,
  style: fc.constantFrom('', '', ':::good'),
});

/** Of a node that is named twice in one group, Mermaid takes the label between braces, wherever it stands. */
const group = fc
  .uniqueArray(vertex, {minLength: 1, maxLength: 3, selector: ({id}) => id})
  .map((vertices) =>
    vertices
      .map(({id, shape: text, style}) =>
        text.startsWith('@') ? id + text : id + text + style,
      )
      .join(' & '),
  );

const edgeText = fc.constantFrom(
  'needs merit',
  '2 years',
  'nach oben',
  '昇進',
  'a, b',
);

const link = fc.oneof(
  fc.constantFrom(
    '-->',
    '---',
    '---->',
    '-.->',
    '-..->',
    '-.-',
    '==>',
    '===',
    '====>',
    '--o',
    '--x',
    '<-->',
    '<-.->',
    '<==>',
    'o--o',
    'x--x',
    '~~~',
  ),
  edgeText.map((text) => `-- ${text} -->`),
  edgeText.map((text) => `-- ${text} ---`),
  edgeText.map((text) => `-. ${text} .->`),
  edgeText.map((text) => `== ${text} ==>`),
  edgeText.map((text) => `<-- ${text} -->`),
  edgeText.map((text) => `-->|${text}|`),
  edgeText.map((text) => `-.->|"${text}"|`),
  quotedText.map((text) => `-- "${text}" -->`),
  quotedText.map((text) => `-->|"${text}"|`),
);

/** With space around it or none; a head at its beginning, and a name of its own, have to stand apart. */
const joint = fc
  .tuple(
    link,
    fc.constantFrom(' ', '', '\n  ', ' e1@'),
    fc.constantFrom(' ', '', '\n  '),
  )
  .map(
    ([arrow, before, after]) =>
      (before === '' && /^[ox]/.test(arrow) ? ' ' : before) +
      arrow +
      (arrow.endsWith('|') ? ' ' : after),
  );

const chain = fc
  .tuple(group, fc.array(fc.tuple(joint, group), {maxLength: 3}))
  // After such braces, Mermaid wants no space, and a name needs one.
  .map(([first, rest]) =>
    (first + rest.flat().join('')).replace(/\} e1@/g, '} '),
  );

const others = fc.constantFrom(
  '\n%% a comment --> with an arrow',
  'classDef good fill:#dfd,stroke:#393',
  'class a good',
  'linkStyle default stroke:red',
  'click a "/jobs/a"',
  'click a href "/jobs/a#senior" "tooltip" _blank',
  'click a call open("x")',
  'click a open',
  '',
);

const title = fc.oneof(
  fc.constantFrom(
    'Merit Based',
    'Based on Merit & Company Need',
    '"Merit (or more)"',
    'g1 [Leadership & more]',
    'g2["Leads: all"]',
    'g3[ ]',
    '" "',
  ),
);

/** Statements with how far they are nested; subgraphs hold others. */
const {statement} = fc.letrec<{statement: string}>((tie) => ({
  statement: fc.oneof(
    {maxDepth: 3, depthIdentifier: 'subgraphs'},
    {weight: 6, arbitrary: chain},
    {weight: 2, arbitrary: others},
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          title,
          fc.constantFrom('', 'direction LR', 'direction TB'),
          fc.array(tie('statement'), {maxLength: 3}),
        )
        .map(([name, direction, inner]) =>
          [`subgraph ${name}`, direction, ...inner, 'end'].join('\n'),
        ),
    },
  ),
}));

const start = fc
  .tuple(
    fc.constantFrom(
      '',
      '---\ntitle: A ladder\n---\n',
      "%%{init: {'theme': 'base'}}%%\n",
      '%% a comment\n',
    ),
    fc.constantFrom('graph', 'flowchart'),
    fc.constantFrom(' LR;\n', ' TD\n', ' TB \n', ' BT;', ' RL\n\n', '\n'),
  )
  .map((parts) => parts.join(''));

/** Flowcharts in the forms that Mermaid accepts. */
export const flowcharts = fc
  .tuple(
    start,
    fc.array(fc.tuple(statement, fc.constantFrom('\n', ';\n', '\n\n  ')), {
      minLength: 1,
      maxLength: 8,
    }),
  )
  .map(([first, statements]) => first + statements.flat().join(''));
