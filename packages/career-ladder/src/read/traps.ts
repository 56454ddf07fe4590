/**
 * YAML's own traps: what an author wrote as one text and YAML reads as something else.
 * Each returns what to say, or nothing if it is no trap.
 */

/** `href: #x`: the value is empty, as the hash begins a comment. */
export function emptiedByHash(text: string, at: number): string | undefined {
  const hash = /^[^\S\n]*(#.*)/.exec(restOfLine(text, at))?.[1];
  return hash === undefined
    ? undefined
    : `The value is empty, as # begins a comment. If "${hash.trim()}" is the value, quote it.`;
}

/** `title: Lead #2`: the text ends before the hash. A comment has a space after its hash. */
export function cutByHash(
  text: string,
  start: number,
  end: number,
): string | undefined {
  const hash = /^[^\S\n]+#(?![\s#]).*/.exec(restOfLine(text, end))?.[0];
  if (hash === undefined) {
    return undefined;
  }
  const kept = text.slice(start, end);
  return `The text ends at "${kept}", as a space and # begin a comment. Quote it ("${(kept + hash).trim()}"), or put a space after the #.`;
}

/** `{title: Manager, Data}`: the comma ends the text, and the rest is a key without a value. */
export function keyByComma(key: string, before: unknown): string {
  const whole = typeof before === 'string' ? `${before}, ${key}` : key;
  return `"${key}" is read as a key without a value. If it belongs to the text before it, quote the text: "${whole}".`;
}

/** `- a` and below it, indented more, `- b`: one text, `a - b`. */
export function swallowedEntry(
  text: string,
  start: number,
  end: number,
): string | undefined {
  const entry = /\n[^\S\n]*(-[^\S\n].*)/.exec(text.slice(start, end))?.[1];
  return entry === undefined
    ? undefined
    : `The text goes on in the next line with "${entry.trim()}". If that is an entry of a list, indent it like the others; else quote the text.`;
}

function restOfLine(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(at, end === -1 ? undefined : end).replace(/\r$/, '');
}
