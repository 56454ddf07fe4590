import {groupBy} from '../../groupBy';
import {quoted} from '../../names/quoted';
import type {Doubt} from '../types';
import type {DraftExpectation} from './draft';
import {gradeOf} from './mark';
import {mergedOrder} from './mergedOrder';

/**
 * The levels of expectations that are written one by one, in one order: by their numbers, where all of one series have them,
 * else as the competencies name them.
 */
export function levelOrder(
  expectations: readonly DraftExpectation[],
  doubts: Doubt[],
): {title: string; line: number}[] {
  const lines = new Map<string, number>();
  for (const {level, line} of expectations) {
    lines.set(level, lines.get(level) ?? line);
  }
  const lists = [
    ...groupBy(expectations, ({competency}) => competency).values(),
  ].map((list) => [...new Set(list.map(({level}) => level))]);
  const {order, conflict} = mergedOrder(lists);
  const sorted = byNumber(order);
  if (conflict !== undefined && !sorted) {
    doubts.push({
      line: lines.get(conflict) ?? 0,
      message: `The order of the levels is not the same everywhere. It is taken to be: ${order.map(quoted).join(', ')}.`,
    });
  }
  return (sorted ?? order).map((title) => ({
    title,
    line: lines.get(title) ?? 0,
  }));
}

function byNumber(titles: readonly string[]): string[] | undefined {
  const graded = titles.map((title) => ({title, ...numbered(title)}));
  const [first] = graded;
  return first?.number !== undefined &&
    graded.every(
      ({series, number}) => number !== undefined && series === first.series,
    )
    ? graded
        .toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0))
        .map(({title}) => title)
    : undefined;
}

function numbered(title: string): {series?: string; number?: number} {
  return /^\d{1,2}$/.test(title)
    ? {series: '', number: Number(title)}
    : (gradeOf(title) ?? {});
}
