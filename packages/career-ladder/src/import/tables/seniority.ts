import {groupBy} from '../../groupBy';
import {ranks} from './words/roles';

/**
 * Whether titles rise from row to row, or fall, as far as words of rank tell: a `Senior Engineer` is above an `Engineer`.
 * @returns 1, -1, or 0 if none of them tells, or they do not agree
 */
export function rankTrend(titles: readonly string[]): -1 | 0 | 1 {
  const groups = groupBy(titles.map(rankOf), ({base}) => base);
  const steps = new Set(
    [...groups.values()].flatMap((group) =>
      group
        .slice(1)
        .map(({height}, index) =>
          Math.sign(height - (group[index]?.height ?? height)),
        ),
    ),
  );
  steps.delete(0);
  const [step = 0] = steps;
  return steps.size !== 1 ? 0 : step > 0 ? 1 : -1;
}

/** Whether all of a title is words of rank. */
export function isRank(title: string): boolean {
  return rankOf(title).base === '';
}

/** What a title names apart from its words of rank, and how high the highest of these is. */
function rankOf(title: string): {base: string; height: number} {
  const words = title
    .slice(0, 200)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const heights = words.map((word) =>
    ranks.findIndex((rank) => rank.test(word)),
  );
  const found = heights.filter((height) => height >= 0);
  return {
    base: words
      .filter((_, index) => heights[index] === -1)
      .join(' ')
      .trim(),
    height: found.length > 0 ? Math.max(...found) : 0.5,
  };
}
