import {slug} from '../../names/slug';
import {
  countedWords,
  degrees,
  levelWords,
  mentions,
  proficiencies,
  steps,
} from './vocabulary';

/** No ladder has as many; longer lists are something else, and are not looked at. */
export const mostLevels = 60;

/** How sure it is that a list of titles are levels. */
export type Likeness = 'clear' | 'possible' | 'none';

/** What in a title says that it is a level, and where it stands. */
interface Mark {
  /** Where the number counts: `ic` of `IC4`. */
  series?: string;
  number?: number;
  /** The place of its highest word among the steps. */
  step?: number;
  /** It is only `low` or the like. */
  isDegree?: true;
  /** What is left without those words: `engineer` of `Senior Engineer`. */
  stem: string;
}

/** `Junior → Senior` is a way between levels. */
const transition = /[\u2190-\u21ff]|[-=]>/;

/** Wider texts are no titles. */
const longest = 64;

/** Beginnings of grades that are mostly something else: quarters, halves, fiscal years, weeks, versions. */
const otherSeries = new Set(['q', 'h', 'fy', 'cy', 'w', 'v', 'ver', 'y']);

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

/** The grade in a title, where it has one: `ic` and 4 of `Staff (IC4)`. */
export function gradeOf(
  title: string,
): {series: string; number: number} | undefined {
  const mark = markOf(title);
  return mark?.series !== undefined && mark.number !== undefined
    ? {series: mark.series, number: mark.number}
    : undefined;
}

function markOf(title: string): Mark | undefined {
  if (widthOf(title) > longest || transition.test(title)) {
    return undefined;
  }
  const words = slug(title).split('-');
  const stem: string[] = [];
  let grade: {series: string; number: number} | undefined;
  let step: number | undefined;
  for (const [index, word] of words.entries()) {
    const found = gradeAt(words, index);
    const place = steps.findLastIndex((list) => mentions(word, list));
    if (found) {
      // Of several, the last: the one in parentheses, or after "Level".
      grade = found;
    } else if (place !== -1) {
      step = Math.max(step ?? 0, place);
      stem.push(...besideSpaceless(word, place));
    } else if (!mentions(word, levelWords) && !counted.test(word)) {
      stem.push(word);
    }
  }
  return degrees.whole.has(words.join('-'))
    ? {isDegree: true, stem: ''}
    : {...grade, ...(step !== undefined && {step}), stem: stem.join(' ')};
}

/** What is left of a word of a script without spaces: `エンジニア` of `シニアエンジニア`. */
function besideSpaceless(word: string, place: number): string[] {
  const found = steps[place]?.spaceless.find((step) => word.includes(step));
  const rest = found === undefined ? '' : word.replace(found, '');
  return rest === '' ? [] : [rest];
}

/** A grade, a number after a word for levels, or a number or Roman numeral at the end of a title. */
function gradeAt(
  words: readonly string[],
  index: number,
): {series: string; number: number} | undefined {
  const word = words[index] ?? '';
  const [, letters, digits] = counted.exec(word) ?? [];
  if (letters !== undefined) {
    return otherSeries.has(letters)
      ? undefined
      : {series: letters, number: Number(digits)};
  }
  const before = words[index - 1];
  const roman = romans.indexOf(word);
  const number = /^\d{1,2}$/.test(word) ? Number(word) : roman + 1;
  const isNumber = roman !== -1 || word === String(number);
  if (before === undefined || !isNumber || mentions(before, countedWords)) {
    return undefined;
  }
  if (mentions(before, levelWords)) {
    return {series: before, number};
  }
  const series = words.slice(0, index).join(' ');
  // Not the last part of a date or a version.
  return index === words.length - 1 && !/\d/.test(series)
    ? {series, number}
    : undefined;
}

const counted = /^(\p{L}{1,6})(0|[1-9]\d?)$/u;

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

function isMarked({step, number, isDegree}: Mark): boolean {
  return step !== undefined || number !== undefined || isDegree === true;
}

/** In letters of most scripts; those without spaces say twice as much in one. */
function widthOf(text: string): number {
  return text.length + (text.match(dense)?.length ?? 0);
}

const dense = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;

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
