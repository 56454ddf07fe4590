import {slug} from '../../names/slug';
import {countedWords, degrees, levelWords, mentions, steps} from './vocabulary';

/** What in a title says that it is a level, and where it stands. */
export interface Mark {
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

/** Nothing for what is too long to be a title, or tells of a way between levels. */
export function markOf(title: string): Mark | undefined {
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

/** Whether it tells the level apart, not only what the work is. */
export function isMarked({step, number, isDegree}: Mark): boolean {
  return step !== undefined || number !== undefined || isDegree === true;
}

/** In letters of most scripts; those without spaces say twice as much in one. */
function widthOf(text: string): number {
  return text.length + (text.match(dense)?.length ?? 0);
}

const dense = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;

/** The grade in a title, where it has one: `ic` and 4 of `Staff (IC4)`. */
export function gradeOf(
  title: string,
): {series: string; number: number} | undefined {
  const mark = markOf(title);
  return mark?.series !== undefined && mark.number !== undefined
    ? {series: mark.series, number: mark.number}
    : undefined;
}
