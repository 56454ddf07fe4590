/** What stands where an address is still to come. */
const words = new Set([
  'change-me',
  'fixme',
  'href',
  'link',
  'placeholder',
  'tba',
  'tbc',
  'tbd',
  'todo',
  'url',
  'xxx',
]);

/** `{team}`, `<team>`, `...`, `???` */
const blank = /^(?:\{[^{}]*\}|<[^<>]*>|\.{3,}|…|\?{3,})$/;

/** Hosts that are for examples only. Source: RFC 2606. */
const exampleHost = /^(?:.*[.@])?example\.(?:com|net|org)$/i;

/**
 * Whether a link, or a part of it, was left to be filled in. A word alone is one in any case; among other parts, where it may
 * be a page's name, only in capitals.
 */
export function isPlaceholder(href: string): boolean {
  if (/^\/?#$/.test(href) || blank.test(href)) {
    return true;
  }
  const parts = href
    .trim()
    .replace(/^[a-z][a-z\d+.-]*:(?!\d)/i, '')
    .split(/[/?#]/)
    .filter((part) => part !== '');
  const [first = ''] = parts;
  return (
    exampleHost.test(first) ||
    (parts.length === 1 && words.has(first.toLowerCase())) ||
    parts.some(
      (part, index) =>
        blank.test(part) ||
        (part === part.toUpperCase() && words.has(part.toLowerCase())) ||
        (part === 'path' && parts[index + 1] === 'to'),
    )
  );
}
