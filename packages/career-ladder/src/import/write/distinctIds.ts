import {slug} from '../../names/slug';

/**
 * An id for each title: its slug, with a number where that is taken.
 * @param fallback for a title without letter or digit: `role`
 * @param reserved ids that none may get
 */
export function distinctIds(
  titles: readonly string[],
  fallback: string,
  reserved: readonly string[] = [],
): string[] {
  const taken = new Set(reserved);
  return titles.map((title) => {
    const plain = slug(title) || fallback;
    let id = plain;
    for (let number = 2; taken.has(id); number++) {
      id = `${plain}-${number}`;
    }
    taken.add(id);
    return id;
  });
}
