import type {CST} from 'yaml';

/** Far deeper than any ladder; the composer recurses, so the depth is known before it runs. */
export const deepest = 100;

/** The offset of the first collection that stands too deep. */
export function tooDeep(tokens: readonly CST.Token[]): number | undefined {
  const pending = tokens.map((token) => ({token, depth: 0}));
  for (let next = pending.pop(); next; next = pending.pop()) {
    const {token, depth} = next;
    if (depth > deepest) {
      return token.offset;
    }
    for (const child of children(token)) {
      pending.push({token: child, depth: depth + 1});
    }
  }
  return undefined;
}

function children(token: CST.Token): CST.Token[] {
  if (token.type === 'document') {
    return token.value ? [token.value] : [];
  }
  if (!('items' in token)) {
    return [];
  }
  return token.items.flatMap(({key, value}) =>
    [key, value].filter((child) => child !== null && child !== undefined),
  );
}
