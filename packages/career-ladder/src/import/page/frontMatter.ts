/**
 * The YAML between `---` lines at the very beginning of a Markdown page: to Markdown it is a rule and a heading.
 * @returns the page with these lines emptied, so that all others keep their numbers, the title that they give, and what they say as YAML
 */
export function withoutFrontMatter(text: string): {
  text: string;
  title?: string;
  data?: string;
} {
  const found =
    /^---[ \t]*\r?\n(?:[^\n]*\n)*?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(
      text,
    )?.[0];
  if (found === undefined) {
    return {text};
  }
  const title = /^title:[ \t]*(\S[^\r\n]*)$/m.exec(found)?.[1];
  return {
    text: found.replace(/[^\r\n]/g, '') + text.slice(found.length),
    ...(title !== undefined && {title: unquoted(title.trim())}),
    data: found.replace(/^(?:---|\.\.\.)[ \t]*\r?$/gm, ''),
  };
}

function unquoted(text: string): string {
  return /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;
}
