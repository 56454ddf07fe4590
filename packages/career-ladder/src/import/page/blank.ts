/** As many spaces on as many lines: what comes after it keeps its place. */
export function blank(text: string): string {
  return text.replace(/[^\r\n]+/g, (words) => ' '.repeat(words.length));
}
