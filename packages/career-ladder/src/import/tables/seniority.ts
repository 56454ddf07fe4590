import {junior, senior} from './words/roles';

/**
 * Whether titles rise from row to row, or fall, as far as words of rank tell: a `Senior Engineer` is above an `Engineer`.
 * @returns 1, -1, or 0 if none of them tells, or they do not agree
 */
export function rankTrend(titles: readonly string[]): -1 | 0 | 1 {
  const ranks = titles.map(rankOf);
  const steps = new Set(
    ranks.flatMap((rank, index) =>
      ranks
        .slice(index + 1)
        .filter(({base}) => base === rank.base && base !== '')
        .map(({height}) => Math.sign(height - rank.height)),
    ),
  );
  steps.delete(0);
  const [step = 0] = steps;
  return steps.size !== 1 ? 0 : step > 0 ? 1 : -1;
}

/** What a title names apart from its words of rank, and how many of these lift it or lower it. */
function rankOf(title: string): {base: string; height: number} {
  const words = title.toLowerCase().split(/[^\p{L}]+/u);
  const [above, below] = [senior, junior].map((rank) =>
    words.filter((word) => rank.test(word)),
  );
  return {
    base: words
      .filter((word) => !above?.includes(word) && !below?.includes(word))
      .join(' '),
    height: (above?.length ?? 0) - (below?.length ?? 0),
  };
}
