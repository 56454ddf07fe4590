import {groupBy} from '../../groupBy';
import {quoted} from '../../names/quoted';
import {slug} from '../../names/slug';
import type {Doubt} from '../types';
import {gradeOf} from './mark';

interface Level {
  title: string;
  line: number;
}

/**
 * Levels as steps. Names for two kinds of career at the same rank are one step: `Lead 2 (Individual contributor)` beside
 * `Lead 2 (People manager)`, or `IC5` and `M5` where both series reach that far. The source does not say so, so it is a doubt.
 */
export function formSteps(
  levels: readonly Level[],
  doubts: Doubt[],
): string[][] {
  const partners = pairs(levels, doubts);
  const steps: string[][] = [];
  const stepOf = new Map<Level, string[]>();
  for (const level of levels) {
    const partner = partners.get(level);
    const step = partner && stepOf.get(partner);
    if (step) {
      step.push(level.title);
      stepOf.set(level, step);
      doubts.push({
        line: level.line,
        message: `${quoted(step[0] ?? '')} and ${quoted(level.title)} are taken for two names of one step, by their names.`,
      });
    } else {
      const own = [level.title];
      steps.push(own);
      stepOf.set(level, own);
    }
  }
  return steps;
}

/** The earlier level that each level shares its step with. */
function pairs(levels: readonly Level[], doubts: Doubt[]): Map<Level, Level> {
  const result = new Map<Level, Level>();
  levels.forEach((level, index) => {
    const before = levels[index - 1];
    const [rank, kind] = inParentheses(level.title);
    const [rankBefore, kindBefore] = before ? inParentheses(before.title) : [];
    if (
      before &&
      rank === rankBefore &&
      isKind(kind) &&
      isKind(kindBefore) &&
      slug(kind) !== slug(kindBefore)
    ) {
      result.set(level, before);
    }
  });
  return result.size > 0 ? result : bySeries(levels, doubts);
}

/** `Lead 2` and `People manager`. */
function inParentheses(title: string): [string?, string?] {
  const open = title.lastIndexOf('(');
  return title.endsWith(')') && open > 0
    ? [slug(title.slice(0, open)), title.slice(open + 1, -1)]
    : [];
}

/** Not a grade: `Engineer (P2)` and `Engineer (P3)` are two steps. */
function isKind(kind: string | undefined): kind is string {
  return kind !== undefined && slug(kind) !== '' && !/\d/.test(kind);
}

/**
 * Two series of grades that overlap, where the second begins above the first one's beginning: the same number is the same
 * step. If both begin at 1, their numbers say nothing of each other.
 */
function bySeries(
  levels: readonly Level[],
  doubts: Doubt[],
): Map<Level, Level> {
  const result = new Map<Level, Level>();
  const graded = levels.flatMap((level) => {
    const grade = gradeOf(level.title);
    return grade ? [{level, ...grade}] : [];
  });
  const [main = [], second = [], third] = [
    ...groupBy(graded, ({series}) => series).values(),
  ].filter((group) => group.length > 1);
  const [first] = second;
  if (third || !first || graded.length < levels.length) {
    return result;
  }
  const lowest = Math.min(...main.map(({number}) => number));
  const highest = Math.max(...main.map(({number}) => number));
  if (second.every(({number}) => number > highest)) {
    return result;
  }
  if (second.some(({number}) => number <= lowest)) {
    doubts.push({
      line: first.level.line,
      message: `Two series of levels: those from ${quoted(first.level.title)} on are put above the others, as nothing says which are equal.`,
    });
    return result;
  }
  for (const {level, number} of second) {
    const partner = main.find((other) => other.number === number);
    if (partner) {
      result.set(level, partner.level);
    }
  }
  return result;
}
