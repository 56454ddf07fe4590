import {layout} from '../../layout';
import {picture, sketch} from '../../__tests__/sketch';

const draw = (...args: Parameters<typeof sketch>): string =>
  picture(layout(sketch(...args)));

describe('settle', () => {
  it('pulls a role level with what it is joined to', () => {
    expect(draw('t:0 a:1 b:1 c:1 x:2', ['t > a', 't > b', 't > c', 'c ~ x']))
      .toMatchInlineSnapshot(`
      "     a
      t    b
           c    x"
    `);
  });

  it('pulls an equal next to the other', () => {
    expect(
      draw(
        't:0 a:1 b:1 c:1 c2:2 x:2 d:3',
        ['t > a', 't > b', 't > c > c2 > d'],
        ['c2 = x'],
      ),
    ).toMatchInlineSnapshot(`
      "     a
      t    b
           c    c2   d
                x"
    `);
  });

  it('moves a fork as a whole', () => {
    expect(
      draw('t:0 a:1 b:1 c:1 f:2 g:3 h:3', [
        't > a',
        't > b',
        't > c',
        'c ~ f',
        'f > g',
        'f > h',
      ]),
    ).toMatchInlineSnapshot(`
      "     a
           |
      t    b
      |    |         g
           c    f    |
           |    |    h
                     |"
    `);
  });
});
