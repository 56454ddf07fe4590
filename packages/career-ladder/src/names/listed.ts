const lists = new Intl.ListFormat('en');

/**
 * Texts as a sentence lists them: `A, B, and C`; with more than `most` and one, `A, B, and 4 more`.
 * @param most how many are told; all by default
 */
export function listed(texts: readonly string[], most = Infinity): string {
  const more = texts.length - most;
  return lists.format(
    more > 1 ? [...texts.slice(0, most), `${more} more`] : texts,
  );
}
