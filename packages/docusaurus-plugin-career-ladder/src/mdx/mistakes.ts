import type {Point} from './tree';

/** Something wrong with a tag. */
export interface Mistake {
  point: Point;
  message: string;
}

/**
 * All mistakes of one file as one error. It has no stack: the MDX loader would print it as "details", and the place that
 * counts is in the author's file.
 * @param file as messages name it
 */
export function mistakesError(file: string, mistakes: Mistake[]): Error {
  const error = new Error(
    [...mistakes]
      .sort(({point: a}, {point: b}) => a.line - b.line || a.column - b.column)
      .map(
        ({point, message}) =>
          `${file}:${point.line}:${point.column}  ${message}`,
      )
      .join('\n'),
  );
  error.stack = '';
  return error;
}
