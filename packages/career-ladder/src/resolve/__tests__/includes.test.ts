import {errorsOf, movesOf, organizeFiles, trackOf} from './organizeFiles';

describe('an included track', () => {
  it('is drawn with its roles and moves at its place; the roles stay its own', () => {
    const files = {
      '_organization.yml':
        'levels: [Junior, Senior, Manager, Director]\npaths: [Management]',
      'development.yml': `title: Development
roles:
  - {title: Developer, level: junior, next: senior}
  - track: leadership
  - {title: Senior, level: senior, next: leadership#manager}`,
      'leadership.yml': `title: Leadership
roles:
  - {title: Manager, level: manager, path: management, next: director}
  - {title: Director, level: director}`,
    };
    const track = trackOf(files, 'development');
    expect(track.roles.map(({key, track: id}) => [key, id])).toEqual([
      ['development#developer', 'development'],
      ['leadership#manager', 'leadership'],
      ['leadership#director', 'leadership'],
      ['development#senior', 'development'],
    ]);
    expect(movesOf(track)).toEqual([
      'developer → senior',
      'leadership#manager → leadership#director',
      'senior → leadership#manager',
    ]);
    expect(trackOf(files, 'leadership').roles).toHaveLength(2);
  });

  it('brings what it includes itself, each role once', () => {
    const track = trackOf(
      {
        'a.yml': 'title: A\nroles: [{track: b}, {track: c}, One]',
        'b.yml': 'title: B\nroles: [Two, {track: c}]',
        'c.yml': 'title: C\nroles: [Three]',
      },
      'a',
    );
    expect(track.roles.map(({key}) => key)).toEqual([
      'b#two',
      'c#three',
      'a#one',
    ]);
  });

  it('brings its paths, its gates and, to a track without any, its levels', () => {
    const track = trackOf(
      {
        'all.yml': 'title: All\nroles: [{track: a}, {track: b}]',
        'a.yml': `title: A
levels: [Junior, {title: Senior, gate: merit}]
gates: [Merit]
paths: [IC]
roles: [{title: One, level: junior}, {title: Two, level: senior}]`,
        'b.yml':
          'title: B\nlevels: [Senior]\npaths: [{id: ic, title: Other}, Management]\nroles: [{title: Three, level: senior}]',
      },
      'all',
    );
    expect(track.steps.map(({levels}) => levels.map(({id}) => id))).toEqual([
      ['junior'],
      ['senior'],
    ]);
    expect(track.paths.map(({title}) => title)).toEqual(['IC', 'Management']);
    expect(track.gates.map(({id}) => id)).toEqual(['merit']);
    expect(movesOf(track)).toEqual(['a#one → a#two (merit)']);
  });

  it('has to fit into the columns of the track that includes it', () => {
    expect(
      errorsOf({
        'a.yml':
          'title: A\nlevels: [Junior, Senior]\nroles: [One, {track: b}, {track: c}]',
        'b.yml': `title: B
levels: [Junior, Chief, Head]
roles: [{title: Two, level: junior}, {title: Three, level: chief}, {title: Four, level: head}]`,
        'c.yml': `title: C
levels: [Senior, Junior]
roles: [{title: Five, level: senior}, {title: Six, level: junior}]`,
      }),
    ).toMatchInlineSnapshot(`
      "a.yml:3:22 unknown-level: The track "b" has roles on levels that this track does not have: "chief", "head". Give both tracks the same levels.
      a.yml:3:34 level-order: In this track's order of levels, promotions of the track "c" would lead to a lower level. Give both tracks the same levels."
    `);
  });

  it('is known, named once and not in a circle', () => {
    expect(
      errorsOf({
        'a.yml': 'title: A\nroles: [{track: bb}, {track: b}, {track: B}]',
        'b.yml': 'title: B\nroles: [Two, {track: c}]',
        'c.yml': 'title: C\nroles: [{track: b}]',
        'd.yml': 'title: D\nroles: [{track: d}, One]',
      }),
    ).toMatchInlineSnapshot(`
      "a.yml:2:17 unknown-track: Unknown track "bb". Known tracks: a, b, c, d.
      a.yml:2:42 same-include: The track "b" is already included in line 2. Keep one of the two.
      c.yml:2:17 cyclic-include: These tracks include each other: b → c → b.
      d.yml:2:17 cyclic-include: These tracks include each other: d → d."
    `);
  });
});

describe('a track is broken', () => {
  const {organization, broken} = organizeFiles({
    '_good.yml': 'paths: [IC]',
    '_bad.yml': 'paths: [IC, IC]',
    'by-itself.yml': 'title: A\nroles: [{title: One, next: [two, none]}, Two]',
    'by-extends.yml': 'title: A\nextends: _bad\nroles: [One]',
    'by-include.yml': 'title: A\nroles: [{track: by-extends}, One]',
    'unreadable.yml': '"',
    'no-keys.yml': '[]',
    'good.yml': `title: A
extends: _good
roles:
  - {title: One, next: [two, by-itself#one]}
  - {title: Two, status: deprecated, replacedBy: by-itself#two}
equivalences: [{roles: [one, by-itself#one], in: pay}]`,
  });

  it('by its own errors and those of what it extends or includes', () => {
    expect(broken).toEqual([
      'by-extends',
      'by-include',
      'by-itself',
      'no-keys',
      'unreadable',
    ]);
  });

  it('and not by naming a broken one: what names it is left out', () => {
    expect(organization.tracks.map(({id}) => id)).toEqual(['good']);
    const [good] = organization.tracks;
    expect(good && movesOf(good)).toEqual(['one → two']);
    expect(good?.roles[1]).not.toHaveProperty('replacedBy');
    expect(good?.equivalences).toEqual([]);
  });

  it('with every track, by an error in _organization', () => {
    const result = organizeFiles({
      '_organization.yml': 'nonsense: 1',
      'a.yml': 'title: A\nroles: [One]',
      'b.yml': 'title: B\nroles: [One]',
    });
    expect(result.broken).toEqual(['a', 'b']);
    expect(result.organization.tracks).toEqual([]);
  });
});
