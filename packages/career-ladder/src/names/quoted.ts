const longest = 80;

/** A text as a message shows it: in quotes, on one line, without what cannot be seen, and not too long. */
export function quoted(text: string): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return `"${visible(cut)}"`;
}

/** A text on one line, with the code points of what cannot be seen: `<U+202E>`. */
export function visible(text: string): string {
  return text.replace(
    /[\p{C}\u2028\u2029]/gu,
    (character) => `<${codePoint(character)}>`,
  );
}

/** `U+202E` */
export function codePoint(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
