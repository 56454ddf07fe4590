import type {Point} from './tree';

/** Something wrong with a tag. */
export interface Mistake {
  point: Point;
  message: string;
}

/** All mistakes of one file. It shows no stack: the place that counts is in the author's file. */
export class MistakesError extends Error {
  constructor(file: string, mistakes: Mistake[]) {
    super(
      [...mistakes]
        .sort(
          (a, b) =>
            a.point.line - b.point.line || a.point.column - b.point.column,
        )
        .map(
          ({point, message}) =>
            `${file}:${point.line}:${point.column}  ${message}`,
        )
        .join('\n'),
    );
    this.stack = this.message;
  }
}
