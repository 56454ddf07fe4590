import {layout} from '../layout';
import {picture, sketch} from './sketch';

const draw = (...args: Parameters<typeof sketch>): string =>
  picture(layout(sketch(...args)));

const development: [string, string[], string[]] = [
  'dev:1 senior:2 staff:3:ic dist:4:ic fellow:5:ic em:3:m director:4:m vp:5:m',
  ['dev > senior > staff > dist > fellow', 'senior > em > director > vp'],
  ['staff = em'],
];

describe('layout', () => {
  it('centres the trunk between the two paths, the first one above', () => {
    expect(draw(...development)).toMatchInlineSnapshot(`
      "                    staff     dist      fellow
      dev       senior    |         |         |
      |         |         em        director  vp
                          |         |         |"
    `);
  });

  it('needs neither steps nor lanes for that', () => {
    const [roles, moves, equals] = development;
    expect(draw(roles.replace(/:\S*/g, ''), moves, equals)).toBe(
      draw(...development),
    );
  });

  it('draws paths of unequal length', () => {
    expect(
      draw(
        'associate:1 senior:2 staff:3:ic dist:4:ic fellow:5:ic manager:3:m director:4:m',
        [
          'associate > senior > staff > dist > fellow',
          'senior > manager > director',
        ],
      ),
    ).toMatchInlineSnapshot(`
      "                      staff      dist       fellow
      associate  senior     |          |          |
      |          |          manager    director
                            |          |"
    `);
  });

  it('does so too where all roles are on one lane', () => {
    const [roles, moves, equals] = development;
    expect(draw(roles.replace(/:\S*/g, '::all'), moves, equals)).toBe(
      draw(...development),
    );
  });

  it('lets families that share their leadership meet evenly', () => {
    expect(
      draw('a b c principal manager director', [
        'a > principal',
        'b > principal',
        'c > principal',
        'a > manager > director',
        'b > manager',
        'c > manager',
      ]),
    ).toMatchInlineSnapshot(`
      "a
      |          principal
      b          |
      |          manager    director
      c          |          |
      |"
    `);
  });

  it('goes straight on where the trunk is on the lane of a branch', () => {
    expect(
      draw('dev::ic senior::ic staff::ic fellow::ic em::m vp::m', [
        'dev > senior > staff > fellow',
        'senior > em > vp',
      ]),
    ).toMatchInlineSnapshot(`
      "dev     senior  staff   fellow
                      em      vp"
    `);
  });

  it('centres forks of any width', () => {
    expect(draw('s a b c', ['s > a', 's > b', 's > c'])).toMatchInlineSnapshot(`
      "     a
      s    b
           c"
    `);
    expect(draw('s a b c d', ['s > a', 's > b', 's > c', 's > d']))
      .toMatchInlineSnapshot(`
      "     a
           |
           b
      s    |
      |    c
           |
           d
           |"
    `);
  });

  it('centres a fork whose branches fork again', () => {
    expect(
      draw('t a a1 a2 a21 a22 b', [
        't > a > a1',
        'a > a2 > a21',
        'a2 > a22',
        't > b',
      ]),
    ).toMatchInlineSnapshot(`
      "          a1
           a    |    a21
      t    |    a2   |
      |    b    |    a22
           |         |"
    `);
  });

  it('centres the role that branches come together in', () => {
    expect(
      draw('dev senior staff em head', [
        'dev > senior > staff > head',
        'senior > em > head',
      ]),
    ).toMatchInlineSnapshot(`
      "                staff
      dev     senior  |       head
      |       |       em      |
                      |"
    `);
  });

  it('leads a long move past the cards in between', () => {
    expect(draw('a b c d', ['a > b > c > d', 'a > d', 'b > d']))
      .toMatchInlineSnapshot(`
      "
           ---  ---
      a    b    c    d
      |    |    |    |
      |    |    |    |
      |    |    |    |
      |    |    |    |
      |    |    |    |
      |    |    |    |
      |    |    |    |

                ---"
    `);
  });

  it('starts a branch with a free place where it skips a step', () => {
    expect(draw('a:0 b:1 c:2 d:2', ['a > b > c', 'a > d']))
      .toMatchInlineSnapshot(`
      "     b    c
      a    |    |
      |         d
           ---  |"
    `);
  });

  it('puts equals next to each other', () => {
    expect(draw('s a b c d', ['s > a', 's > b', 's > c', 's > d'], ['a = d']))
      .toMatchInlineSnapshot(`
      "     a
           |
           d
      s    |
      |    b
           |
           c
           |"
    `);
  });

  it('keeps several roles that are all equal in their order', () => {
    expect(
      draw('s a b c', ['s > a', 's > b', 's > c'], ['a = b', 'b = c', 'a = c']),
    ).toMatchInlineSnapshot(`
      "     a
      s    b
           c"
    `);
  });

  it('puts the ends of a move within one step next to each other', () => {
    expect(draw('s:0 a:1 b:1 c:1', ['s > a', 's > b', 's > c', 'a ~ c']))
      .toMatchInlineSnapshot(`
      "     a
      s    c
           b"
    `);
  });

  it('keeps a fork symmetrical whatever lateral moves there are', () => {
    const [roles, moves, equals] = development;
    const plain = layout(sketch(roles, moves, equals));
    const rowsOf = (laterals: string[]): number[] => {
      const {cells, span} = layout(
        sketch(roles, [...moves, ...laterals], equals),
      );
      const offset = cells[0]!.row / span;
      return cells.map(({row}) => row / span - offset);
    };
    const expected = plain.cells.map(({row}) => (row - 1) / plain.span);
    for (const lateral of [
      'dev ~ vp',
      'vp ~ dev',
      'fellow ~ dev',
      'em ~ staff',
      'director ~ fellow',
      'senior ~ vp',
    ]) {
      expect({lateral, rows: rowsOf([lateral])}).toEqual({
        lateral,
        rows: expected,
      });
    }
  });

  it('leads a move back to an earlier column around the others', () => {
    const [roles, moves, equals] = development;
    expect(
      draw(
        roles,
        [...moves, 'fellow ~ dev', 'vp ~ senior', 'em ~ senior'],
        equals,
      ),
    ).toMatchInlineSnapshot(`
      "
                --------  --------  --------
                          staff     dist      fellow
                          |         |         |
                          |         |         |
                          |         |         |
      dev       senior    |         |         |
      |         |         |         |         |
      |         |         |         |         |
      |         |         |         |         |
      |         |         em        director  vp
      |         |         |         |         |
      |         |         |         |         |
      |         |         |         |         |
                          |         |         |
                          |         |         |
                          |         |         |
                          |         |         |

                          --------  --------"
    `);
  });

  it('draws several entry roles, each just before the role it leads to', () => {
    expect(draw('a b c d x y', ['a > b > c > d', 'x > c', 'y > d']))
      .toMatchInlineSnapshot(`
      "a    b
      |    |    c
           x    |    d
           |    y    |
                |"
    `);
  });

  it('stacks parts that nothing joins, with half a card between them', () => {
    expect(draw('a b x y lone', ['a > b', 'x > y'])).toMatchInlineSnapshot(`
      "a     b
      |     |

      x     y
      |     |

      lone
      |"
    `);
  });

  it('draws a role of another track beside or after the role that names it', () => {
    const [roles, moves, equals] = development;
    expect(
      draw(
        `${roles} guest next`,
        [...moves, 'dist ~ guest', 'vp > next'],
        equals,
      ),
    ).toMatchInlineSnapshot(`
      "                    staff     dist      fellow
      dev       senior              guest
                          em        director  vp        next"
    `);
  });

  it('draws a lone role', () => {
    expect(layout(sketch('a'))).toMatchInlineSnapshot(`
      {
        "cells": [
          {
            "column": 0,
            "id": "a",
            "row": 0,
            "span": 1,
          },
        ],
        "columns": 1,
        "routes": [],
        "rows": 1,
        "span": 1,
      }
    `);
  });

  it('draws nothing', () => {
    expect(layout(sketch(''))).toEqual({
      columns: 0,
      rows: 0,
      span: 1,
      cells: [],
      routes: [],
    });
  });

  it('survives a circle of promotions', () => {
    expect(draw('a b c', ['a > b > c > a'])).toMatchInlineSnapshot(`
      "
           ---
      a    b    c
      |    |    |
      |    |    |
      |    |    |
      |    |    |
      |    |    |
      |    |    |
      |    |    |"
    `);
  });

  it('leaves out loops, repeated moves and moves to nowhere', () => {
    const {routes} = layout(
      sketch('a b', ['a > b', 'a > a', 'a ~ b', 'a > nobody']),
    );
    expect(routes).toEqual([{from: 'a', to: 'b', kind: 'promotion', via: []}]);
  });
});
