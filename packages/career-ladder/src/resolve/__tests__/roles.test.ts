// The slips of authors: cspell:ignore Área Líder senoir mgmt foru
import {errorsOf, organizeFiles, trackOf} from './organizeFiles';

describe('tracks', () => {
  it('have their path as id, and stand in the order of their ids', () => {
    const {organization} = organizeFiles({
      'b.yml': 'title: B\nroles: [One]',
      'Legal Team/Counsel.json': '{"title": "C", "roles": ["One"]}',
      'a.yaml': 'title: A\nroles: [One]',
    });
    expect(
      organization.tracks.map(({id, file, roles}) => [
        id,
        file,
        roles.map(({key}) => key),
      ]),
    ).toEqual([
      ['a', 'a.yaml', ['a#one']],
      ['b', 'b.yml', ['b#one']],
      [
        'legal-team/counsel',
        'Legal Team/Counsel.json',
        ['legal-team/counsel#one'],
      ],
    ]);
  });

  it('are reported at both files where two have one id', () => {
    const files = {
      'Security.yml': 'title: A\nroles: [One]',
      'security.json': '{"title": "B", "roles": ["One"]}',
      'other.yml': 'title: C\nroles: [One]',
    };
    expect(errorsOf(files)).toMatchInlineSnapshot(`
      "Security.yml:1:1 duplicate-track: "security.json" also makes the track "security". Rename one of the two files.
      security.json:1:1 duplicate-track: "Security.yml" also makes the track "security". Rename one of the two files."
    `);
    expect(organizeFiles(files).broken).toEqual(['security']);
  });

  it('need a name', () => {
    expect(
      errorsOf({'legal/!!!.yml': 'title: A\nroles: [One]'}),
    ).toMatchInlineSnapshot(
      `"legal/!!!.yml:1:1 unnamed-track: The id of a track is the path of its file, and a part of this one has neither a letter nor a digit. Rename it."`,
    );
  });
});

describe('roles', () => {
  it('hold ids where they name levels and paths, which are compared as slugs', () => {
    const track = trackOf(
      {
        'a.yml': `title: A
levels: [1, IC5, Área Líder]
paths: [{id: Individual_Contributor, title: IC}]
roles:
  - {title: One, level: 1, next: TWO}
  - {title: Two, level: ic5, path: individual contributor, next: Three}
  - {title: Three, level: área líder}`,
      },
      'a',
    );
    expect(track.roles.map(({level, path}) => [level, path])).toEqual([
      ['1', undefined],
      ['ic5', 'individual-contributor'],
      ['área-líder', 'individual-contributor'],
    ]);
  });

  it('have every default filled in, and survive JSON', () => {
    const track = trackOf({'a.yml': 'title: A\nroles: [One]'}, 'a');
    expect(JSON.parse(JSON.stringify(track))).toStrictEqual(track);
    expect(track.roles).toMatchInlineSnapshot(`
      [
        {
          "aliases": [],
          "allow": [],
          "id": "one",
          "key": "a#one",
          "position": {
            "column": 9,
            "file": "a.yml",
            "line": 2,
          },
          "status": "active",
          "terminal": false,
          "title": "One",
          "track": "a",
        },
      ]
    `);
  });

  it('are reported where an id is used twice, as an id or as an alias', () => {
    expect(
      errorsOf({
        'a.yml': `title: A
roles:
  - One
  - {id: ONE, title: Another}
  - {title: Three, aliases: [one, three, old]}
  - {title: Four, aliases: [old]}`,
      }),
    ).toMatchInlineSnapshot(`
      "a.yml:4:10 duplicate-role: The role "one" is already in line 3. Give one of the two another id.
      a.yml:5:30 duplicate-role: The alias "one" already names the role in line 3. An id is never used again.
      a.yml:6:29 duplicate-role: The alias "old" already names the role in line 5. An id is never used again."
    `);
  });

  it('can be named by an alias', () => {
    const track = trackOf(
      {
        'a.yml':
          'title: A\nroles: [{title: One, next: Old Name}, {title: Two, aliases: [old-name]}]',
      },
      'a',
    );
    expect(track.moves.map(({to}) => to)).toEqual(['a#two']);
  });

  it('name levels and paths that exist', () => {
    expect(
      errorsOf({
        'a.yml': `title: A
levels: [Junior, Senior]
paths: [IC]
roles:
  - title: One
    level: senoir
    path: mgmt
    next: two
  - Two`,
      }),
    ).toMatchInlineSnapshot(`
      "a.yml:6:12 unknown-level: Unknown level "senoir". Did you mean "senior"? Known levels: junior, senior.
      a.yml:7:11 unknown-path: Unknown path "mgmt". Known paths: ic."
    `);
  });

  it('name the role that took their place', () => {
    const track = trackOf(
      {
        'a.yml': `title: A
roles:
  - {title: One, next: two}
  - {title: Two, status: deprecated, replacedBy: b#three}`,
        'b.yml': 'title: B\nroles: [Three]',
      },
      'a',
    );
    expect(track.roles.map(({replacedBy}) => replacedBy)).toEqual([
      undefined,
      'b#three',
    ]);
    expect(
      errorsOf({
        'a.yml': `title: A
roles:
  - {title: One, status: deprecated, replacedBy: two}
  - {title: Three, status: deprecated, replacedBy: three}
  - {title: Four, replacedBy: one}`,
      }),
    ).toMatchInlineSnapshot(`
      "a.yml:3:50 unknown-role: Unknown role "two" in track "a". Known roles: one, three, four.
      a.yml:4:52 replaced-by-itself: "three" is replaced by itself. Name another role.
      a.yml:5:31 not-deprecated: "four" is replaced, but its status is "active". Give it "status: deprecated"."
    `);
  });
});

describe('a name of a role', () => {
  it('is looked for in its own track, and in another one as track#role', () => {
    const track = trackOf(
      {
        'a.yml':
          'title: A\nroles: [{title: One, next: [two, A#Three, Legal/B#Four]}, Two, Three]',
        'legal/b.yml': 'title: B\nroles: [Four]',
      },
      'a',
    );
    expect(track.moves.map(({to}) => to)).toEqual([
      'a#two',
      'a#three',
      'legal/b#four',
    ]);
  });

  it('is reported where it is unknown', () => {
    expect(
      errorsOf({
        'a.yml': `title: A
roles:
  - title: One
    next: [tow, four, b#foru, c#one, '#two', b#]
    lateral: {to: b#foru}
  - Two`,
        'b.yml': 'title: B\nroles: [Four]',
      }),
    ).toMatchInlineSnapshot(`
      "a.yml:4:12 unknown-role: Unknown role "tow" in track "a". Did you mean "two"? Known roles: one, two.
      a.yml:4:17 unknown-role: Unknown role "four" in this track. To name a role of another track, write "b#four".
      a.yml:4:23 unknown-role: Unknown role "foru" in track "b". Did you mean "four"? Known roles: four.
      a.yml:4:31 unknown-track: Unknown track "c". Known tracks: a, b.
      a.yml:4:38 unknown-track: Unknown track "". Known tracks: a, b.
      a.yml:4:46 unknown-role: Unknown role "" in track "b". Known roles: four.
      a.yml:5:19 unknown-role: Unknown role "foru" in track "b". Did you mean "four"? Known roles: four."
    `);
  });

  it('is not reported where it may stand in what could not be read', () => {
    expect(
      errorsOf({
        'a.yml':
          'title: A\nroles: [{title: One, next: [broken#x, half#lost, half#two]}]',
        'broken.yml': 'title: "',
        'half.yml':
          'title: Half\nroles: [{level: 3}, {title: Two, href: "no"}]',
      })
        .split('\n')
        .filter((line) => line.startsWith('a.yml')),
    ).toEqual([]);
  });
});
