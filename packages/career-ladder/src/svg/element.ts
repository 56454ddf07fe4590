/** Attributes of an element; those that are absent are left out. */
export type Attributes = Record<string, string | number | undefined>;

/**
 * Writes an XML element. What it contains has been written by `element` or `text`, so that everything is escaped once.
 * Numbers are rounded to hundredths: finer ones are not seen.
 */
export function element(
  name: string,
  attributes: Attributes,
  ...content: string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escape(format(value ?? ''))}"`)
    .join('');
  const inner = content.join('');
  return inner === ''
    ? `<${name}${written}/>`
    : `<${name}${written}>${inner}</${name}>`;
}

/** Writes a text that stands in an element. */
export function text(value: string): string {
  return escape(value);
}

/** Draws a path: `path('M', 0, 4.5, 'L', 9, 0)`. */
export function path(...parts: (string | number)[]): string {
  return parts.map(format).join(' ');
}

function format(value: string | number): string {
  return typeof value === 'number'
    ? String(Math.round(value * 100) / 100)
    : value;
}

function escape(value: string): string {
  return (
    value
      // No XML file may contain these, not even escaped.
      // eslint-disable-next-line no-control-regex
      .replace(/[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF\p{Cs}]/gu, '')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
  );
}
