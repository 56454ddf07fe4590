import type {Problem} from '../organization';

/** By folder, file, line and column; problems at one place stay in their order. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    ({position: a}, {position: b}) =>
      compare(a.folder ?? '', b.folder ?? '') ||
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column,
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
