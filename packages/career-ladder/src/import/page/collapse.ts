/** White space of any kind and length becomes one space; none at the ends. */
export function collapse(text: string): string {
  return text.replace(/[\s\u200B\uFEFF]+/g, ' ').trim();
}
