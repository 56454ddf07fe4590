/**
 * A foreign text as a title may be: on one line, without what cannot be seen and what turns the direction of writing.
 */
export function tidyTitle(text: string): string {
  return text
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cs}\u200B\uFEFF\u202A-\u202E\u2066-\u2069]/gu, '')
    .trim();
}

/** A foreign Markdown text as a description or an expectation may be. */
export function tidyText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])[\p{Cc}\p{Cs}]/gu, '')
    .trim();
}
