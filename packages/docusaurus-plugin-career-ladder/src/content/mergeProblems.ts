import type {ProblemsView} from 'career-ladder';

/** One notice for what shows several tracks; `undefined` where nothing is wrong. */
export function mergeProblems(
  problems: readonly ProblemsView[],
): ProblemsView | undefined {
  const [first] = problems;
  return (
    first && {
      ...first,
      list: [...new Set(problems.flatMap(({list}) => list))],
    }
  );
}
