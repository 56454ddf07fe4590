import type {TextElementView, TextView} from './types';

/** Parts of a text one after the other, in as few pieces as it takes. */
export function joinText(
  parts: readonly (string | TextElementView)[],
): TextView {
  const joined: (string | TextElementView)[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string') {
      joined[joined.length - 1] = last + part;
    } else {
      joined.push(part);
    }
  }
  const [only, ...others] = joined;
  return only !== undefined && others.length === 0 ? only : joined;
}
