import type {Mistake} from './mistake';

const allowed =
  'allowed: a path from the root of the site (/jobs/security#lead), http:, https:, mailto: or pathname://';

const schemes = new Set(['http', 'https', 'mailto', 'pathname']);

/** Spaces, controls, and characters that cannot be seen or that change the direction of writing. */
const hiddenOrSpace = /[\s\p{Cc}\p{Cf}\p{Cs}]/u;

/** Only what cannot run a script and cannot be read in two ways. */
export function hrefMistake(href: string): Mistake | undefined {
  if (href === '') {
    return {rule: 'empty-text', message: `is empty; ${allowed}.`};
  }
  return unsafe(href) ?? malformed(href);
}

function unsafe(href: string): Mistake | undefined {
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(href)?.[1]?.toLowerCase();
  const isPath = /^\/(?![/\\])/.test(href);
  if (isPath || (scheme !== undefined && schemes.has(scheme))) {
    return undefined;
  }
  return {rule: 'unsafe-href', message: `is "${href}"; ${allowed}.`};
}

function malformed(href: string): Mistake | undefined {
  const found = hiddenOrSpace.exec(href)?.[0];
  const reason =
    found !== undefined
      ? found === ' '
        ? 'a space; write it as %20'
        : `the character U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
      : href.includes('\\')
        ? 'a backslash; write /'
        : /%(?![\da-f]{2})/i.test(href)
          ? 'a % that is not followed by two hexadecimal digits; write it as %25'
          : undefined;
  if (reason) {
    return {rule: 'malformed-href', message: `is "${href}", with ${reason}.`};
  }
  return hasTarget(href)
    ? undefined
    : {
        rule: 'malformed-href',
        message: `is "${href}", which is no complete address.`,
      };
}

function hasTarget(href: string): boolean {
  if (/^https?:/i.test(href)) {
    return /^https?:\/\/[^/]/i.test(href) && URL.canParse(href);
  }
  if (/^mailto:/i.test(href)) {
    return /^mailto:[^?@]+@[^?@]+/i.test(href);
  }
  return !/^pathname:/i.test(href) || /^pathname:\/\/\//i.test(href);
}
