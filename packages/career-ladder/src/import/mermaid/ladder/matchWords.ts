/**
 * A pattern for words of many languages, upper or lower case. Those of scripts that part words stand by themselves; those of
 * Chinese, Japanese and Korean may stand in others.
 */
export function matchWords(parted: string, joined: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${parted})(?!\\p{L})|${joined}`, 'iu');
}
