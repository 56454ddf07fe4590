import type {Position, Problem} from '../organization';

/** Notes an error of the author's data. */
export type Report = (
  rule: string,
  position: Position,
  message: string,
) => void;

/** Collects errors; one found twice (in a file that many tracks extend) is kept once. */
export function collectErrors(): {problems: Problem[]; report: Report} {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  return {
    problems,
    report: (rule, position, message) => {
      const key = JSON.stringify([
        rule,
        position.file,
        position.line,
        position.column,
        message,
      ]);
      if (!seen.has(key)) {
        seen.add(key);
        problems.push({rule, severity: 'error', position, message});
      }
    },
  };
}
