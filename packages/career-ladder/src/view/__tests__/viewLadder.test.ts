import {viewLadder} from '../viewLadder';
import {fork, organizationOf, trackOf} from './organizations';

function wordsOf(view: ReturnType<typeof viewLadder>): Record<string, string> {
  return Object.fromEntries(
    view.roles.map(({id, words}) => [id, words.join(' ')]),
  );
}

describe('a fork of equals that meet again', () => {
  const view = viewLadder(fork, 'track');

  it('stands in career order: by column, then in the authored order', () => {
    expect(
      view.roles.map(({id, column, row}) => `${id} ${column} ${row}`),
    ).toEqual(['junior 0 1', 'expert 1 0', 'lead 1 2', 'chief 2 1']);
  });

  it('says moves, gates, notes and equals in sentences', () => {
    expect(wordsOf(view)).toMatchInlineSnapshot(`
      {
        "chief": "",
        "expert": "Leads to Chief. Equal to Lead in pay and prestige.",
        "junior": "Leads to Expert (needs: Merit). Leads to Lead (needs: Merit and need).",
        "lead": "Leads to Chief (After two years). Equal to Expert in pay and prestige.",
      }
    `);
  });

  it('draws each move in its gutter, from the middle of a card to the middle of a card', () => {
    expect(
      view.strips.map(({at, lines}) => ({
        at,
        lines: lines.map(({from, to, y, gate}) => ({from, to, y, gate})),
      })),
    ).toEqual([
      {
        at: 1,
        lines: [
          {from: 0, to: 1, y: [500, 250], gate: 0},
          {from: 0, to: 2, y: [500, 750], gate: 1},
        ],
      },
      {
        at: 3,
        lines: [
          {from: 1, to: 3, y: [250, 500]},
          {from: 2, to: 3, y: [750, 500]},
        ],
      },
    ]);
  });

  it('joins equals in their column', () => {
    expect(view.roles[2]?.join).toEqual({gap: 0, from: 1, equal: 0});
  });

  it('explains only what occurs, and keeps the notes', () => {
    expect(view.legend).toMatchInlineSnapshot(`
      [
        {
          "index": 0,
          "mark": "path",
          "text": "Individual contributor",
        },
        {
          "index": 1,
          "mark": "path",
          "text": "Management",
        },
        {
          "index": 0,
          "mark": "gate",
          "text": "Merit",
        },
        {
          "index": 1,
          "mark": "gate",
          "text": "Merit and need",
        },
        {
          "index": 0,
          "mark": "equal",
          "text": "Equal in pay and prestige",
        },
        {
          "mark": "note",
          "text": "Lead to Chief: After two years",
        },
      ]
    `);
  });

  it('has no legend where there is nothing to explain', () => {
    const {legend} = viewLadder(
      organizationOf({roles: [{id: 'a'}, {id: 'b'}]}),
      'track',
    );
    expect(legend).toBeUndefined();
  });

  it('has no link to the source unless it is told one', () => {
    expect(view).not.toHaveProperty('edit');
    expect(
      viewLadder(fork, 'track', {editUrl: 'https://example.com/track.yml'})
        .edit,
    ).toEqual({
      href: 'https://example.com/track.yml',
      text: 'Edit this ladder',
    });
  });

  it('survives JSON as it is', () => {
    expect(JSON.parse(JSON.stringify(view))).toStrictEqual(view);
  });
});

it('names an unknown track', () => {
  expect(() => viewLadder(fork, 'sales')).toThrowErrorMatchingInlineSnapshot(
    `"The organization has no track "sales"."`,
  );
});

describe('a card', () => {
  it('says a status, and what replaced the role', () => {
    const {roles} = viewLadder(
      organizationOf({
        roles: [
          {
            id: 'a',
            title: 'Tester',
            status: 'deprecated',
            replacedBy: 'track#b',
          },
          {id: 'b', title: 'Engineer', status: 'planned'},
        ],
      }),
      'track',
    );
    expect(roles.map(({note}) => note)).toEqual([
      'No longer used, replaced by Engineer',
      'Planned',
    ]);
  });

  it('has the number of its path among those that are declared, as in every other ladder', () => {
    const {roles} = viewLadder(
      organizationOf({
        paths: ['x', 'y', 'z'].map((id) => ({id, title: id})),
        roles: [{id: 'a', path: 'z'}, {id: 'b', path: 'y'}, {id: 'c'}],
      }),
      'track',
    );
    expect(roles.map(({id, tint}) => [id, tint])).toEqual([
      ['a', 2],
      ['b', 1],
      ['c', undefined],
    ]);
  });

  it('keeps earlier ids for those who still use them', () => {
    const {roles} = viewLadder(
      organizationOf({roles: [{id: 'a', aliases: ['b']}, {id: 'c'}]}),
      'track',
    );
    expect(roles.map(({aliases}) => aliases)).toEqual([['b'], undefined]);
  });

  it('has its number among those that occur where more are declared than there are marks', () => {
    const {roles} = viewLadder(
      organizationOf({
        paths: ['t', 'u', 'v', 'w', 'x', 'y', 'z'].map((id) => ({
          id,
          title: id,
        })),
        roles: [
          {id: 'a', path: 'z'},
          {id: 'b', path: 'y'},
        ],
      }),
      'track',
    );
    expect(roles.map(({tint}) => tint)).toEqual([1, 0]);
  });

  it('names the levels of many equals instead of all of them', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const equals = (levels?: string[]) =>
      wordsOf(
        viewLadder(
          organizationOf({
            steps: [
              {
                levels: [
                  {id: 'staff', title: 'Staff'},
                  {id: 'manager', title: 'Manager'},
                ],
              },
            ],
            roles: ids.map((id) => ({id, level: 'staff'})),
            equals: [{roles: ids, in: ['pay'], ...(levels && {levels})}],
          }),
          'track',
        ),
      ).a;
    expect(equals()).toBe('Equal to b, c, d, and e in pay.');
    expect(equals(['staff', 'manager'])).toBe(
      'Equal to every other role of the levels Staff and Manager in pay.',
    );
  });

  it('counts no role among the equals that is no longer used', () => {
    const words = wordsOf(
      viewLadder(
        organizationOf({
          roles: [{id: 'a'}, {id: 'b', status: 'deprecated'}, {id: 'c'}],
          equals: [
            {roles: ['a', 'b'], in: ['pay']},
            {roles: ['a', 'b', 'c'], in: ['prestige']},
          ],
        }),
        'track',
      ),
    );
    expect(words.a).toBe('Equal to c in prestige.');
  });

  it('says that one may stay for good', () => {
    const view = viewLadder(
      organizationOf({roles: [{id: 'a', terminal: true}]}),
      'track',
    );
    expect(wordsOf(view).a).toBe('One may stay in this role for good.');
  });
});

describe('the room that a ladder needs', () => {
  const wordOf = (length: number) => 'n'.repeat(length);
  const roomOf = (role: {title: string; level?: string}) => {
    const {level = 'L', title} = role;
    const {width, lanes} = viewLadder(
      organizationOf({
        steps: [
          {levels: [{id: 'one', title: level}]},
          {levels: [{id: 'two', title: level}]},
        ],
        roles: [
          {id: 'a', title, level: 'one'},
          {id: 'b', title, level: 'two'},
          {id: 'c', title, level: 'two'},
        ],
        moves: [
          {from: 'a', to: 'b'},
          {from: 'a', to: 'c'},
        ],
      }),
      'track',
    );
    return {width, lanes};
  };

  it('grows with the longest word of a title', () => {
    expect(roomOf({title: wordOf(5)})).toEqual({width: 2, lanes: 2});
    expect(roomOf({title: `${wordOf(5)} ${wordOf(5)}`})).toEqual({
      width: 2,
      lanes: 2,
    });
    expect(roomOf({title: wordOf(20)}).width).toBeGreaterThan(4);
  });

  it('grows with the longest word of a level, too', () => {
    expect(roomOf({title: wordOf(5), level: wordOf(20)}).width).toBeGreaterThan(
      3,
    );
  });

  it('is never more for the list than side by side, where no list is needed', () => {
    const {width, lanes} = roomOf({title: wordOf(30)});
    expect(lanes).toBeLessThanOrEqual(width);
  });
});

describe('moves to another track', () => {
  const organization = {
    tracks: [
      trackOf({
        id: 'design',
        title: 'Design',
        roles: [{id: 'designer', title: 'Designer'}],
        moves: [{from: 'designer', to: 'leadership#head'}],
      }),
      trackOf({
        id: 'leadership',
        title: 'Leadership',
        roles: [{id: 'head', title: 'Head'}],
        moves: [{from: 'design#designer', to: 'head'}],
      }),
    ],
  };

  it('end in a card that is marked with its track', () => {
    const {roles} = viewLadder(organization, 'design');
    expect(roles.map(({id, guest}) => [id, guest])).toEqual([
      ['designer', undefined],
      ['leadership#head', 'Leadership'],
    ]);
  });

  it('are said, not drawn, on the track that they lead to', () => {
    const view = viewLadder(organization, 'leadership');
    expect(wordsOf(view)).toEqual({head: 'Reached from Designer (Design).'});
    expect(view.strips).toEqual([]);
  });
});

describe('lateral moves', () => {
  it('are told apart from promotions, with heads at both ends where they lead both ways', () => {
    const {strips, roles} = viewLadder(
      organizationOf({
        steps: ['one', 'two'].map((id) => ({levels: [{id, title: id}]})),
        roles: [
          {id: 'a', level: 'one'},
          {id: 'b', level: 'two'},
        ],
        moves: [{from: 'a', to: 'b', kind: 'lateral', both: true}],
      }),
      'track',
    );
    expect(strips).toEqual([
      {
        at: 1,
        lines: [{from: 0, to: 1, lateral: true, y: [500, 500], head: 'both'}],
      },
    ]);
    expect(roles.map(({words}) => words)).toEqual([
      ['Lateral move to and from b.'],
      ['Lateral move to and from a.'],
    ]);
  });

  it('between neighbours of one column are a short line between the two', () => {
    const {strips, roles} = viewLadder(
      organizationOf({
        steps: [{levels: [{id: 'one', title: 'One'}]}],
        roles: [
          {id: 'a', level: 'one'},
          {id: 'b', level: 'one'},
        ],
        moves: [{from: 'b', to: 'a', kind: 'lateral'}],
      }),
      'track',
    );
    expect(strips).toEqual([]);
    expect(roles[1]?.join).toMatchObject({from: 0, head: 'up', lateral: true});
  });
});
