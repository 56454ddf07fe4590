// cspell:ignore letrec
import fc from 'fast-check';
import type {Position} from '../../organization';
import {formatProblems} from '../../problems/format';
import {parseDocument} from '../parseDocument';

function problemsOf(content: string | Uint8Array, file = 'x.yml'): string {
  const {problems} = parseDocument(file, content);
  return problems
    .map(
      ({rule, position: {line, column}, message}) =>
        `${line}:${column} ${rule}: ${message}`,
    )
    .join('\n');
}

function valueOf(content: string | Uint8Array, file = 'x.yml'): unknown {
  const {document, problems} = parseDocument(file, content);
  expect(formatProblems(problems, {folder: '.'})).toBe('');
  return document?.value;
}

/** What is said about each text; none of them gives a document. */
function table(cases: [string, string][], file = 'x.yml'): string {
  return cases
    .map(([name, text]) => {
      expect(parseDocument(file, text).document).toBeUndefined();
      return `${name}\n${problemsOf(text, file).replace(/^/gm, '  ')}`;
    })
    .join('\n');
}

describe('values', () => {
  it('reads numbers and dates as they are written', () => {
    expect(
      valueOf('[3, 1.10, 010, 0x10, 1e3, .inf, 2024-01-01, 12:30, +1, 1_000]'),
    ).toEqual([
      '3',
      '1.10',
      '010',
      '0x10',
      '1e3',
      '.inf',
      '2024-01-01',
      '12:30',
      '+1',
      '1_000',
    ]);
  });

  it('knows only true and false as truth values', () => {
    expect(valueOf('[true, false, no, yes, on, off, "true"]')).toEqual([
      true,
      false,
      'no',
      'yes',
      'on',
      'off',
      'true',
    ]);
  });

  it('reads no as a text even where the file asks for YAML 1.1', () => {
    expect(valueOf('%YAML 1.1\n---\n[no, 010, 2024-01-01]')).toEqual([
      'no',
      '010',
      '2024-01-01',
    ]);
  });

  it('reads keys as they are written', () => {
    expect(valueOf('3: a\nno: b\n"x y": c\ntrue: d')).toEqual({
      3: 'a',
      no: 'b',
      'x y': 'c',
      true: 'd',
    });
  });

  it('repeats what an alias names', () => {
    expect(valueOf('a: &x [1]\nb: *x')).toEqual({a: ['1'], b: ['1']});
  });

  it('gives an alias the meaning it had where it is written', () => {
    expect(valueOf('a: &x 1\nb: &y [*x]\nc: &x 2\nd: *y\ne: *x')).toEqual({
      a: '1',
      b: ['1'],
      c: '2',
      d: ['1'],
      e: '2',
    });
  });

  it('accepts a byte order mark and Windows line ends', () => {
    const text = '\uFEFFtitle: Ä\r\nroles:\r\n  - a # comment\r\n';
    const expected = {title: 'Ä', roles: ['a']};
    expect(valueOf(text)).toEqual(expected);
    expect(valueOf(new TextEncoder().encode(text))).toEqual(expected);
  });

  it('takes keys that JavaScript knows for data', () => {
    const {document, problems} = parseDocument(
      'x.yml',
      'constructor: a\ntoString: b\n__proto__: {polluted: c}',
    );
    expect(Object.entries(document?.value as object)).toEqual([
      ['constructor', 'a'],
      ['toString', 'b'],
    ]);
    expect(problems).toHaveLength(1);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('is null in an empty file', () => {
    expect(valueOf('')).toBeNull();
    expect(valueOf('# nothing yet\n')).toBeNull();
  });
});

describe('positions', () => {
  const {document} = parseDocument(
    'x.yml',
    'title: X\nroles:\n  - {title: A, next: b}\n  -   plain\nagain: &a\n  deep: 1\nalias: *a\n',
  );

  it.each([
    [['title'], 'value', 1, 8],
    [['title'], 'key', 1, 1],
    [['roles', 0], 'value', 3, 5],
    [['roles', 0, 'next'], 'value', 3, 22],
    [['roles', 0, 'next'], 'key', 3, 16],
    [['roles', 1], 'value', 4, 7],
    [['alias', 'deep'], 'value', 6, 9],
    [[], 'value', 1, 1],
    // The nearest that is written:
    [['roles', 0, 'next', 0, 'to'], 'value', 3, 22],
    [['roles', 0, 'level'], 'value', 3, 5],
    [['roles', 7, 'title'], 'value', 3, 3],
    [['nothing'], 'key', 1, 1],
  ] as const)('of %j (%s) is %i:%i', (place, part, line, column) => {
    expect(document?.positionOf(place, part)).toEqual({
      file: 'x.yml',
      line,
      column,
    });
  });
});

describe('a file that is not YAML', () => {
  it('is told by what is wrong in it', () => {
    expect(
      table([
        ['a colon in a text', 'note: After: an interim period'],
        ['keys below a text', 'a: b\n  c: d'],
        ['a missing space', 'title:Foo\nroles: [a]'],
        ['a reserved character', 'a: @foo\nb: `c`\nc: %d'],
        ['bold text', 'a:\n  - **Ships** things'],
        ['a text that begins with &', 'a: & b'],
        ['an unknown escape', 'a: "C:\\dir"'],
        ['a missing quote', 'a: "b"\nc: "x\nd: e\n'],
        ['a missing apostrophe', "a: 'x"],
        ['a missing bracket', 'a: [1, 2\nb: 3'],
        ['a bracket too much', 'a: 1]\nb: [1]]'],
        ['a missing comma', 'a: {b: 1 c: 2}\nd: ["x" "y"]'],
        ['a block between brackets', 'a: [\n- b\n]'],
        ['a tab', 'a:\n\t- b'],
        ['wrong indentation', 'a: 1\n b: 2\nroles:\n  - title: A\n   level: b'],
        ['a list and keys', '- a\nb: c'],
        ['a key without a colon', 'a: b\nc\nd: e'],
        ['a text after |', 'a: | foo'],
        ['a directive', '%FOO\n---\na: b\n%BAR'],
        ['two anchors', 'a: &x &y b'],
        ['several documents', 'a: b\n---\nc: d'],
      ]),
    ).toMatchInlineSnapshot(`
      "a colon in a text
        1:7 not-yaml: A key and a colon inside the value of another key. If this is a text, quote it; else write the key on a line of its own.
      keys below a text
        1:4 not-yaml: A key and a colon inside the value of another key. If this is a text, quote it; else write the key on a line of its own.
      a missing space
        1:1 not-yaml: Not YAML: a key has to end on its line with a colon and a space.
      a reserved character
        1:4 not-yaml: An unquoted text cannot begin with @. Quote it.
        2:4 not-yaml: An unquoted text cannot begin with \`. Quote it.
        3:4 not-yaml: An unquoted text cannot begin with %. Quote it.
      bold text
        2:15 not-yaml: An unquoted text cannot begin with *. Quote it.
      a text that begins with &
        1:4 not-yaml: An unquoted text cannot begin with &. Quote it.
      an unknown escape
        1:7 not-yaml: Not YAML: an unknown escape in a text in double quotes. Write a backslash as \\\\, or use single quotes.
      a missing quote
        2:4 not-yaml: Not YAML: the text that begins here has no closing ".
      a missing apostrophe
        1:4 not-yaml: Not YAML: the text that begins here has no closing '.
      a missing bracket
        2:1 not-yaml: Not YAML: this is not indented like the lines it belongs to, or a bracket before it is not closed.
      a bracket too much
        2:7 not-yaml: Not YAML: "]" is not expected here. Look at the indentation, quotes and brackets before it.
      a missing comma
        1:8 not-yaml: Not YAML: between brackets, a second key or list inside a value. A comma or a bracket is missing, or quotes around a text.
        2:9 not-yaml: Not YAML: a comma is missing between two entries.
      a block between brackets
        2:1 not-yaml: Not YAML: this is not indented like the lines it belongs to, or a bracket before it is not closed.
        3:1 not-yaml: Not YAML: "]" is not expected here. Look at the indentation, quotes and brackets before it.
      a tab
        2:1 not-yaml: Not YAML: a tab as indentation. Indent with spaces.
      wrong indentation
        1:4 not-yaml: A key and a colon inside the value of another key. If this is a text, quote it; else write the key on a line of its own.
        5:1 not-yaml: Not YAML: this is not indented like the lines it belongs to, or a bracket before it is not closed.
      a list and keys
        2:1 not-yaml: Not YAML: "b" is not expected here. Look at the indentation, quotes and brackets before it.
      a key without a colon
        2:1 not-yaml: Not YAML: a colon and a value are missing after this key. If it belongs to the text before it, indent it more.
      a text after |
        1:6 not-yaml: Not YAML: after | or > a text begins on the next line. If the text itself begins so, quote it.
      a directive
        4:1 not-yaml: An unquoted text cannot begin with %. Quote it.
      two anchors
        1:7 not-yaml: An unquoted text cannot begin with &. Quote it.
      several documents
        2:1 several-documents: A second document begins here (---). A file holds one ladder; write the other one in a file of its own."
    `);
  });

  it('tells several mistakes, one for each line', () => {
    expect(problemsOf('a: @x\nb: c: d: e\nf: "\\q \\w"\n'))
      .toMatchInlineSnapshot(`
      "1:4 not-yaml: An unquoted text cannot begin with @. Quote it.
      2:4 not-yaml: A key and a colon inside the value of another key. If this is a text, quote it; else write the key on a line of its own.
      3:5 not-yaml: Not YAML: an unknown escape in a text in double quotes. Write a backslash as \\\\, or use single quotes."
    `);
  });
});

describe('what YAML allows and a ladder does not', () => {
  it('a key twice', () => {
    expect(problemsOf('a: 1\nb: 2\na: 3\n"a": 4')).toMatchInlineSnapshot(`
      "3:1 duplicate-key: "a" is written twice; the first is in line 1.
      4:1 duplicate-key: "a" is written twice; the first is in line 1."
    `);
  });

  it('tags', () => {
    expect(problemsOf('a: !!js/function x\nb: !important y\nc: !!int 3'))
      .toMatchInlineSnapshot(`
      "1:18 yaml-tag: A value cannot begin with a YAML tag (!). If it is a text, quote it.
      2:15 yaml-tag: A value cannot begin with a YAML tag (!). If it is a text, quote it.
      3:10 yaml-tag: A value cannot begin with a YAML tag (!). If it is a text, quote it."
    `);
  });

  it('merge keys', () => {
    expect(problemsOf('a: &x {b: c}\nd:\n  <<: *x')).toMatchInlineSnapshot(
      `"3:3 merge-key: Merge keys (<<) are not supported. Write the keys out, or share them with "extends"."`,
    );
  });

  it('keys that are no texts', () => {
    expect(problemsOf('? [a, b]\n: c\n? {d: e}\n: f\n: g'))
      .toMatchInlineSnapshot(`
      "1:3 wrong-type: A key has to be a text on one line.
      3:3 wrong-type: A key has to be a text on one line.
      5:1 wrong-type: A key has to be a text on one line."
    `);
  });

  it('a key that would change the prototype', () => {
    expect(problemsOf('__proto__: a')).toMatchInlineSnapshot(
      `"1:1 unknown-key: No key can have the name "__proto__"."`,
    );
  });

  it('aliases without their anchors', () => {
    expect(problemsOf('a: *b\nc: &d [*d]')).toMatchInlineSnapshot(`
      "1:4 unknown-alias: There is no anchor &b before this. If "*b" begins a text, quote the text.
      2:8 alias-loop: The alias *d stands inside what it repeats."
    `);
  });

  it('aliases that repeat too much', () => {
    const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 12; i += 1) {
      const ten = Array.from({length: 10}, () => `*a${i - 1}`).join(', ');
      bomb.push(`a${i}: &a${i} [${ten}]`);
    }
    expect(parseDocument('x.yml', bomb.join('\n')).document).toBeUndefined();
    expect(problemsOf(bomb.join('\n'))).toMatchInlineSnapshot(
      `"4:45 alias-bomb: With the alias *a2, the aliases of this file repeat more than 10000 values. Write them out, or share them with "extends"."`,
    );
  });

  it('too many levels', () => {
    for (const deep of [
      '['.repeat(100_000),
      '- '.repeat(10_000),
      '{a: '.repeat(10_000),
    ]) {
      expect(parseDocument('x.yml', deep).document).toBeUndefined();
    }
    expect(problemsOf('['.repeat(101) + ']'.repeat(101))).toMatchInlineSnapshot(
      `"1:101 too-deep: The file is nested more than 100 deep."`,
    );
    expect(problemsOf('['.repeat(100) + ']'.repeat(100))).toBe('');
  });
});

describe("YAML's own traps", () => {
  it('a value that a hash empties', () => {
    expect(problemsOf('href: #x\nnext:\n  - #staff\n  - # todo\n'))
      .toMatchInlineSnapshot(`
      "1:7 quote-it: The value is empty, as # begins a comment. If "#x" is the value, quote it.
      3:5 quote-it: The value is empty, as # begins a comment. If "#staff" is the value, quote it.
      4:5 quote-it: The value is empty, as # begins a comment. If "# todo" is the value, quote it."
    `);
  });

  it('a text that a hash cuts', () => {
    expect(problemsOf('title: Lead #2\nhref: /jobs/x #y\nlanguage: C #\n'))
      .toMatchInlineSnapshot(`
      "1:8 quote-it: The text ends at "Lead", as a space and # begin a comment. Quote it ("Lead #2"), or put a space after the #.
      2:7 quote-it: The text ends at "/jobs/x", as a space and # begin a comment. Quote it ("/jobs/x #y"), or put a space after the #.
      3:11 quote-it: The text ends at "C", as a space and # begin a comment. Quote it ("C #"), or put a space after the #."
    `);
  });

  it('a text that a comma cuts', () => {
    expect(problemsOf('roles:\n  - {title: Manager, Data}\n  - {Data}'))
      .toMatchInlineSnapshot(`
      "2:22 quote-it: "Data" is read as a key without a value. If it belongs to the text before it, quote the text: "Manager, Data".
      3:6 quote-it: "Data" is read as a key without a value. If it belongs to the text before it, quote the text: "Data"."
    `);
  });

  it('an entry that goes on with the text above it', () => {
    expect(problemsOf('roles:\n- a\n  - b\n- c\n  d')).toMatchInlineSnapshot(
      `"2:3 quote-it: The text goes on in the next line with "- b". If that is an entry of a list, indent it like the others; else quote the text."`,
    );
  });

  it('leaves what is wrong undefined, so that nothing is said about it twice', () => {
    const {document} = parseDocument('x.yml', 'a: #x\nb: [c]\nd: e #f');
    expect(document?.value).toEqual({a: undefined, b: ['c'], d: undefined});
  });

  it('lets comments be', () => {
    expect(
      valueOf(
        '#begin\na: b # comment\nc: "d" #comment\ne: |\n  f #g\nh:   #comment\n  - i ### comment\n  - C#\n  - true #yes\n#end',
      ),
    ).toEqual({a: 'b', c: 'd', e: 'f #g\n', h: ['i', 'C#', true]});
  });

  it('leaves an empty value to those who know what belongs there', () => {
    expect(valueOf('a:\nb:')).toEqual({
      a: null,
      b: null,
    });
  });
});

describe('a file that is no text', () => {
  it('is not UTF-8', () => {
    expect(
      problemsOf(Uint8Array.of(0x61, 0x3a, 0x0a, 0x62, 0xe4, 0x63)),
    ).toMatchInlineSnapshot(
      `"2:2 not-utf8: The file is not UTF-8: byte 5 (0xE4, "ä" in Latin-1) is no part of it. Save the file as UTF-8."`,
    );
    expect(problemsOf(Uint8Array.of(0x61, 0xe2, 0x82))).toMatchInlineSnapshot(
      `"1:2 not-utf8: The file is not UTF-8: byte 2 (0xE2) is no part of it. Save the file as UTF-8."`,
    );
  });

  it('is in another encoding', () => {
    expect(
      problemsOf(Buffer.from('\uFEFFtitle: →', 'utf16le')),
    ).toMatchInlineSnapshot(
      `"1:1 not-utf8: The file is UTF-16, as its first bytes (0xFF 0xFE) say. Save the file as UTF-8."`,
    );
    expect(
      problemsOf(Buffer.from('\uFEFFtitle: →', 'utf16le').swap16()),
    ).toMatchInlineSnapshot(
      `"1:1 not-utf8: The file is UTF-16, as its first bytes (0xFE 0xFF) say. Save the file as UTF-8."`,
    );
    expect(
      problemsOf(Uint8Array.of(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0)),
    ).toMatchInlineSnapshot(
      `"1:1 not-utf8: The file is UTF-32, as its first bytes (0xFF 0xFE 0x00 0x00) say. Save the file as UTF-8."`,
    );
    expect(
      problemsOf(Buffer.from('title: Señor\n', 'latin1')),
    ).toMatchInlineSnapshot(
      `"1:10 not-utf8: The file is not UTF-8: byte 10 (0xF1, "ñ" in Latin-1) is no part of it. Save the file as UTF-8."`,
    );
  });

  it('is a picture', () => {
    expect(
      problemsOf(
        Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0),
      ),
    ).toMatchInlineSnapshot(
      `"1:1 not-utf8: The file is no text: byte 9 is zero."`,
    );
  });

  it('holds control characters', () => {
    expect(problemsOf('a: b\nc: \0')).toMatchInlineSnapshot(
      `"2:4 control-character: The file holds the control character U+0000. Only line breaks and tabs are allowed."`,
    );
    expect(problemsOf('a: b\rc: d')).toMatchInlineSnapshot(
      `"1:5 control-character: A carriage return without a line feed. Save the file with line feeds at the ends of its lines."`,
    );
  });
});

describe('JSON', () => {
  const pretty = JSON.stringify(
    {title: 'X', roles: ['A', {title: 'B', level: 3, terminal: true}]},
    null,
    '\t',
  );

  it('is read like YAML, with positions', () => {
    const {document} = parseDocument('x.json', pretty);
    expect(document?.value).toEqual({
      title: 'X',
      roles: ['A', {title: 'B', level: '3', terminal: true}],
    });
    expect(document?.positionOf(['roles', 1, 'level'])).toMatchObject({
      line: 7,
      column: 13,
    });
  });

  it('is told by what is wrong in it', () => {
    expect(
      table(
        [
          ['nothing', ''],
          ['an open bracket', '{"a": ['],
          ['a comma before }', '{"a": 1,}'],
          ['a comma before ]', '[1, ]'],
          ['a lone comma', '[,]'],
          ['a key without quotes', '{a: 1}'],
          ['single quotes', "{'a': 1}"],
          ['a text without quotes', '{"a": b}'],
          ['a comment', '// x\n{}'],
          ['no colon', '{"a" 1}'],
          ['no comma', '["a" "b"]'],
          ['too much', '{} {}'],
          ['a line break in a text', '{"a": "b\nc"}'],
          ['an unknown escape', '["\\x"]'],
          ['the wrong bracket', '[1}'],
          ['a leading zero', '[01]'],
          ['an empty value', '{"a": }'],
        ],

        'x.json',
      ),
    ).toMatchInlineSnapshot(`
      "nothing
        1:1 not-json: Not JSON: the file is empty.
      an open bracket
        1:8 not-json: Not JSON: the file ends before the closing ].
      a comma before }
        1:9 not-json: Not JSON: an entry is missing before }; is there a comma too much?
      a comma before ]
        1:5 not-json: Not JSON: an entry is missing before ]; is there a comma too much?
      a lone comma
        1:2 not-json: Not JSON: a value is expected here; a text needs double quotes.
      a key without quotes
        1:2 not-json: Not JSON: a key in double quotes is expected here.
      single quotes
        1:2 not-json: Not JSON: a text stands on one line between double quotes, with \\ only in escapes.
      a text without quotes
        1:7 not-json: Not JSON: a value is expected here; a text needs double quotes.
      a comment
        1:1 not-json: Not JSON: comments are not allowed. Use a .yml file for comments.
      no colon
        1:6 not-json: Not JSON: a colon is expected after the key.
      no comma
        1:6 not-json: Not JSON: a comma or ] is expected here.
      too much
        1:4 not-json: Not JSON: nothing is expected after the end of the data.
      a line break in a text
        1:7 not-json: Not JSON: a text stands on one line between double quotes, with \\ only in escapes.
      an unknown escape
        1:2 not-json: Not JSON: a text stands on one line between double quotes, with \\ only in escapes.
      the wrong bracket
        1:3 not-json: Not JSON: } does not close what is open here.
      a leading zero
        1:2 not-json: Not JSON: a value is expected here; a text needs double quotes.
      an empty value
        1:7 not-json: Not JSON: an entry is missing before }; is there a comma too much?"
    `);
  });

  it('is what JSON.parse accepts', () => {
    const nearlyJson = fc.oneof(
      fc.json(),
      fc
        .array(
          fc.constantFrom(
            ...Array.from('{}[]:,"\\ \n'),
            '"a"',
            '1',
            '-',
            '0',
            '.5',
            'e1',
            'true',
            'null',
            '\\u00e4',
          ),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(nearlyJson, (text) => {
        const {problems} = parseDocument('x.json', text);
        expect(problems.some(({rule}) => rule === 'not-json')).toBe(
          !isJson(text),
        );
      }),
      {numRuns: 2000},
    );
  });

  it('gives the same data as JSON.parse', () => {
    const data = fc.letrec<{value: unknown}>((tie) => ({
      value: fc.oneof(
        {maxDepth: 4},
        fc.boolean(),
        fc.constant(null),
        fc.string({unit: 'grapheme'}).filter((text) => !/[\p{Cc}]/u.test(text)),
        fc.array(tie('value')),
        fc.dictionary(fc.stringMatching(/^[a-z ]{1,6}$/), tie('value'), {
          noNullPrototype: true,
        }),
      ),
    })).value;
    fc.assert(
      fc.property(data, fc.constantFrom('', '  ', '\t'), (value, indent) => {
        expect(valueOf(JSON.stringify(value, null, indent), 'x.json')).toEqual(
          value,
        );
      }),
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('any content', () => {
  const yamlLike = fc
    .array(
      fc.constantFrom(
        'a',
        'b',
        ': ',
        ':',
        '- ',
        '-',
        '? ',
        '\n',
        '\n  ',
        '\n    ',
        '{',
        '}',
        '[',
        ']',
        ', ',
        ',',
        '"',
        "'",
        '#',
        ' #',
        ' # ',
        '&x ',
        '*x',
        '*x ',
        '!t ',
        '!!int ',
        '<<',
        '|',
        '>',
        '\t',
        '\r\n',
        '---\n',
        '...\n',
        '%YAML 1.1\n',
        '__proto__',
        'true',
        '~',
        '\u2028',
        'ä',
        '😀',
      ),
      {maxLength: 60},
    )
    .map((parts) => parts.join(''));

  it.each([
    ['strings', fc.string({unit: 'binary', maxLength: 200})],
    ['nearly YAML', yamlLike],
    ['bytes', fc.uint8Array({maxLength: 200})],
  ])('gives a document or problems inside the text: %s', (_, contents) => {
    fc.assert(
      fc.property(
        contents as fc.Arbitrary<string | Uint8Array>,
        fc.constantFrom('x.yml', 'x.json'),
        (content, file) => {
          const text =
            typeof content === 'string'
              ? content
              : new TextDecoder().decode(content);
          const lines = text.replace(/^\uFEFF/, '').split('\n');
          const {document, problems} = parseDocument(file, content);
          expect(document !== undefined || problems.length > 0).toBe(true);
          const positions: (Position | undefined)[] = problems.map(
            ({position}) => position,
          );
          for (const place of document ? placesIn(document.value) : []) {
            positions.push(
              ...(['key', 'value'] as const).map((part) =>
                document?.positionOf(place, part),
              ),
            );
          }
          for (const position of positions) {
            const {line = 0, column = 0} = position ?? {};
            expect(line).toBeGreaterThanOrEqual(1);
            expect(line).toBeLessThanOrEqual(lines.length);
            expect(column).toBeGreaterThanOrEqual(1);
            expect(column).toBeLessThanOrEqual(
              (lines[line - 1] ?? '').length + 1,
            );
          }
        },
      ),
      {numRuns: 1500},
    );
  });
});

function placesIn(value: unknown): (string | number)[][] {
  if (typeof value !== 'object' || value === null) {
    return [[]];
  }
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return [
    [],
    ...entries.flatMap(([key, child]) =>
      placesIn(child).map((place) => [key, ...place]),
    ),
  ];
}
