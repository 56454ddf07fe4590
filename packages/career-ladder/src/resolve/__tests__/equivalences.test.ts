import {errorsOf, trackOf} from './organizeFiles';

const organization = `levels: [Junior, Senior, [Staff, Manager]]
equivalences:
  - {levels: [Staff, MANAGER], in: [base compensation, prestige]}`;

const equalsOf = (files: Record<string, string>, id: string) =>
  trackOf(files, id).equivalences.map(({roles, in: equalIn}) => [
    roles.join(' = '),
    equalIn.join(', '),
  ]);

describe('an equivalence by level', () => {
  it('joins all roles of a track on these levels', () => {
    expect(
      equalsOf(
        {
          '_organization.yml': organization,
          'a.yml': `title: A
roles:
  - {title: One, level: senior, next: [two, three, four]}
  - {title: Two, level: staff}
  - {title: Three, level: manager}
  - {title: Four, level: staff}
  - Five`,
        },
        'a',
      ),
    ).toEqual([['a#two = a#three = a#four', 'base compensation, prestige']]);
  });

  it('needs roles on two of the levels: roles of one level are not called equal', () => {
    expect(
      equalsOf(
        {
          '_organization.yml': organization,
          'a.yml': `title: A
roles:
  - {title: One, level: senior, next: [two, three]}
  - {title: Two, level: staff}
  - {title: Three, level: staff}`,
        },
        'a',
      ),
    ).toEqual([]);
  });

  it('counts included roles', () => {
    expect(
      equalsOf(
        {
          '_organization.yml': organization,
          'a.yml': 'title: A\nroles: [{title: Two, level: staff}, {track: b}]',
          'b.yml': 'title: B\nroles: [{title: Three, level: manager}]',
        },
        'a',
      ),
    ).toEqual([['a#two = b#three', 'base compensation, prestige']]);
  });
});

describe('an equivalence by role', () => {
  it('joins the roles that are named, in addition to those by level', () => {
    expect(
      equalsOf(
        {
          '_organization.yml': organization,
          'a.yml': `title: A
equivalences: [{roles: [Three, b#four, two], in: pay}]
roles: [{title: Two, level: staff, lateral: three}, {title: Three, level: manager, next: b#four}]`,
          'b.yml': 'title: B\nroles: [Four]',
        },
        'a',
      ),
    ).toEqual([
      ['a#two = a#three', 'base compensation, prestige'],
      ['a#three = b#four = a#two', 'pay'],
    ]);
  });

  it('names at least two roles that exist', () => {
    expect(
      errorsOf({
        'a.yml': `title: A
equivalences:
  - {roles: [one, tow], in: pay}
  - {roles: [one, ONE], in: pay}
roles: [One, Two]`,
      }),
    ).toMatchInlineSnapshot(`
      "a.yml:3:19 unknown-role: Unknown role "tow" in track "a". Did you mean "two"? Known roles: one, two.
      a.yml:4:5 too-few-equals: Fewer than two roles are named. Name at least two different ones."
    `);
  });
});
