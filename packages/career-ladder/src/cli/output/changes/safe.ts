/**
 * A text for a terminal or a log, on one line: without controls, without characters that turn the direction of what follows,
 * and without what a pull request's log takes for a command (`::error::`, `##[group]`).
 */
export function safe(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u202A-\u202E\u2066-\u2069]/gu, '')
    .replaceAll('::', ':\u200B:')
    .replaceAll('##[', '##\u200B[');
}

/**
 * The same in Markdown, as text and nothing else: no formatting, HTML, link, picture or list, and nobody and nothing is
 * mentioned. What is rendered is searched for `@name`, `#1` and bare addresses, so a backslash does not keep them from being
 * found; a space of no width in them does.
 */
export function markdown(text: string): string {
  return safe(text)
    .replace(/[\\`*_{}[\]<>|~&$]/g, '\\$&')
    .replace(/^\s*(\d*)([-+=#.)])/, '$1\\$2')
    .replace(/@|(?<=#|GH-)(?=\d)|:(?=\/\/)|www(?=\.)/gi, '$&&#8203;');
}
