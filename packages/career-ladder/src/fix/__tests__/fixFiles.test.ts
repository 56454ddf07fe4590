import {fixFiles} from '../fixFiles';

/** The text of a file after it is mended; the file's own if nothing is. */
function fixed(text: string, file = 'x.yml'): string {
  const [fix] = fixFiles([{file, text}]);
  return fix?.text ?? text;
}

function track(...lines: string[]): string {
  return ['title: X', 'roles:', ...lines, ''].join('\n');
}

describe('keys out of order', () => {
  it('are moved with the comments above them and beside them', () => {
    expect(
      fixed(`# yaml-language-server: $schema=track.json
# Who is there
roles: # junior to senior
  - A
  # - B, one day

# What it is called
# on the page
title: X # short
extends: [_a, _b]
`),
    ).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=track.json
      # What it is called
      # on the page
      title: X # short
      extends: [_a, _b]

      # Who is there
      roles: # junior to senior
        - A
        # - B, one day
      "
    `);
  });

  it('are moved in roles and moves, and the dash stays', () => {
    expect(
      fixed(
        track(
          '  # About A',
          '  - level: senior # soon',
          '    # Its name',
          '    title: A',
          '    next:',
          '      - note: After a year',
          '        to: b',
          '      - {gate: need, to: c}',
          '      # - d',
          '',
          '    href: |-',
          '      /jobs/a',
          '',
          '  - B',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "title: X
      roles:
        # About A
        - # Its name
          title: A
          level: senior # soon

          href: |-
            /jobs/a
          next:
            - to: b
              note: After a year
            - {to: c, gate: need}
            # - d

        - B
      "
    `);
  });

  it('are moved with the blank lines above them, and none begins the file', () => {
    expect(fixed('roles:\n  - A\n\n\ntitle: X\nhref: /x\n')).toBe(
      'title: X\nhref: /x\n\n\nroles:\n  - A\n',
    );
    expect(fixed('title: X\n\nroles: [A]\n\nhref: /x\nallow: y\n')).toBe(
      'title: X\n\nhref: /x\nallow: y\n\nroles: [A]\n',
    );
  });

  it('are moved in a file that ends without a line break, with Windows line ends and a byte order mark', () => {
    expect(fixed('\uFEFFroles: [A, B] # ab\r\ntitle: X')).toBe(
      '\uFEFFtitle: X\r\nroles: [A, B] # ab',
    );
  });

  it.each([
    [
      'a comment stands between blank lines',
      'roles: [A, B]\n\n# Of what?\n\ntitle: X\n',
    ],
    [
      'a comment stands in another column',
      'title: X\nroles:\n  - level: a\n#    path: ic\n    title: A\n',
    ],
    [
      'a comment stands between braces',
      'title: X\nroles:\n  - {level: a, # a\n     title: A}\n',
    ],
    [
      'a text keeps the blank lines below it',
      'description: |+\n  Keeps\n\ntitle: X\nroles: [A, B]\n',
    ],
    [
      'a part of it is used elsewhere',
      'title: X\nroles:\n  - level: &l a\n    title: A\n  - {title: B, level: *l}\n',
    ],
    [
      'a key is written with a question mark',
      '? roles\n: [A, B]\n? title\n: X\n',
    ],
  ])('stay where they are where %s', (_, text) => {
    expect(fixFiles([{file: 'x.yml', text}])).toEqual([]);
  });
});

describe('long forms', () => {
  it('are written in their short ones', () => {
    expect(
      fixed(`title: X
extends: [_a]
allow:
  - dead-end # and no other
levels:
  - [Junior]
  - - {title: Senior, gate: merit}
  - - title: Staff
  - - title: Manager
    - Lead
paths: [{title: IC}, {id: m, title: Management}]
gates:
  - title: 'Merit: shown'
equivalences:
  - {levels: [staff, lead], in: [ base compensation, ]}
competencies: [{title: Craft}]
expectations:
  craft:
    junior: [{text: Asks}]
    senior:
      - text: Answers
remove: [y]
roles:
  - title: A
  - title: B
    aliases: ["b-1"]
    next:
      - to: c
    lateral: {to: x#d}
  - {title: C, next: [{to: d, gate: merit}]}
  - title: D
    next:
      - {to: e, note: Later}
    allow: [same-title]
`),
    ).toMatchInlineSnapshot(`
      "title: X
      extends: _a
      allow: dead-end # and no other
      levels:
        - Junior
        - {title: Senior, gate: merit}
        - Staff
        - - Manager
          - Lead
      paths: [IC, {id: m, title: Management}]
      gates:
        - 'Merit: shown'
      equivalences:
        - {levels: [staff, lead], in: base compensation}
      competencies: [Craft]
      expectations:
        craft:
          junior: Asks
          senior: Answers
      remove: y
      roles:
        - A
        - title: B
          aliases: "b-1"
          next: c
          lateral: x#d
        - {title: C, next: {to: d, gate: merit}}
        - title: D
          next: {to: e, note: Later}
          allow: same-title
      "
    `);
  });

  it('keep what is not the same in another form', () => {
    const text = track(
      '  - {id: a, title: A}',
      '  - title: B',
      '    next: [c, d]',
      '    lateral:',
      '      - to: x#e # keys in lines of their own',
      '        both: true',
      '  - title: |',
      '      C',
      '  - {title: D, next: []}',
    );
    expect(fixed(text)).toBe(text);
  });

  it.each([
    [
      'inside the brackets',
      'title: X\nallow: [ # why\n  dead-end]\nroles: [A]\n',
    ],
    ['above the entry', 'title: X\nallow: # why\n  - dead-end\nroles: [A]\n'],
    [
      'that would cut the text',
      'title: X\nallow: [dead-end] #why\nroles: [A]\n',
    ],
  ])('stay where there is a comment %s', (_, text) => {
    expect(fixFiles([{file: 'x.yml', text}])).toEqual([]);
  });

  it('stay where they have a name or repeat what has one', () => {
    const text = track(
      '  - {title: A, next: &n [c]}',
      '  - {title: B, next: *n}',
      '  - {title: C, next: d, allow: &a [dead-end]}',
      '  - {title: D, allow: [*a]}',
    );
    expect(fixFiles([{file: 'x.yml', text}])).toEqual([]);
  });

  it('are no text with a key inside', () => {
    expect(fixed('{title: X, allow:[dead-end], roles: [A]}')).toBe(
      '{title: X, allow: dead-end, roles: [A]}',
    );
  });

  it('are mended together with the order of their keys', () => {
    expect(fixed(track('  - {next: [{to: b}], title: A}', '  - B'))).toBe(
      track('  - {title: A, next: b}', '  - B'),
    );
  });
});

describe('JSON', () => {
  it('is mended in its own form', () => {
    expect(
      fixed(
        `{
  "roles": [
    {"title": "A"},
    {"next": ["c"], "title": "B"},
    "C"
  ],
  "title": "X"
}
`,
        'x.json',
      ),
    ).toMatchInlineSnapshot(`
      "{
        "title": "X",
        "roles": [
          "A",
          {"title": "B", "next": "c"},
          "C"
        ]
      }
      "
    `);
  });

  it('stays as narrow as it is', () => {
    expect(
      fixed('{"roles":[{"next":["b"],"title":"A"},"B"],"title":"X"}', 'x.json'),
    ).toBe('{"title":"X","roles":[{"title":"A","next":"b"},"B"]}');
  });
});

describe('trailing slashes', () => {
  const links = (...hrefs: string[]) =>
    hrefs.map((href, index) => ({
      file: `${index}.yml`,
      text: `title: X\nhref: ${href}\nroles: [A, B]\n`,
    }));
  const mended = (...hrefs: string[]) => {
    const fixes = fixFiles(links(...hrefs));
    return hrefs.map((href, index) => {
      const text = fixes.find(({file}) => file === `${index}.yml`)?.text;
      return text === undefined ? href : /href: (.*)/.exec(text)?.[1];
    });
  };

  it('are written as most links to the same page have them', () => {
    expect(mended('/a/', '/a', '"/a/"')).toEqual(['/a/', '/a/', '"/a/"']);
    expect(mended('/a/', '/a', "'/a'")).toEqual(['/a', '/a', "'/a'"]);
  });

  it('stand before what follows the page', () => {
    expect(mended('/a/#x', '/a#y', '/a/?q#z')).toEqual([
      '/a/#x',
      '/a/#y',
      '/a/?q#z',
    ]);
  });

  it('are as in most of the folder where as many have one as have none', () => {
    expect(mended('/a/', '/a', '/b/')).toEqual(['/a/', '/a/', '/b/']);
    expect(mended('/a/', '/a', '/b')).toEqual(['/a', '/a', '/b']);
    expect(mended('/a/', '/a')).toEqual(['/a', '/a']);
  });

  it('stay where no link is written in another form', () => {
    expect(mended('/a/', '/b', '/', 'https://example.com/')).toEqual([
      '/a/',
      '/b',
      '/',
      'https://example.com/',
    ]);
  });

  it('stay where the rule that finds them is silenced', () => {
    const other = {
      file: 'x.yml',
      text: 'title: X\nroles:\n  - {title: A, href: /a/, allow: [Trailing Slash, dead-end]}\n',
    };
    expect(fixFiles([...links('/a', '/a'), other])).toEqual([]);
    const whole = {
      file: 'x.yml',
      text: 'title: X\nallow: trailing-slash\nroles:\n  - {title: A, href: /a/}\n',
    };
    expect(fixFiles([...links('/a', '/a'), whole])).toEqual([]);
  });

  it('stay in a link that is written with escapes or used elsewhere', () => {
    expect(mended('/a', '/a', '"/\\x61/"', '&h /a/')).toEqual([
      '/a',
      '/a',
      '"/\\x61/"',
      '&h /a/',
    ]);
  });
});
