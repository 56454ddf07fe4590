// The slips of authors: cspell:ignore wrok enginering merrit junor carft
import {errorsOf, organizeFiles, trackOf, warningsOf} from './organizeFiles';

const titles = (entries: readonly {id: string; title: string}[]) =>
  entries.map(({id, title}) => `${id}: ${title}`);

describe('extends', () => {
  it('is not needed for _organization, which every track extends', () => {
    const track = trackOf(
      {
        '_organization.yml': 'levels: [Junior, Senior]\npaths: [IC]',
        'legal/counsel.yml': 'title: Counsel\nroles: [Counsel]',
      },
      'legal/counsel',
    );
    expect(track.steps.map(({levels}) => titles(levels))).toEqual([
      ['junior: Junior'],
      ['senior: Senior'],
    ]);
    expect(titles(track.paths)).toEqual(['ic: IC']);
  });

  it.each(['_organization.yaml', '_organization.json'])(
    'knows _organization as %s',
    (file) => {
      const track = trackOf(
        {[file]: '{"paths": ["IC"]}', 'a.yml': 'title: A\nroles: [One]'},
        'a',
      );
      expect(titles(track.paths)).toEqual(['ic: IC']);
    },
  );

  it('names a file with or without its extension, from the ladder folder', () => {
    const shared = {'_shared/_law.yml': 'paths: [Law]'};
    for (const name of ['_shared/_law', '_shared/_law.yml', './_shared/_law']) {
      const track = trackOf(
        {...shared, 'legal/a.yml': `title: A\nextends: ${name}\nroles: [One]`},
        'legal/a',
      );
      expect(titles(track.paths)).toEqual(['law: Law']);
    }
  });

  it('goes any number of steps deep; the nearest file wins in place, lists add up', () => {
    const track = trackOf(
      {
        '_organization.yml': 'gates: [{id: merit, title: Merit}, Need]',
        '_company.yml': 'gates: [{id: merit, title: From company}, Company]',
        '_engineering.yml':
          'extends: _company\ngates: [{id: merit, title: From engineering}]',
        'a.yml': 'title: A\nextends: _engineering\ngates: [Own]\nroles: [One]',
      },
      'a',
    );
    expect(titles(track.gates)).toEqual([
      'merit: From engineering',
      'need: Need',
      'company: Company',
      'own: Own',
    ]);
  });

  it('takes the later of several files as the nearer one', () => {
    const track = trackOf(
      {
        '_a.yml': 'paths: [{id: ic, title: From a}]',
        '_b.yml': 'paths: [{id: ic, title: From b}]',
        'x.yml': 'title: X\nextends: [_a, _b]\nroles: [One]',
      },
      'x',
    );
    expect(titles(track.paths)).toEqual(['ic: From b']);
  });

  it('takes a file that is reached twice once, at its farthest place', () => {
    const track = trackOf(
      {
        '_base.yml':
          'paths: [{id: ic, title: From base}]\nequivalences: [{levels: [a, b], in: pay}]\nlevels: [[A, B]]',
        '_a.yml': 'extends: _base\npaths: [{id: ic, title: From a}]',
        'x.yml':
          'title: X\nextends: [_a, _base]\nroles: [{title: One, level: a}, {title: Two, level: b, lateral: one, next: three}, Three]',
      },
      'x',
    );
    expect(titles(track.paths)).toEqual(['ic: From a']);
    expect(track.equivalences).toHaveLength(1);
  });

  it('takes levels whole from the nearest file, and leaves out what others expect at levels that are gone', () => {
    const track = trackOf(
      {
        '_organization.yml': `levels: [Junior, Senior]
competencies: [Craft]
expectations: {craft: {junior: Learns, senior: Teaches}}
equivalences: [{levels: [junior, senior], in: pay}]`,
        'a.yml':
          'title: A\nlevels: [Senior, Chief]\nroles: [{title: One, level: senior}]',
      },
      'a',
    );
    expect(track.steps.flatMap(({levels}) => titles(levels))).toEqual([
      'senior: Senior',
      'chief: Chief',
    ]);
    expect(track.expectations.map(({text}) => text)).toEqual(['Teaches']);
    expect(track.equivalences).toEqual([]);
  });

  it('adds expectations up; the same id replaces', () => {
    const track = trackOf(
      {
        '_organization.yml': `levels: [Junior]
competencies: [Craft]
expectations: {craft: {junior: [Learns, {id: c-1, text: Asks}]}}`,
        'a.yml': `title: A
expectations: {Craft: {Junior: [{id: C-1, text: Asks early}, Reads]}}
roles: [One]`,
      },
      'a',
    );
    expect(track.expectations.map(({text}) => text)).toEqual([
      'Learns',
      'Asks early',
      'Reads',
    ]);
  });

  it('takes expectations and competencies away with remove', () => {
    const track = trackOf(
      {
        '_organization.yml': `levels: [Junior]
competencies: [Craft, Sales]
expectations:
  craft: {junior: [Learns, {id: c-1, text: Asks}]}
  sales: {junior: Sells}`,
        'a.yml': 'title: A\nremove: [sales, C-1]\nroles: [One]',
      },
      'a',
    );
    expect(titles(track.competencies)).toEqual(['craft: Craft']);
    expect(track.expectations.map(({text}) => text)).toEqual(['Learns']);
  });

  it('leaves other tracks alone', () => {
    const {organization} = organizeFiles({
      '_organization.yml': 'competencies: [Craft]\npaths: [IC]',
      'a.yml': 'title: A\nremove: craft\npaths: [Own]\nroles: [One]',
      'b.yml': 'title: B\nroles: [One]',
    });
    expect(
      organization.tracks.map(({competencies, paths}) => [
        competencies.length,
        paths.length,
      ]),
    ).toEqual([
      [0, 2],
      [1, 1],
    ]);
  });

  it('reports what is unknown, what is a track, and what leads out of the folder', () => {
    expect(
      errorsOf({
        '_engineering.yml': 'paths: [IC]',
        'a.yml': `title: A
extends: [_enginering, b, ../_secret, /etc/_passwd, 'C:\\x', '..\\x', '..']
roles: [One]`,
        'b.yml': 'title: B\nroles: [One]',
      }),
    ).toMatchInlineSnapshot(`
      "a.yml:2:11 unknown-shared-file: Unknown shared file "_enginering". Did you mean "_engineering"? Known shared files: _engineering.
      a.yml:2:24 extends-track: "b" is a track. Only shared files, whose name begins with "_", can be extended.
      a.yml:2:27 extends-outside: "../_secret" leads out of the ladder folder. Name a file inside it, from the folder itself: "_engineering".
      a.yml:2:39 extends-outside: "/etc/_passwd" leads out of the ladder folder. Name a file inside it, from the folder itself: "_engineering".
      a.yml:2:53 extends-outside: "C:\\x" leads out of the ladder folder. Name a file inside it, from the folder itself: "_engineering".
      a.yml:2:61 extends-outside: "..\\x" leads out of the ladder folder. Name a file inside it, from the folder itself: "_engineering".
      a.yml:2:69 extends-outside: ".." leads out of the ladder folder. Name a file inside it, from the folder itself: "_engineering"."
    `);
  });

  it('takes the file that was probably meant, so that only real mistakes follow', () => {
    expect(
      errorsOf({
        '_engineering.yml': 'paths: [IC]',
        'a.yml': `title: A
extends: _enginering
roles: [{title: One, path: ic}, {title: Two, path: id}]`,
      }),
    ).toMatchInlineSnapshot(`
      "a.yml:2:10 unknown-shared-file: Unknown shared file "_enginering". Did you mean "_engineering"? Known shared files: _engineering.
      a.yml:3:52 unknown-path: Unknown path "id". Known paths: ic."
    `);
  });

  it('reports no unknown names where a file that is extended is unknown or cannot be read', () => {
    expect(
      errorsOf({
        'a.yml':
          'title: A\nextends: _far\nroles: [{title: One, path: ic, level: x}]',
        '_broken.yml': '"',
        'b.yml':
          'title: B\nextends: _broken\nremove: x\nroles: [{title: One, path: ic, level: x}]',
      })
        .split('\n')
        .filter((line) => !line.startsWith('_broken')),
    ).toMatchInlineSnapshot(`
      [
        "a.yml:2:10 unknown-shared-file: Unknown shared file "_far". There are no shared files.",
      ]
    `);
  });

  it('reports files that extend each other as a chain', () => {
    expect(
      errorsOf({
        '_a.yml': 'extends: _b',
        '_b.yml': 'extends: [_c]',
        '_c.yml': 'extends: _a',
        '_self.yml': 'extends: _self',
        'x.yml': 'title: X\nextends: _b\nroles: [One]',
      }),
    ).toMatchInlineSnapshot(`
      "_c.yml:1:10 cyclic-extends: These files extend each other: _a → _b → _c → _a.
      _self.yml:1:10 cyclic-extends: These files extend each other: _self → _self."
    `);
  });

  it('reports two shared files with one name at both', () => {
    expect(
      errorsOf({
        '_organization.yml': 'paths: [IC]',
        '_organization.json': '{}',
        'x.yml': 'title: X\nroles: [One]',
      }),
    ).toMatchInlineSnapshot(`
      "_organization.json:1:1 duplicate-shared-file: "_organization.yml" has the same name. Keep one of the two.
      _organization.yml:1:1 duplicate-shared-file: "_organization.json" has the same name. Keep one of the two."
    `);
  });

  it('needs a track', () => {
    expect(
      errorsOf({'_organization.yml': 'paths: [IC]'}),
    ).toMatchInlineSnapshot(
      `":1:1 no-track: The folder has no track: the name of every file, or of a folder above it, begins with "_". A track is a file such as security.yml."`,
    );
  });
});

describe('what a shared file declares', () => {
  it('may name what it declares, extends, or has from _organization', () => {
    expect(
      errorsOf({
        '_organization.yml': 'levels: [Junior]\nthemes: [Work]',
        '_base.yml': 'competencies: [{title: Craft, theme: work}]',
        '_engineering.yml':
          'extends: _base\nexpectations: {craft: {junior: Learns}}',
        'a.yml': 'title: A\nextends: _engineering\nroles: [One]',
      }),
    ).toBe('');
  });

  it('is checked once, however many tracks extend it', () => {
    expect(
      errorsOf({
        '_organization.yml': `levels: [{title: Junior, gate: merrit}, [Staff, Junior]]
gates: [Merit, {id: MERIT, title: Other}]
paths: [IC, ic]
themes: [Work, work]
competencies:
  - {title: Craft, theme: wrok}
  - {title: craft}
expectations:
  craft:
    junor: Learns
    junior: [{id: a, text: Asks}, {id: a, text: Answers}]
  carft:
    junior: Learns
equivalences:
  - {levels: [junior, stuff], in: pay}
  - {roles: [a#one, b#one], in: pay}
remove: [craft]`,
        'a.yml': 'title: A\nroles: [One]',
        'b.yml': 'title: B\nroles: [One]',
      }),
    ).toMatchInlineSnapshot(`
      "_organization.yml:1:32 unknown-gate: Unknown gate "merrit". Did you mean "merit"? Known gates: merit.
      _organization.yml:1:49 duplicate-level: The level "junior" is already in line 1. Give one of the two another id.
      _organization.yml:2:21 duplicate-gate: The gate "merit" is already in line 2. Give one of the two another id.
      _organization.yml:3:13 duplicate-path: The path "ic" is already in line 3. Give one of the two another id.
      _organization.yml:4:16 duplicate-theme: The theme "work" is already in line 4. Give one of the two another id.
      _organization.yml:6:27 unknown-theme: Unknown theme "wrok". Did you mean "work"? Known themes: work.
      _organization.yml:7:5 duplicate-competency: The competency "craft" is already in line 6. Give one of the two another id.
      _organization.yml:10:5 unknown-level: Unknown level "junor". Did you mean "junior"? Known levels: junior, staff.
      _organization.yml:11:40 duplicate-expectation: The expectation "a" is already in line 11. Give one of the two another id.
      _organization.yml:12:3 unknown-competency: Unknown competency "carft". Did you mean "craft"? Known competencies: craft.
      _organization.yml:15:23 unknown-level: Unknown level "stuff". Did you mean "staff"? Known levels: junior, staff.
      _organization.yml:16:6 roles-in-shared-file: "roles" is only for a track; a shared file has no roles, so give "levels".
      _organization.yml:17:10 unknown-removal: Nothing that this file extends has a competency or an expectation "craft". There are no ids to remove."
    `);
  });

  it('can only be removed if it is there', () => {
    expect(
      errorsOf({
        '_organization.yml': 'competencies: [Craft]',
        'a.yml': 'title: A\nremove: [carft]\nroles: [One]',
      }),
    ).toMatchInlineSnapshot(
      `"a.yml:2:10 unknown-removal: Nothing that this file extends has a competency or an expectation "carft". Did you mean "craft"? Known ids to remove: craft."`,
    );
  });

  it('is never harmed by ids that objects have anyway', () => {
    const track = trackOf(
      {
        'a.yml': `title: A
levels: [constructor, toString, __proto__]
paths: [valueOf]
roles:
  - {title: hasOwnProperty, level: constructor, next: __proto__}
  - {title: __proto__, level: toString, path: valueOf}`,
      },
      'a',
    );
    expect(track.roles.map(({id, level}) => [id, level])).toEqual([
      ['hasownproperty', 'constructor'],
      ['proto', 'tostring'],
    ]);
    expect(
      errorsOf({
        'a.yml':
          'title: A\nroles: [{title: One, level: constructor, path: __proto__, next: toString}]',
      }),
    ).toMatchInlineSnapshot(`
      "a.yml:2:29 unknown-level: Unknown level "constructor". There are no levels.
      a.yml:2:48 unknown-path: Unknown path "__proto__". There are no paths.
      a.yml:2:65 unknown-role: Unknown role "toString" in track "a". Known roles: one."
    `);
  });
});

it('warns of nothing that is extended', () => {
  expect(
    warningsOf({
      '_organization.yml': 'extends: _base',
      '_base.yml': 'paths: [IC]',
      'a.yml': 'title: A\nallow: missing-href\nroles: [One]',
    }),
  ).toBe('');
});
