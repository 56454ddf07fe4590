import type {Position, Problem} from '../organization';
import {error} from '../problems/error';

/** Notes an error of the author's data. */
export type Report = (
  rule: string,
  position: Position,
  message: string,
) => void;

/** Collects what is reported. */
export function collectErrors(): {problems: Problem[]; report: Report} {
  const problems: Problem[] = [];
  return {
    problems,
    report: (rule, position, message) => {
      problems.push(error(rule, position, message));
    },
  };
}
