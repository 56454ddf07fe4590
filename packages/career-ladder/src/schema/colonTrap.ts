import {nearest} from '../names/nearest';

/**
 * `- Scope: what`: one text that YAML reads as a key and its value.
 * @param known the keys that are allowed here; a slip in one of them is no trap
 */
export function colonTrap(
  value: unknown,
  known: readonly string[],
): {key: string; whole: string} | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return undefined;
  }
  const [[key, rest] = ['', undefined], ...more] = Object.entries(value);
  const isOneText =
    more.length === 0 && ['string', 'boolean'].includes(typeof rest);
  return isOneText && nearest(key, known) === undefined
    ? {key, whole: `${key}: ${String(rest)}`}
    : undefined;
}
