// Slips and foreign words on purpose.
// cspell:ignore mple sécurité
import {hrefMistake} from '../href';

describe('an href', () => {
  it.each([
    '/',
    '/jobs/security#lead',
    '/jobs/security?x=1&y=%C3%A4',
    '/jobs/sécurité#主任',
    'https://example.com/jobs',
    'HTTPS://example.com',
    'http://localhost:3000/jobs',
    'mailto:jobs@example.com?subject=Hello%20there',
    'pathname:///jobs.html',
  ])('may be %s', (href) => {
    expect(hrefMistake(href)).toBeUndefined();
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:x',
    '//example.com',
    '/\\example.com',
    '\\\\example.com',
    'jobs/security',
    './jobs',
    '../jobs',
    '#lead',
    '?x',
    '',
    ' /jobs',
    'example.com/jobs',
    'tel:123',
  ])('is unsafe as %j', (href) => {
    expect(hrefMistake(href)?.rule).toBe('unsafe-href');
  });

  it.each([
    '/jobs security',
    '/jobs\tx',
    '/jobs\u202ex',
    '/jobs\u200bx',
    '/jobs\\x',
    '/100%',
    '/%zz',
    '/%ff',
    '/\ud800',
    'https:',
    'https://',
    'https:/example.com',
    'https:///example.com',
    'https://exa mple.com',
    'https://[',
    'https://example.com:port',
    'mailto:',
    'mailto:jobs',
    'mailto:@example.com',
    'pathname:',
    'pathname://jobs',
  ])('is malformed as %j', (href) => {
    expect(hrefMistake(href)?.rule).toBe('malformed-href');
  });

  it('is told what is wrong', () => {
    expect(
      [
        'jobs',
        '/a b',
        '/a\u200bb',
        '/a\\b',
        '/100%',
        'https:x',
        'mailto:x',
        'pathname://x',
      ]
        .map((href) => hrefMistake(href)?.message)
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "is "jobs"; allowed: a path from the root of the site (/jobs/security#lead), http:, https:, mailto: or pathname://.
      is "/a b", with a space; write it as %20.
      is "/a<U+200B>b", with the character U+200B; remove it.
      is "/a\\b", with a backslash; write /.
      is "/100%", with a % that begins no escape; write it as %25.
      is "https:x", which is no whole address like https://example.com/jobs.
      is "mailto:x", which is no whole address like mailto:jobs@example.com.
      is "pathname://x", which is no whole address like pathname:///jobs.html."
    `);
  });

  it('is told what was pasted, and the address to write', () => {
    expect(
      [
        '[Lead](/jobs/lead)',
        '[Lead](/jobs/lead "The lead")',
        '[Lead](jobs/lead)',
        '<https://example.com/jobs>',
        '<a href="/jobs/lead" class="x">Lead</a>',
        '<a href=/jobs/lead>Lead</a>',
        '/jobs [Lead](/jobs/lead)',
        '(/jobs/lead)',
        '[Lead][1]',
      ]
        .map((href) => hrefMistake(href)?.message)
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "is "[Lead](/jobs/lead)", a Markdown link; write only its address: "/jobs/lead".
      is "[Lead](/jobs/lead "The lead")", a Markdown link; write only its address: "/jobs/lead".
      is "[Lead](jobs/lead)", a Markdown link; write only its address.
      is "<https://example.com/jobs>", a Markdown link; write only its address: "https://example.com/jobs".
      is "<a href="/jobs/lead" class="x">Lead</a>", an HTML link; write only its address: "/jobs/lead".
      is "<a href=/jobs/lead>Lead</a>", an HTML link; write only its address: "/jobs/lead".
      is "/jobs [Lead](/jobs/lead)", a Markdown link; write only its address: "/jobs/lead".
      is "(/jobs/lead)"; allowed: a path from the root of the site (/jobs/security#lead), http:, https:, mailto: or pathname://.
      is "[Lead][1]"; allowed: a path from the root of the site (/jobs/security#lead), http:, https:, mailto: or pathname://."
    `);
  });

  it('is told to be a placeholder', () => {
    expect(
      ['LINK', 'todo', '#', '{url}', '<url>', '...', '???', 'path/to/page']
        .map((href) => hrefMistake(href)?.message)
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "is "LINK", a placeholder; write the address, or leave the key out until there is one.
      is "todo", a placeholder; write the address, or leave the key out until there is one.
      is "#", a placeholder; write the address, or leave the key out until there is one.
      is "{url}", a placeholder; write the address, or leave the key out until there is one.
      is "<url>", a placeholder; write the address, or leave the key out until there is one.
      is "...", a placeholder; write the address, or leave the key out until there is one.
      is "???", a placeholder; write the address, or leave the key out until there is one.
      is "path/to/page", a placeholder; write the address, or leave the key out until there is one."
    `);
  });

  it.each([
    ['](', '](/a'],
    ['<', 'href='],
    ['href="', '<'],
    ['example.', '@'],
    ['{', '{'],
  ])('is judged in a moment if it is long: %s', (part, end) => {
    const href = part.repeat(300_000) + end;
    expect(hrefMistake(href)?.rule).toBe('unsafe-href');
  });
});
