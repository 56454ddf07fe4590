/** An id as one would write it as a title: `legal/_in-house` is `In house`. */
export function inWords(id: string): string {
  const [first = '', ...rest] = id
    .replace(/^.*\//, '')
    .replace(/^_/, '')
    .replace(/[-_.]+/g, ' ');
  return first.toUpperCase() + rest.join('');
}
