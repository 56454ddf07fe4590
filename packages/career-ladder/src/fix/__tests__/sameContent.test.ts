import {sameContent} from '../sameContent';

const text = 'title: X # short\nroles: [{title: A, href: /a}, B]\n';

describe('sameContent', () => {
  it.each([
    ['the same text', text, true],
    [
      'another layout',
      'roles:\n  - {href: "/a/", title: A}\n  - title: B\ntitle: X # short',
      true,
    ],
    ['another title', text.replace('B', 'C'), false],
    ['another link', text.replace('/a', '/b'), false],
    [
      'another order of roles',
      'title: X # short\nroles: [B, {title: A, href: /a}]',
      false,
    ],
    ['a lost comment', text.replace(' # short', ''), false],
    ['an error', text.replace('B', 'B: C'), false],
    ['no YAML', '[', false],
  ])('%s', (_, after, expected) => {
    expect(sameContent('x.yml', text, after)).toBe(expected);
  });

  it('is never told of files with errors', () => {
    expect(sameContent('x.yml', 'title: 1: 2', 'title: 1: 2')).toBe(false);
  });
});
