// The slips of authors: cspell:ignore nxet merrit
import {errorsOf, movesOf, organizeFiles, trackOf} from './organizeFiles';

const levels = 'levels: [Junior, Senior, Staff]';

describe('the list as the ladder', () => {
  it('leads from each role to the one after it', () => {
    const track = trackOf(
      {
        'a.yml':
          'title: A\nroles: [Junior Data Analyst, Data Analyst, Senior Data Analyst]',
      },
      'a',
    );
    expect(movesOf(track)).toEqual([
      'junior-data-analyst → data-analyst',
      'data-analyst → senior-data-analyst',
    ]);
    expect(track.moves.every(({implied}) => implied)).toBe(true);
  });

  it('is left as soon as one role has next', () => {
    const track = trackOf(
      {'a.yml': 'title: A\nroles: [One, {title: Two, next: three}, Three]'},
      'a',
    );
    expect(movesOf(track)).toEqual(['two → three']);
  });

  it('keeps lateral moves beside, takes gates of levels, and passes over included tracks', () => {
    const track = trackOf(
      {
        'a.yml': `title: A
levels: [Junior, {title: Senior, gate: merit}]
gates: [Merit]
roles:
  - {title: One, level: junior, lateral: three}
  - Two
  - track: b
  - {title: Three, level: senior}`,
        'b.yml': 'title: B\nroles: [Four]',
      },
      'a',
    );
    expect(movesOf(track)).toEqual([
      'one → two',
      'one ⇢ three',
      'two → three (merit)',
    ]);
  });

  it('gives way to a lateral move between the same two roles', () => {
    const track = trackOf(
      {
        'a.yml':
          'title: A\nroles: [One, Two, {title: Three, lateral: {to: two, both: true}}]',
      },
      'a',
    );
    expect(movesOf(track)).toEqual(['one → two', 'three ⇠⇢ two']);
  });

  it('has to rise where levels are given', () => {
    expect(
      errorsOf({
        'a.yml': `title: A
${levels}
roles:
  - {title: One, level: junior}
  - {title: Two, level: senior}
  - Three
  - {title: Four, level: senior}
  - {title: Five, level: junior}`,
      }),
    ).toMatchInlineSnapshot(
      `"a.yml:7:26 list-does-not-rise: No role of this track has "next", so each leads to the one after it; but "four" (level "senior") is not above "two" (level "senior"). Give the roles "next", or order them from junior to senior."`,
    );
  });

  it('is not taken from a file whose next could not be read', () => {
    expect(
      errorsOf({
        'a.yml': `title: A
${levels}
roles:
  - {title: One, level: senior, nxet: two}
  - {title: Two, level: junior}`,
      })
        .split('\n')
        .map((line) => line.split(' ')[1]),
    ).toEqual(['unknown-key:']);
  });
});

describe('a move', () => {
  it('stands after the moves of the roles before it, promotions first', () => {
    const track = trackOf(
      {
        'a.yml': `title: A
roles:
  - {title: One, lateral: {to: three, both: true}, next: [three-b, two]}
  - {title: Two, lateral: one}
  - Three
  - Three B`,
      },
      'a',
    );
    expect(movesOf(track)).toEqual([
      'one → three-b',
      'one → two',
      'one ⇠⇢ three',
      'two ⇢ one',
    ]);
  });

  it('has its own gate, else a promotion has that of the level it leads to', () => {
    const track = trackOf(
      {
        'a.yml': `title: A
levels: [Junior, {title: Senior, gate: Merit}]
gates: [Merit, Interview]
roles:
  - {title: One, level: junior, next: [two, {to: three, gate: interview}], lateral: [four, {to: five, gate: interview}]}
  - {title: Two, level: senior}
  - {title: Three, level: senior}
  - {title: Four, level: senior}
  - {title: Five, level: senior}`,
      },
      'a',
    );
    expect(movesOf(track)).toEqual([
      'one → two (merit)',
      'one → three (interview)',
      'one ⇢ four',
      'one ⇢ five (interview)',
    ]);
  });

  it('to another track has the gate of the level there, which this track then knows', () => {
    const files = {
      'a.yml': 'title: A\nroles: [{title: One, next: b#two}]',
      'b.yml':
        'title: B\nlevels: [{title: Senior, gate: need}]\ngates: [Need, Merit]\nroles: [{title: Two, level: senior}]',
    };
    const track = trackOf(files, 'a');
    expect(movesOf(track)).toEqual(['one → b#two (need)']);
    expect(track.gates.map(({id}) => id)).toEqual(['need']);
    expect(track.roles.map(({key}) => key)).toEqual(['a#one']);
  });

  it('from another track is a move of this one too, after its own', () => {
    const track = trackOf(
      {
        'b.yml': 'title: B\nroles: [{title: Two, next: three}, Three]',
        'c.yml': 'title: C\nroles: [{title: Six, lateral: b#two}]',
        'a.yml':
          'title: A\nroles: [{title: One, next: b#three}, {title: Zero, next: one}]',
      },
      'b',
    );
    expect(movesOf(track)).toEqual([
      'two → three',
      'a#one → three',
      'c#six ⇢ two',
    ]);
  });

  it('leads to another role', () => {
    expect(
      errorsOf({
        'a.yml':
          'title: A\nroles: [{title: One, next: ONE, lateral: [a#one, {to: one}]}]',
      }),
    ).toMatchInlineSnapshot(`
      "a.yml:2:28 move-to-itself: "one" leads to itself. Name another role.
      a.yml:2:43 move-to-itself: "one" leads to itself. Name another role.
      a.yml:2:55 move-to-itself: "one" leads to itself. Name another role."
    `);
  });

  it('names a gate that exists', () => {
    expect(
      errorsOf({
        'a.yml':
          'title: A\ngates: [Merit]\nroles: [{title: One, next: {to: two, gate: merrit}}, Two]',
      }),
    ).toMatchInlineSnapshot(
      `"a.yml:3:44 unknown-gate: Unknown gate "merrit". Did you mean "merit"? Known gates: merit."`,
    );
  });

  it('is written once', () => {
    expect(
      errorsOf({
        'a.yml': `title: A
roles:
  - title: One
    next:
      - two
      - Two
    lateral: [two, {to: three, both: true}]
  - Two
  - title: Three
    lateral: [one, {to: b#four, both: true}]`,
        'b.yml':
          'title: B\nroles: [{title: Four, lateral: {to: a#three, both: true}}]',
      }),
    ).toMatchInlineSnapshot(`
      "a.yml:6:9 same-move: The move one → two is already in line 5. Keep one of the two.
      a.yml:7:15 same-move: The move one → two is already in line 5. Keep one of the two.
      a.yml:10:15 same-move: The move three → one is already in line 7. Keep one of the two.
      b.yml:2:32 same-move: The move b#four → a#three is already in a.yml, line 10. Keep one of the two."
    `);
  });

  it('may be written each way by itself', () => {
    expect(
      errorsOf({
        'a.yml':
          'title: A\nroles: [{title: One, lateral: two}, {title: Two, lateral: one}, Three]',
        'b.yml':
          'title: B\nroles: [{title: One, next: two}, {title: Two, lateral: one}]',
      }),
    ).toBe('');
  });
});

describe('a promotion', () => {
  it('never leads to a lower level, but may stay on its step', () => {
    expect(
      errorsOf({
        'a.yml': `title: A
levels: [Junior, [Staff, Manager], Director]
roles:
  - {title: One, level: staff, next: [two, three, b#four, c#five]}
  - {title: Two, level: manager, lateral: three}
  - {title: Three, level: junior}`,
        'b.yml':
          'title: B\nlevels: [Junior, Staff]\nroles: [{title: Four, level: junior}]',
        'c.yml':
          'title: C\nlevels: [Other]\nroles: [{title: Five, level: other}]',
      }),
    ).toMatchInlineSnapshot(`
      "a.yml:4:44 lower-level: A promotion cannot lead to a lower level: "one" is "staff", "three" is "junior". Correct a level, or write the move as "lateral".
      a.yml:4:51 lower-level: A promotion cannot lead to a lower level: "one" is "staff", "four" is "junior". Correct a level, or write the move as "lateral"."
    `);
  });

  it('never leads in circles: each is one error, printed as a chain', () => {
    expect(
      errorsOf({
        'a.yml': `title: A
${levels}
roles:
  - {title: One, level: junior, next: two}
  - {title: Two, level: senior, next: three}
  - {title: Three, level: staff, next: [one, five]}
  - {title: Four, next: one}
  - {title: Five, level: staff, next: b#six}`,
        'b.yml':
          'title: B\nroles: [{title: Six, next: a#five}, {title: Seven, next: eight}, {title: Eight, next: seven}]',
      }),
    ).toMatchInlineSnapshot(`
      "a.yml:6:41 promotion-cycle: Promotions lead in a circle: one → two → three → one. Take one of them out.
      b.yml:2:28 promotion-cycle: Promotions lead in a circle: a#five → b#six → a#five. Take one of them out.
      b.yml:2:87 promotion-cycle: Promotions lead in a circle: seven → eight → seven. Take one of them out."
    `);
  });

  it('is shown with the ends of a circle that is long', () => {
    const roles = Array.from(
      {length: 30},
      (_, index) => `  - {id: r${index}, title: R, next: r${(index + 1) % 30}}`,
    );
    expect(
      errorsOf({'a.yml': `title: A\nroles:\n${roles.join('\n')}`}),
    ).toMatchInlineSnapshot(
      `"a.yml:32:31 promotion-cycle: Promotions lead in a circle: r0 → r1 → r2 → r3 → r4 → r5 → … (19 more) → r25 → r26 → r27 → r28 → r29 → r0. Take one of them out."`,
    );
  });
});

describe('a path', () => {
  const pathsOf = (roles: string): Record<string, string | undefined> =>
    Object.fromEntries(
      trackOf(
        {'a.yml': `title: A\npaths: [IC, Management]\nroles:\n${roles}`},
        'a',
      ).roles.map(({id, path}) => [id, path]),
    );

  it('is carried along promotions from where it begins', () => {
    expect(
      pathsOf(`
  - {title: Last}
  - {title: Senior, next: [staff, manager]}
  - {title: Staff, path: ic, next: fellow}
  - {title: Manager, path: management, next: director, lateral: apart}
  - {title: Director, next: last}
  - Fellow
  - Apart`),
    ).toEqual({
      senior: undefined,
      staff: 'ic',
      fellow: 'ic',
      manager: 'management',
      director: 'management',
      last: 'management',
      apart: undefined,
    });
  });

  it('ends where two meet, and is found where only one of several roles has one', () => {
    expect(
      pathsOf(`
  - {title: Staff, path: ic, next: [both, one]}
  - {title: Manager, path: management, next: both}
  - {title: Plain, next: one}
  - {title: Both, next: above}
  - One
  - Above`),
    ).toMatchObject({both: undefined, one: 'ic', above: undefined});
  });

  it('crosses into a track that knows it', () => {
    const {organization} = organizeFiles({
      'a.yml':
        'title: A\npaths: [IC]\nroles: [{title: One, path: ic, next: [b#two, c#three]}]',
      'b.yml': 'title: B\npaths: [ic]\nroles: [Two]',
      'c.yml': 'title: C\nroles: [Three]',
    });
    expect(
      organization.tracks.flatMap(({roles}) => roles.map(({path}) => path)),
    ).toEqual(['ic', 'ic', undefined]);
  });
});
