import type {Problem} from 'career-ladder';
import type {Severity} from '../options';

/** Sorts problems by what is to happen to them; errors cannot be softened. */
export function bySeverity(
  problems: Problem[],
  lint: Record<string, Severity>,
): Record<Severity, Problem[]> {
  const sorted: Record<Severity, Problem[]> = {
    ignore: [],
    log: [],
    warn: [],
    throw: [],
  };
  for (const problem of problems) {
    const severity =
      problem.severity === 'error' ? 'throw' : (lint[problem.rule] ?? 'warn');
    sorted[severity].push(problem);
  }
  return sorted;
}
