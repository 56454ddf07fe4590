/**
 * What Mermaid, Markdown or HTML could take for their own, even between quotes: quotes, brackets, `#`, the `:` of icons, and so on.
 */
const unsafe = /[!"#$%&*+;<=>?@[\\\]^_`{|}~]|:(?! )/g;

/** What Markdown takes for a list: `1. `, `- `. */
const listMark = /^(\d+)([.)])|^-/;

/** A text between the quotes of a label; it cannot end them, and Mermaid shows each of its characters. */
export function labelText(text: string): string {
  return text
    .replace(unsafe, entity)
    .replace(
      listMark,
      (mark: string, digits = '') => String(digits) + entity(mark.at(-1) ?? ''),
    );
}

/** An address between quotes. Mermaid takes `#x;` for an entity. */
export function addressText(href: string): string {
  return href.replace(/"/g, '%22').replace(/(#\w+);/g, '$1%3B');
}

function entity(character: string): string {
  return `#${character.codePointAt(0) ?? 0};`;
}
