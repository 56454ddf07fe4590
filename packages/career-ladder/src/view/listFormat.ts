const formats = new Map<string, Intl.ListFormat>();

/** Joins names as a language does: `A, B, and C`. Kept by language, because making one takes longer than a small ladder's layout. */
export function listFormat(locale: string): Intl.ListFormat {
  const format =
    formats.get(locale) ?? new Intl.ListFormat(locale, {type: 'conjunction'});
  formats.set(locale, format);
  return format;
}
