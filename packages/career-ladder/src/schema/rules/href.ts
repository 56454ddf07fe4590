import {codePoint, quoted} from '../../names/quoted';
import type {Mistake} from './mistake';
import {pastedLink} from './pastedLink';
import {isPlaceholder} from './placeholder';

const allowed =
  'allowed: a path from the root of the site (/jobs/security#lead), http:, https:, mailto: or pathname://';

/** What a whole address looks like, by its scheme. */
const schemes = new Map([
  ['http', {pattern: /^http:\/\/[^/]/i, example: 'http://example.com/jobs'}],
  ['https', {pattern: /^https:\/\/[^/]/i, example: 'https://example.com/jobs'}],
  [
    'mailto',
    {pattern: /^mailto:[^?@]+@[^?@]/i, example: 'mailto:jobs@example.com'},
  ],
  [
    'pathname',
    {pattern: /^pathname:\/\/\//i, example: 'pathname:///jobs.html'},
  ],
]);

/** How every link begins, whatever else is wrong with it: what a JSON Schema can know, where no flag ignores case. */
export const hrefPattern = new RegExp(
  `^(?:/(?![/\\\\])|(?:${[...schemes.keys()].map(inAnyCase).join('|')}):)`,
);

/** Spaces, controls, and characters that cannot be seen or that change the direction of writing. */
const hiddenOrSpace = /[\s\p{Cc}\p{Cf}\p{Cs}]/u;

/** Only what cannot run a script and cannot be read in two ways. */
export function hrefMistake(href: string): Mistake | undefined {
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(href)?.[1]?.toLowerCase();
  const isPath = /^\/(?![/\\])/.test(href);
  const form = schemes.get(scheme ?? '');
  if (!isPath && !form) {
    const reason = leftover(href);
    return {
      rule: 'unsafe-href',
      message: `is ${quoted(href)}${reason ? `, ${reason}` : `; ${allowed}`}.`,
    };
  }
  const broken =
    malformed(href) ??
    (form && !(form.pattern.test(href) && URL.canParse(href))
      ? `which is no whole address like ${form.example}`
      : undefined);
  return broken
    ? {
        rule: 'malformed-href',
        message: `is ${quoted(href)}, ${leftover(href) ?? broken}.`,
      }
    : undefined;
}

/** What stands there in place of an address. */
function leftover(href: string): string | undefined {
  const pasted = pastedLink(href);
  if (pasted) {
    const {kind, address} = pasted;
    return `${kind}; write only its address${address === undefined ? '' : `: ${quoted(address)}`}`;
  }
  return isPlaceholder(href)
    ? 'a placeholder; write the address, or leave the key out until there is one'
    : undefined;
}

function malformed(href: string): string | undefined {
  const found = hiddenOrSpace.exec(href)?.[0];
  if (found === ' ') {
    return 'with a space; write it as %20';
  }
  if (found !== undefined) {
    return `with the character ${codePoint(found)}; remove it`;
  }
  if (href.includes('\\')) {
    return 'with a backslash; write /';
  }
  return canDecode(href)
    ? undefined
    : 'with a % that begins no escape; write it as %25';
}

function canDecode(href: string): boolean {
  try {
    decodeURIComponent(href);
    return true;
  } catch {
    return false;
  }
}

function inAnyCase(word: string): string {
  return word.replace(/./g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
