// The slips of authors, and German: cspell:ignore carft junor senoir Fragt Lernt
import {organize} from '../load';
import {errorsOf, readFiles} from '../resolve/__tests__/organizeFiles';

const track = 'title: A\nroles: [One]';

/** The errors of one shared file with a track. */
const errorsIn = (text: string, file = '_organization.yml') =>
  errorsOf({[file]: text, 'a.yml': track});

describe('what is wrong with expectations is told all together, at its place', () => {
  it('numbers, dates, nothing, lists in lists, and what YAML makes of a colon', () => {
    expect(
      errorsIn(`levels: [Junior, Senior]
competencies: [Craft, Sales, Talk]
expectations:
  craft:
    junior:
      - 5
      - "1,200.50"
      - 2024-05-01
      - 2024-05-01T10:00:00Z
      - null
      - [one, [two]]
      - Scope: what
      - true
      - {text: 0x1F, examples: [.nan, [one]]}
    senior: 1e3
  sales:
    junior:
    senior: {scope: what, text: Sells.}
  talk: Speaks.
  listen:
    - junior: Hears.`),
    ).toMatchInlineSnapshot(`
      "_organization.yml:6:9 wrong-type: An expectation is "5", a number; write it in words.
      _organization.yml:7:9 wrong-type: An expectation is "1,200.50", a number; write it in words.
      _organization.yml:8:9 wrong-type: An expectation is "2024-05-01", a date; write it in words.
      _organization.yml:9:9 wrong-type: An expectation is "2024-05-01T10:00:00Z", a date; write it in words.
      _organization.yml:10:9 missing-value: An expectation has no value; allowed: a text or keys with values.
      _organization.yml:11:9 wrong-type: An expectation is a list; allowed: a text or keys with values.
      _organization.yml:12:9 quote-it: "Scope" is read as a key, because of the colon. If this is a text, quote it: "Scope: what". Known keys: id, text, examples.
      _organization.yml:13:9 wrong-type: An expectation is true; allowed: a text or keys with values. If it is a text, quote it: "true".
      _organization.yml:14:16 wrong-type: text is "0x1F", a number; write it in words.
      _organization.yml:14:33 wrong-type: An entry of examples is ".nan", a number; write it in words.
      _organization.yml:14:39 wrong-type: An entry of examples is a list; allowed: a text.
      _organization.yml:15:13 wrong-type: An expectation is "1e3", a number; write it in words.
      _organization.yml:17:12 missing-value: An expectation has no value; allowed: a text, keys with values, or a list.
      _organization.yml:18:14 unknown-key: "scope" is no key of an expectation. Known keys: id, text, examples.
      _organization.yml:19:9 wrong-type: The entry of "talk" is "Speaks."; allowed: keys with values.
      _organization.yml:21:5 wrong-type: The entry of "listen" is a list; allowed: keys with values."
    `);
  });

  it('HTML, scripts, pictures and links that lead nowhere or run something', () => {
    expect(
      errorsIn(`levels: [Junior]
competencies: [Craft]
expectations:
  craft:
    junior:
      - Writes <b>tests</b>.
      - "<script>alert(1)</script>"
      - Reads [this](javascript:alert(1)).
      - Reads [that](guide.md).
      - Reads [it](/guide me).
      - text: Reads [more](TODO).
        examples: ["![A chart](/chart.png)", "[x](//example.com)"]`),
    ).toMatchInlineSnapshot(`
      "_organization.yml:6:9 unsafe-text: An expectation holds HTML, "<b>"; allowed: words, **strong**, *emphasis*, \`code\`, [links](/jobs) and lists.
      _organization.yml:7:9 unsafe-text: An expectation holds HTML, "<script>alert(1)</script>"; allowed: words, **strong**, *emphasis*, \`code\`, [links](/jobs) and lists.
      _organization.yml:8:9 unsafe-href: An expectation holds a link that is "javascript:alert(1)"; allowed: a path from the root of the site (/jobs/security#lead), http:, https:, mailto: or pathname://.
      _organization.yml:9:9 unsafe-href: An expectation holds a link that is "guide.md"; allowed: a path from the root of the site (/jobs/security#lead), http:, https:, mailto: or pathname://.
      _organization.yml:10:9 unsafe-text: An expectation holds a link that cannot be read, "[it](/guide me)"; allowed: words, **strong**, *emphasis*, \`code\`, [links](/jobs) and lists.
      _organization.yml:11:15 unsafe-href: text holds a link that is "TODO", a placeholder; write the address, or leave the key out until there is one.
      _organization.yml:12:20 unsafe-text: An entry of examples holds a picture, "A chart"; allowed: words, **strong**, *emphasis*, \`code\`, [links](/jobs) and lists.
      _organization.yml:12:46 unsafe-href: An entry of examples holds a link that is "//example.com", a placeholder; write the address, or leave the key out until there is one."
    `);
  });

  it('names that are not known, keys that are written twice, and texts that are missing', () => {
    expect(
      errorsIn(`levels: [Junior, Senior]
competencies: [Craft]
expectations:
  craft:
    junor: Learns.
    senior: Teaches.
    senior: Leads.
    Senior: Hires.
  carft:
    senoir: Learns.
  Craft:
    junior:
      - {id: c-1, examples: [A course.]}
      - {id: c-2, text: Asks.}
      - {id: C-2, text: Answers.}
      - {}`),
    ).toMatchInlineSnapshot(`
      "_organization.yml:5:5 unknown-level: Unknown level "junor". Did you mean "junior"? Known levels: junior, senior.
      _organization.yml:7:5 duplicate-key: "senior" is written twice; the first is in line 6.
      _organization.yml:8:5 duplicate-key: "Senior" means the same as "senior"; write one of them.
      _organization.yml:9:3 unknown-competency: Unknown competency "carft". Did you mean "craft"? Known competencies: craft.
      _organization.yml:10:5 unknown-level: Unknown level "senoir". Did you mean "senior"? Known levels: junior, senior.
      _organization.yml:11:3 duplicate-key: "Craft" means the same as "craft"; write one of them.
      _organization.yml:13:9 missing-key: An expectation needs "text". With the "id" of an inherited one, it replaces that whole.
      _organization.yml:16:9 missing-key: An expectation needs "text"."
    `);
  });

  it('the same in JSON', () => {
    expect(
      errorsIn(
        `{
  "levels": ["Junior"],
  "competencies": ["Craft"],
  "expectations": {
    "craft": {
      "junior": [5, "2024-05-01", null, [["a"]], {"Scope": "what"}, "<b>x</b>", {"id": "c-1"}, true],
      "junor": "Learns."
    },
    "craft": {}
  }
}`,
        '_organization.json',
      ),
    ).toMatchInlineSnapshot(`
      "_organization.json:6:18 wrong-type: An expectation is "5", a number; write it in words.
      _organization.json:6:21 wrong-type: An expectation is "2024-05-01", a date; write it in words.
      _organization.json:6:35 missing-value: An expectation has no value; allowed: a text or keys with values.
      _organization.json:6:41 wrong-type: An expectation is a list; allowed: a text or keys with values.
      _organization.json:6:50 quote-it: "Scope" is read as a key, because of the colon. If this is a text, quote it: "Scope: what". Known keys: id, text, examples.
      _organization.json:6:69 unsafe-text: An expectation holds HTML, "<b>"; allowed: words, **strong**, *emphasis*, \`code\`, [links](/jobs) and lists.
      _organization.json:6:81 missing-key: An expectation needs "text". With the "id" of an inherited one, it replaces that whole.
      _organization.json:6:96 wrong-type: An expectation is true; allowed: a text or keys with values. If it is a text, quote it: "true".
      _organization.json:7:7 unknown-level: Unknown level "junor". Did you mean "junior"? Known levels: junior.
      _organization.json:9:5 duplicate-key: "craft" is written twice; the first is in line 5."
    `);
  });

  it('and in translations', () => {
    const {problems} = organize(
      readFiles({
        'a.yml': `title: A
levels: [Junior]
competencies: [Craft]
expectations: {craft: {junior: [{id: c-1, text: Asks., examples: [A course.]}]}}
roles: [One]`,
      }),
      {
        ...readFiles({
          'a.yml': `expectations:
  craft:
    junior: [{id: c-2, text: Fragt.}, {id: c-1, text: "<b>x</b>"}]
    junor: Lernt.
  carft: {junior: Lernt.}`,
          'b.yml': 'expectations: {}',
        }),
        name: 'i18n/de',
        original: true,
      },
    );
    expect(
      problems
        .filter(({severity}) => severity === 'error')
        .map(
          ({position: {file, line, column}, message}) =>
            `${file}:${line}:${column} ${message}`,
        ),
    ).toMatchInlineSnapshot(`
      [
        "a.yml:3:19 The original expects nothing of "c-2" here. Did you mean "c-1"? Known ids: c-1.",
        "a.yml:3:55 text holds HTML, "<b>"; allowed: words, **strong**, *emphasis*, \`code\`, [links](/jobs) and lists.",
        "a.yml:4:5 The original expects nothing of "junor" here. Did you mean "junior"? Known levels: junior.",
        "a.yml:5:3 The original expects nothing of "carft" here. Did you mean "craft"? Known competencies: craft.",
        "b.yml:1:1 The ladder folder has no file "b.yml" to translate. Did you mean "a.yml"? Known files: a.yml.",
      ]
    `);
  });
});

describe('words with numbers in them', () => {
  it.each([
    '3 days a week',
    '2 reviews',
    '2024: learns',
    'v1.2',
    'e3',
    '24/7 on call',
  ])('%s is a text', (text) => {
    expect(
      errorsIn(`levels: [Junior]
competencies: [Craft]
expectations: {craft: {junior: "${text}"}}`),
    ).toBe('');
  });
});

describe('an id that replaces', () => {
  const shared = `levels: [Junior, Senior]
competencies: [Craft, Talk]
expectations:
  craft: {senior: [{id: c-1, text: Teaches.}]}`;

  it('stands where the replaced expectation does', () => {
    expect(
      errorsOf({
        '_organization.yml': shared,
        'a.yml': `${track}
expectations:
  craft: {junior: {id: c-1, text: Learns.}}`,
        'b.yml': `${track}
expectations:
  talk: {senior: {id: c-1, text: Speaks.}}`,
        'c.yml': `${track}
expectations:
  Craft: {Senior: {id: C-1, text: Leads.}}`,
      }),
    ).toMatchInlineSnapshot(`
      "a.yml:4:24 misplaced-expectation: "c-1" is expected of "craft" at "senior" in _organization.yml, line 4. To replace it, write it there; else give this one another id.
      b.yml:4:23 misplaced-expectation: "c-1" is expected of "craft" at "senior" in _organization.yml, line 4. To replace it, write it there; else give this one another id."
    `);
  });

  it('is free again once the inherited expectation is removed', () => {
    expect(
      errorsOf({
        '_organization.yml': shared,
        'a.yml': `${track}
remove: c-1
expectations:
  craft: {junior: {id: c-1, text: Learns.}}`,
        'b.yml': `${track}
remove: craft
expectations:
  talk: {senior: {id: c-1, text: Speaks.}}`,
      }),
    ).toBe('');
  });

  it('has a text, since it replaces whole', () => {
    expect(
      errorsOf({
        '_organization.yml': shared,
        'a.yml': `${track}
expectations:
  craft: {senior: {id: c-1, examples: [Gave a course.]}}`,
      }),
    ).toMatchInlineSnapshot(
      `"a.yml:4:19 missing-key: An expectation needs "text". With the "id" of an inherited one, it replaces that whole."`,
    );
  });
});

describe('one id in files that are extended side by side', () => {
  const levels = 'levels: [Junior]';
  const a = 'competencies:\n  - Craft\n  - {title: Talk, id: talk}';
  const b = 'competencies: [Sales, Talking, {title: Speech, id: Talk}]';

  it('is told at the later of the two, once', () => {
    expect(
      errorsOf({
        '_organization.yml': levels,
        '_a.yml': a,
        '_b.yml': b,
        '_c.yml': b,
        'x.yml': `${track}\nextends: [_a, _b, _c]`,
      }),
    ).toMatchInlineSnapshot(`
      "x.yml:3:15 conflicting-competency: The competency "talk" is both in _a.yml, line 3, and in _b.yml, line 1; neither file extends the other. Give one of the two another id, or let one file extend the other.
      x.yml:3:19 conflicting-competency: The competency "sales" is both in _b.yml, line 1, and in _c.yml, line 1; neither file extends the other. Give one of the two another id, or let one file extend the other.
      x.yml:3:19 conflicting-competency: The competency "talking" is both in _b.yml, line 1, and in _c.yml, line 1; neither file extends the other. Give one of the two another id, or let one file extend the other."
    `);
  });

  it('is told where they meet, not in all that extend it', () => {
    expect(
      errorsOf({
        '_a.yml': a,
        '_deep.yml': b,
        '_b.yml': 'extends: _deep',
        '_all.yml': 'extends: [_a, _b]',
        'x.yml': `${track}\nextends: _all`,
        'y.yml': `${track}\nextends: [_all, _a]`,
      }),
    ).toMatchInlineSnapshot(
      `"_all.yml:1:15 conflicting-competency: The competency "talk" is both in _a.yml, line 3, and in _deep.yml, line 1; neither file extends the other. Give one of the two another id, or let one file extend the other."`,
    );
  });

  it('is told of expectations, too', () => {
    const expecting = (text: string) =>
      `competencies: [Craft]\nexpectations: {craft: {junior: {id: c-1, text: ${text}}}}`;
    expect(
      errorsOf({
        '_organization.yml': `${levels}\ncompetencies: [Craft]`,
        '_a.yml': expecting('Asks.').replace(/^.*\n/, ''),
        '_b.yml': expecting('Answers.').replace(/^.*\n/, ''),
        'x.yml': `${track}\nextends: [_a, _b]`,
      }),
    ).toMatchInlineSnapshot(
      `"x.yml:3:15 conflicting-expectation: The expectation "c-1" is both in _a.yml, line 1, and in _b.yml, line 1; neither file extends the other. Give one of the two another id, or let one file extend the other."`,
    );
  });

  it('is meant so where one extends the other, and where the file itself says which counts', () => {
    expect(
      errorsOf({
        '_organization.yml': `${levels}\n${a}`,
        '_a.yml': a,
        '_b.yml': b,
        '_over.yml': `extends: _a\n${b}`,
        'nearer.yml': `${track}\nextends: _over`,
        'nearer-too.yml': `${track}\nextends: [_a, _over]`,
        'itself.yml': `${track}\nextends: [_a, _b]\ncompetencies: [Talk]`,
        'neither.yml': `${track}\nextends: [_a, _b]\nremove: talk`,
      }),
    ).toBe('');
  });
});
