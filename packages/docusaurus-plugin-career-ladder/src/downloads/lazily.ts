/** Does something when its result is first asked for, and keeps the result. */
export function lazily<Result>(make: () => Result): () => Result {
  let made: {result: Result} | undefined;
  return () => (made ??= {result: make()}).result;
}
