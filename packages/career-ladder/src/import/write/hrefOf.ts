import {hrefMistake} from '../../schema/rules/href';

/**
 * A foreign address as a ladder may have it.
 * @returns nothing where it cannot be one, as an address that is relative to its page
 */
export function hrefOf(written: string): string | undefined {
  const href = written
    .trim()
    .replace(/[\s\\]/g, (character) => encodeURIComponent(character))
    .replace(/%(?![\da-f]{2})/gi, '%25');
  return hrefMistake(href) ? undefined : href;
}
