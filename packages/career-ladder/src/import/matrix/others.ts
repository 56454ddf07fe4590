import {slug} from '../../names/slug';
import {isFilled, textOf, type Sheet} from './sheet';
import {
  asideWords,
  comparisonWords,
  competencyWords,
  dayWords,
  levelHeads,
  levelWords,
  mentions,
  monthWords,
  payWords,
  personWords,
  radarRings,
  shortcutWords,
  steps,
} from './vocabulary';

/** What a table is instead of a matrix, as a sentence; nothing if it is none of the kinds that are known. */
export function otherKind(sheet: Sheet): string | undefined {
  const [first = [], ...rest] = sheet.places;
  const heads = first.map(textOf);
  const labels = rest.map((row) => textOf(row[0]));
  const cells = rest
    .flatMap((row) => row.slice(1))
    .filter(isFilled)
    .map(textOf);
  return kinds.find(({is}) =>
    is({corner: heads[0] ?? '', heads: heads.slice(1), labels, cells}),
  )?.reason;
}

interface Outline {
  corner: string;
  heads: string[];
  labels: string[];
  cells: string[];
}

const kinds: {is: (outline: Outline) => boolean; reason: string}[] = [
  {
    is: ({heads, labels, cells}) =>
      [heads, labels, cells].some(
        (texts) =>
          new Set(texts.map(slug).filter((text) => radarRings.has(text)))
            .size >= 3,
      ),
    reason:
      'It looks like a technology radar: it sorts techniques into rings such as "adopt" and "hold".',
  },
  {
    is: ({cells}) => most(cells, isDuty),
    reason:
      'It looks like a table of duties (RACI): its cells are R, A, C and I.',
  },
  {
    is: ({heads}) =>
      heads.length > 1 && most(heads, (head) => mentions(head, dayWords)),
    reason: 'It looks like a schedule: its columns are days.',
  },
  {
    is: ({labels}) => most(labels, isTime),
    reason: 'It looks like a schedule: its rows begin with times.',
  },
  {
    is: ({heads, labels}) =>
      [heads, labels].some(
        (texts) => texts.length > 1 && most(texts, isPeriod),
      ),
    reason: 'It looks like a table of a trend: it goes by years or months.',
  },
  {
    is: ({cells}) => most(cells, (cell) => /^[↑↓→↗↘⬆⬇➡▲▼]️?$/u.test(cell)),
    reason: 'It looks like a table of a trend: its cells are single arrows.',
  },
  {
    is: ({corner, heads, labels, cells}) =>
      [corner, ...heads].some((head) => mentions(head, shortcutWords)) &&
      [labels, cells].some((texts) => texts.some(isShortcut)),
    reason: 'It looks like a table of keyboard shortcuts.',
  },
  {
    is: ({heads, cells}) =>
      heads.some((head) => mentions(head, payWords)) || areAmounts(cells),
    reason: 'It looks like a table of pay, which a ladder does not hold.',
  },
  {
    is: ({corner, cells}) =>
      comparisonWords.whole.has(slug(corner)) && cells.length > 0,
    reason:
      'It looks like a comparison of products: its rows are features, or its columns plans.',
  },
  {
    is: ({corner, heads, cells}) =>
      (mentions(corner, personWords) && most(cells, isRating)) ||
      (mentions(corner, competencyWords) &&
        heads.some(
          (head) => mentions(head, levelHeads) || mentions(head, levelWords),
        ) &&
        heads.every(
          (head) =>
            mentions(head, levelWords) ||
            mentions(head, levelHeads) ||
            mentions(head, asideWords) ||
            /\byears?\b/i.test(head),
        )),
    reason:
      'It looks like an inventory of skills: it says how well somebody knows something, but not what is expected at a level.',
  },
  {
    is: ({cells}) => most(cells, isTick),
    reason: 'It looks like a checklist: its cells are ticks.',
  },
  {
    is: ({corner, cells}) =>
      mentions(corner, competencyWords) && most(cells, isRating),
    reason:
      'It looks like an inventory of skills: its cells are ratings, and its columns are no levels.',
  },
];

/** At least three of four, and two at least. */
function most(texts: readonly string[], is: (text: string) => boolean) {
  const found = texts.filter(is).length;
  return found > 1 && found >= 0.75 * texts.length;
}

export function isDuty(cell: string): boolean {
  return /^[RACIS](?:[\s,/&+]{1,3}[RACIS]){0,3}$/.test(cell);
}

/** A number, a tick or a step of proficiency. */
function isRating(cell: string): boolean {
  return (
    /^\d{1,2}$/.test(cell) ||
    isTick(cell) ||
    (cell.length < 30 && steps.some((words) => mentions(cell, words)))
  );
}

function isTime(text: string): boolean {
  return /^\d{1,2}(?:[:.]\d{2}|\s?[ap]\.?m)/i.test(text);
}

function isPeriod(text: string): boolean {
  return (
    /^(?:(?:fy|q[1-4]|h[12])?[\s/'-]?(?:19|20)\d{2}|q[1-4]|h[12]|fy\s?\d{2})\b/i.test(
      text,
    ) || mentions(text, monthWords)
  );
}

function isShortcut(text: string): boolean {
  return /(?:^|[\s`+])(?:ctrl|alt|option|shift|cmd|esc|enter|tab)(?:$|[\s`+-])|[⌘⌥⇧]/i.test(
    text,
  );
}

/** Whether most texts are sums of money. */
export function areAmounts(texts: readonly string[]): boolean {
  return most(texts, isAmount);
}

/** A number with a currency, or of four digits. */
function isAmount(text: string): boolean {
  return (
    text.length <= 40 &&
    /^[^\p{L}]*\d/u.test(text.replace(currency, '')) &&
    (currency.test(text) || /\d{4}|\dk\b|\d[.,]\d{3}/i.test(text))
  );
}

const currency = /[$€£¥₹]|\b(?:USD|EUR|GBP|CHF)\b/;

/** A mark for yes or no. */
export function isTick(text: string): boolean {
  return /^(?:[✓✔✅❌✗✘✖☑☐☒●○◯•×xX-]️?|\[[ xX]?\]|yes|no|n\/a)$/iu.test(text);
}

/** Whether most texts say something, rather than name, rate or tick it. */
export function isWritten(texts: readonly string[]): boolean {
  const written = texts.filter(
    (text) =>
      text.length >= 20 || text.split(/\s+/).length >= 4 || isDense(text),
  );
  return written.length > 0 && written.length >= 0.4 * texts.length;
}

/** Whether most texts are more than a number or a single word. */
export function areTexts(texts: readonly string[]): boolean {
  const found = texts.filter(
    (text) => /\p{L}\S*\s+\S*\p{L}/u.test(text) || isDense(text),
  );
  return found.length > texts.length / 2;
}

/** Scripts without spaces say as much in fewer characters. */
function isDense(text: string): boolean {
  return (
    text.length >= 8 &&
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(text)
  );
}
