import {slug} from '../../names/slug';
import {gradeOf, isMarked, type Mark, markOf} from './mark';
import {degrees, levelWords, mentions, proficiencies} from './vocabulary';

/** No ladder has as many; longer lists are something else, and are not looked at. */
export const mostLevels = 60;

/** How sure it is that a list of titles are levels. */
export type Likeness = 'clear' | 'possible' | 'none';

/**
 * Which of the titles are levels, from what they share: grades of one series (`P2`, `IC4`, `Level 1`), words of seniority or
 * proficiency, and titles that others build on (`Engineer` beside `Senior Engineer`).
 */
export function levelsAmong(titles: readonly string[]): boolean[] {
  const marks = titles.map(markOf);
  const stems = new Set(
    marks.flatMap((mark) =>
      mark && mark.stem !== '' && isMarked(mark) ? [mark.stem] : [],
    ),
  );
  const size = seriesSizes(marks);
  const ownSteps = new Set(marks.flatMap((mark) => mark?.step ?? []));
  return marks.map(
    (mark) =>
      mark !== undefined &&
      (mark.step !== undefined ||
        (mark.series !== undefined && (size.get(mark.series) ?? 0) > 1) ||
        (mark.stem !== '' && !isMarked(mark) && stems.has(mark.stem)) ||
        (mark.isDegree === true && ownSteps.size > 1)),
  );
}

export function likeness(titles: readonly string[]): Likeness {
  if (titles.length < 2) {
    return 'none';
  }
  const isLevel = levelsAmong(titles);
  const levels = titles.filter((_, index) => isLevel[index]);
  const kinds = new Set(levels.map(markOf).map(kindOf));
  const found = levels.length;
  if (found >= 2 && found >= 0.6 * titles.length && kinds.size > 1) {
    return 'clear';
  }
  const numbers = titles.map((title) =>
    /^\d{1,2}$/.test(title.trim()) ? Number(title) : NaN,
  );
  return numbers.every(
    (number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1,
  )
    ? 'possible'
    : 'none';
}

/** Whether the titles are written from the most senior down: each comparable pair of neighbours falls, and most are comparable. */
export function fall(titles: readonly string[]): boolean {
  const found = differences(titles);
  return (
    found.length > 0 &&
    found.length >= (titles.length - 1) / 2 &&
    found.every((value) => value < 0)
  );
}

/**
 * Whether titles are levels of careers even where nothing around them speaks of any: words of seniority, or grades of a series
 * that is seldom anything else.
 */
export function areOfCareers(titles: readonly string[]): boolean {
  const levels = levelsAmong(titles).filter(Boolean).length;
  return (
    levels > 1 &&
    titles
      .map(markOf)
      .some(
        (mark) =>
          mark?.step !== undefined ||
          (mark?.series !== undefined && careerSeries.has(mark.series)),
      )
  );
}

/** Layers, severities and editions are counted like `L1` and `Level 1`, too. */
const careerSeries = new Set(['ic', 'em']);

/** Whether titles are grades as careers have them, which other things may have, too: `L1`, `Level 2`. */
export function areGrades(titles: readonly string[]): boolean {
  return titles.every((title) => {
    const series = gradeOf(title)?.series;
    return (
      series !== undefined &&
      (/^(?:ic|em|e|l|m|p)$/.test(series) || mentions(series, levelWords))
    );
  });
}

/** Whether titles say how well somebody can do something, rather than name jobs: `Beginner`, `low`, `3`. */
export function areOfProficiency(titles: readonly string[]): boolean {
  return titles.every(
    (title) =>
      mentions(title, proficiencies) ||
      degrees.whole.has(slug(title)) ||
      /^\d{1,2}$/.test(title),
  );
}

/** Whether several titles say the same but for their step: `Junior` and `Senior`, `Engineer` and `Staff Engineer`, `L1` and `L2`. */
export function buildOnEachOther(titles: readonly string[]): boolean {
  const stems = titles.map((title) => {
    const mark = markOf(title);
    return mark && (mark.stem || (isMarked(mark) ? mark.series : title));
  });
  return titles.length - new Set(stems).size >= titles.length / 3;
}

/** Whether the titles go up or down; once they may begin anew, as a second kind of career does. */
export function isOrder(titles: readonly string[]): boolean {
  const found = differences(titles);
  const falls = found.filter((value) => value < 0).length;
  const rises = found.length - falls;
  const isFall = rises === 0 && found.length >= (titles.length - 1) / 2;
  return falls === 0 || isFall || (falls === 1 && rises > 1);
}

/** The titles from junior to senior, where each has a step of its own in one career. */
export function inOrder(titles: readonly string[]): string[] | undefined {
  const marks = marksWithBare(titles);
  const places = marks.map((mark) => mark?.step);
  const isOne = new Set(marks.map((mark) => mark?.stem)).size === 1;
  return isOne &&
    !places.includes(undefined) &&
    new Set(places).size === titles.length
    ? titles
        .map((title, index) => ({title, place: places[index] ?? 0}))
        .sort((a, b) => a.place - b.place)
        .map(({title}) => title)
    : undefined;
}

/** A title that others build on stands in the middle: `Engineer` between `Junior Engineer` and `Senior Engineer`. */
function marksWithBare(titles: readonly string[]): (Mark | undefined)[] {
  const marks = titles.map(markOf);
  const built = new Set(
    marks.flatMap((mark) => (mark?.step === undefined ? [] : mark.stem)),
  );
  return marks.map((mark) =>
    mark && !isMarked(mark) && mark.stem !== '' && built.has(mark.stem)
      ? {...mark, step: middle}
      : mark,
  );
}

/** The step of "mid-level". */
const middle = 2;

function differences(titles: readonly string[]): number[] {
  const marks = marksWithBare(titles);
  return marks.slice(1).flatMap((mark, index) => {
    const before = marks[index];
    return mark && before ? difference(mark, before) : [];
  });
}

function difference(mark: Mark, before: Mark): number[] {
  if (
    mark.number !== undefined &&
    before.number !== undefined &&
    mark.series === before.series
  ) {
    return mark.number === before.number ? [] : [mark.number - before.number];
  }
  const [a, b] = [mark.step, before.step];
  return a === undefined || b === undefined || a === b ? [] : [a - b];
}

/** What sets one level apart from others: two senior roles are no two levels. */
function kindOf(mark: Mark | undefined): string {
  return mark ? [mark.step, mark.series, mark.number].join(' ') : '';
}

/** How many different numbers each series has. */
function seriesSizes(
  marks: readonly (Mark | undefined)[],
): ReadonlyMap<string, number> {
  const numbers = new Map<string, Set<number>>();
  for (const mark of marks) {
    if (mark?.series !== undefined && mark.number !== undefined) {
      const known = numbers.get(mark.series) ?? new Set();
      numbers.set(mark.series, known.add(mark.number));
    }
  }
  return new Map([...numbers].map(([series, {size}]) => [series, size]));
}
