/**
 * What an HTML table of an MDX page has from JSX, written as HTML: texts and values of attributes in braces (`{'→'}`,
 * `rowSpan={2}`), comments, and `<Link to="…">`. All lines keep their numbers.
 */
export function jsxToHtml(text: string): string {
  return withoutComments(text)
    .replace(
      /(=?)\{\s{0,20}(['"`])([^'"`{}<>]{0,2000})\2\s{0,20}\}/g,
      (_, isValue: string, _quote, words: string) =>
        isValue ? `="${words}"` : words,
    )
    .replace(/=\{\s{0,20}(\d{1,5})\s{0,20}\}/g, '="$1"')
    .replace(/<Link(?=\s)([^<>]*?\s)to=/g, '<a$1href=')
    .replace(/<\/Link\s*>/g, '</a>');
}

function withoutComments(text: string): string {
  // Only as far as a comment ends, so that no beginning is searched for its end in vain.
  const end = text.lastIndexOf('*/}') + '*/}'.length;
  return (
    text
      .slice(0, end)
      .replace(/\{\/\*[^]*?\*\/\}/g, (comment) =>
        comment.replace(/[^\n]/g, ''),
      ) + text.slice(end)
  );
}
