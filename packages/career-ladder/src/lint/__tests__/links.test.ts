import {warningsOf} from '../../resolve/__tests__/organizeFiles';

/** A track whose roles have these links. */
const track = (...links: string[]) =>
  `title: A\nroles:\n${links.map((href, index) => `  - {title: R${index + 1}, href: "${href}"}`).join('\n')}`;

const warnings = (...links: string[]) => warningsOf({'a.yml': track(...links)});

describe('mixed-links', () => {
  it('warns of the whole address among paths of the site', () => {
    expect(
      warnings(
        '/jobs/a',
        'https://handbook.lapwing.farm/jobs/b?x=1#lead',
        '/jobs/c',
        'https://lapwing.farm/apply',
      ),
    ).toMatchInlineSnapshot(
      `"a.yml:4:23 mixed-links: "https://handbook.lapwing.farm/jobs/b?x=1#lead" is a whole address, but other links of this track to "/jobs" are paths of the site. If it leads to a page of this site, write "/jobs/b?x=1#lead"."`,
    );
  });

  it('warns of the path among whole addresses', () => {
    expect(
      warnings(
        'https://lapwing.farm/jobs/a',
        'https://lapwing.farm/jobs/b',
        '/jobs/c',
      ),
    ).toMatchInlineSnapshot(
      `"a.yml:5:23 mixed-links: "/jobs/c" is a path of the site, but most links of this track to "/jobs" are whole addresses, like "https://lapwing.farm/jobs/a". If they lead to pages of this site, write them as paths, too."`,
    );
  });

  it('is silent on other sites, and on other tracks', () => {
    expect(
      warningsOf({
        'a.yml': track('/jobs/a', 'https://lapwing.farm/', '/'),
        'b.yml': track(
          'https://lapwing.farm/jobs/a',
          'mailto:jobs@lapwing.farm',
        ),
      }),
    ).toBe('');
  });
});

describe('trailing-slash', () => {
  it('warns of the rarer form, in all tracks', () => {
    expect(
      warningsOf({
        'a.yml': `href: /careers/\n${track('/jobs/a/#one', '/jobs/b/')}`,
        'b.yml': `href: /careers\n${track('/jobs/a#two', '/jobs/a?x=1')}`,
      }),
    ).toMatchInlineSnapshot(`
      "a.yml:1:7 trailing-slash: "/careers/" is written "/careers" in b.yml, line 1: only the slash at the end differs. Write both in one way.
      a.yml:4:23 trailing-slash: "/jobs/a/" is written "/jobs/a" in b.yml, line 4: only the slash at the end differs. Write both in one way."
    `);
  });
});

describe('pasted-link', () => {
  it('warns of what the markup of a link left in an address', () => {
    expect(
      warnings(
        '/jobs/[Lead](/jobs/lead)',
        "/x<a%20href='/jobs/b'>B</a>",
        '/jobs/c</a>',
        '/jobs/d)',
        'https://lapwing.farm/[D](d)',
      ),
    ).toMatchInlineSnapshot(`
      "a.yml:3:23 pasted-link: "/jobs/[Lead](/jobs/lead)" holds a Markdown link. Write only the address that it leads to: "/jobs/lead".
      a.yml:4:23 pasted-link: "/x<a%20href='/jobs/b'>B</a>" holds an HTML link. Write only the address that it leads to: "/jobs/b".
      a.yml:5:23 pasted-link: "/jobs/c</a>" holds an HTML link. Write only the address that it leads to: "/jobs/c".
      a.yml:6:23 pasted-link: "/jobs/d)" holds a Markdown link. Write only the address that it leads to: "/jobs/d".
      a.yml:7:23 pasted-link: "https://lapwing.farm/[D](d)" holds a Markdown link. Write only the address that it leads to."
    `);
  });

  it('is silent on brackets that belong to an address', () => {
    expect(
      warnings(
        '/jobs/lead_(security)',
        '/jobs/[x]',
        '/go?href=/jobs/a',
        'https://[::1]/',
      ),
    ).toBe('');
  });
});

describe('placeholder-link', () => {
  it('warns of links that were left to be filled in', () => {
    expect(
      warnings(
        '/LINK',
        '/jobs/TODO',
        '/jobs/sales#TBD',
        '/todo',
        '/#',
        '/path/to/page',
        '/jobs/{team}',
        '/jobs/<team>',
        '/jobs/...',
        'https://example.com/careers',
        'https://www.example.org',
        'https://XXX',
        'mailto:jobs@example.com',
      ),
    ).toMatchInlineSnapshot(`
      "a.yml:3:23 placeholder-link: "/LINK" is a placeholder. Write the address, or leave "href" out until there is one.
      a.yml:4:23 placeholder-link: "/jobs/TODO" is a placeholder. Write the address, or leave "href" out until there is one.
      a.yml:5:23 placeholder-link: "/jobs/sales#TBD" is a placeholder. Write the address, or leave "href" out until there is one.
      a.yml:6:23 placeholder-link: "/todo" is a placeholder. Write the address, or leave "href" out until there is one.
      a.yml:7:23 placeholder-link: "/#" is a placeholder. Write the address, or leave "href" out until there is one.
      a.yml:8:23 placeholder-link: "/path/to/page" is a placeholder. Write the address, or leave "href" out until there is one.
      a.yml:9:23 placeholder-link: "/jobs/{team}" is a placeholder. Write the address, or leave "href" out until there is one.
      a.yml:10:23 placeholder-link: "/jobs/<team>" is a placeholder. Write the address, or leave "href" out until there is one.
      a.yml:11:23 placeholder-link: "/jobs/..." is a placeholder. Write the address, or leave "href" out until there is one.
      a.yml:12:24 placeholder-link: "https://example.com/careers" is a placeholder. Write the address, or leave "href" out until there is one.
      a.yml:13:24 placeholder-link: "https://www.example.org" is a placeholder. Write the address, or leave "href" out until there is one.
      a.yml:14:24 placeholder-link: "https://XXX" is a placeholder. Write the address, or leave "href" out until there is one.
      a.yml:15:24 placeholder-link: "mailto:jobs@example.com" is a placeholder. Write the address, or leave "href" out until there is one."
    `);
  });

  it('is silent on pages whose names are such words', () => {
    expect(
      warnings(
        '/apps/todo',
        '/guide/link#url',
        '/path/toward',
        'https://example.farm/jobs',
        'https://lapwing.farm/example.com',
      ),
    ).toBe('');
  });
});

describe('shared-link', () => {
  it('warns once of a link, and names all its roles', () => {
    expect(
      warnings(
        '/jobs',
        '/jobs',
        '/jobs/a#x',
        '/jobs/a/#x',
        '/jobs/a#y',
        '/jobs',
      ),
    ).toMatchInlineSnapshot(`
      "a.yml:4:23 shared-link: "r1", "r2", and "r6" have one link, "/jobs". Give each a page, or an anchor, of its own.
      a.yml:6:23 shared-link: "r3" and "r4" have one link, "/jobs/a/#x". Give each a page, or an anchor, of its own.
      a.yml:6:23 trailing-slash: "/jobs/a/" is written "/jobs/a" in line 5: only the slash at the end differs. Write both in one way."
    `);
  });

  it('names the first of many roles', () => {
    expect(
      warnings(...Array.from({length: 9}, () => '/jobs')),
    ).toMatchInlineSnapshot(
      `"a.yml:4:23 shared-link: "r1", "r2", "r3", "r4", "r5", "r6", and 3 more have one link, "/jobs". Give each a page, or an anchor, of its own."`,
    );
  });

  it('is silent on roles of two tracks, on the link of the track, and where a deprecated role links to what replaces it', () => {
    expect(
      warningsOf({
        'a.yml': `href: /jobs/a\n${track('/jobs/a', '/jobs/b')}
  - {title: Old, href: /jobs/b, status: deprecated, replacedBy: r2, allow: dead-end}
  - {title: Draft, href: /jobs/b, status: draft}`,
        'b.yml': track('/jobs/a'),
      }),
    ).not.toMatch('shared-link');
  });
});

it('a draft may have any link', () => {
  expect(
    warningsOf({
      'a.yml':
        'title: A\nroles: [{title: One, href: /one}, {title: Two, href: /TODO, status: draft}, {title: Three, href: /one/, status: draft}]',
    }),
  ).toBe('');
});
