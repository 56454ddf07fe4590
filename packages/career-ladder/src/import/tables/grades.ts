/** A grade as tables write it: `IC5`, `M3`, `L2`, `Level 4`, `P1a`, `7`. */
const grade = /^(\p{L}{0,9})[\s.-]?(\d{1,2})(?:[a-z+]|\s?[-–]\s?\d{1,2})?$/iu;

export function isGrade(text: string): boolean {
  return grade.test(text);
}

/**
 * Whether grades rise from row to row, or fall. Texts that are no grades, such as `Intern`, do not count.
 * @returns 1, -1, or 0 if they do neither
 */
export function trendOf(texts: readonly string[]): -1 | 0 | 1 {
  const numbers = texts.flatMap((text) => {
    const found = grade.exec(text)?.[2];
    return found === undefined ? [] : Number(found);
  });
  const steps = numbers
    .slice(1)
    .map((number, index) => Math.sign(number - (numbers[index] ?? 0)));
  const [first] = steps;
  return first !== undefined &&
    first !== 0 &&
    steps.every((step) => step === first)
    ? first > 0
      ? 1
      : -1
    : 0;
}
