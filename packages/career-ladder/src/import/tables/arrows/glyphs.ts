import {
  bothHeights,
  bothSides,
  type Direction,
  down,
  downLeft,
  downRight,
  left,
  right,
  up,
  upLeft,
  upRight,
} from './direction';

/** Arrows wherever they stand, in a cell of their own or beside a title. */
const arrows: [string, Direction][] = [
  ['→⇒➔➙➛➜➝➞➟➠➡⟶⟹⇨⇾⇢⇝⭢🡒🡆🠖🠚', right],
  ['←⇐⟵⟸⇦⇠⇽⬅⭠🡐🡄', left],
  ['↑⇑⇧⇡⬆⭡🡑', up],
  ['↓⇓⇩⇣⬇⭣🡓', down],
  ['↗⇗⬈⭧🡕⤴➚', upRight],
  ['↘⇘⬊⭨🡖⤵➘↳', downRight],
  ['↖⇖⬉⭦🡔', upLeft],
  ['↙⇙⬋⭩🡗', downLeft],
  ['↔⇔⟷⇄⇆⬌⭤', bothSides],
  ['↕⇕⇅⇵⬍⭥', bothHeights],
];

/** These are arrows in a cell of their own only: beside words they are quotation marks, bullets or signs. */
const heads: [string, Direction][] = [
  ['>»›▶►▸▷⏵❯', right],
  ['<«‹◀◄◂◁⏴❮', left],
  ['▲△▴⏶', up],
  ['▼▽▾⏷', down],
];

const line = '-\u2010-\u2015\u2212─━═=~·…';
const all = (rows: [string, Direction][]): string =>
  rows.map(([characters]) => characters).join('');

/** A line may lead to the head: `-->`, `──→`, `└→`. No more than 20 characters, so that a search stays linear. */
const arrow = `(?:[└╰┌╭]?[${line}]{0,20}[${all(arrows)}]|[└╰┌╭]?[${line}]{1,20}>|<[${line}]{1,20}>?)`;
const atStart = new RegExp(`^${arrow}`, 'u');
const atEnd = new RegExp(`${arrow}$`, 'u');
const inside = new RegExp(`[${all(arrows)}]|\\s[-=]{1,20}>\\s`, 'u');
const head = new RegExp(`^[${line}]{0,20}[${all(heads)}]`, 'u');

/** More than a cell has that people draw. */
const mostArrows = 8;

/** What a cell's text holds besides its words. */
export interface ArrowText {
  /** The words between the arrows; empty for a cell that holds arrows alone. */
  title: string;
  before: Direction[];
  after: Direction[];
  /** There is an arrow within the words. */
  inside: boolean;
}

export function readArrows(written: string): ArrowText {
  const text = written.replace(/[\uFE0E\uFE0F]/g, '').trim();
  if (text.length <= 25) {
    const alone = onlyHeads(text);
    if (alone) {
      return {title: '', before: alone, after: [], inside: false};
    }
  }
  const before: Direction[] = [];
  const after: Direction[] = [];
  let title = text;
  while (before.length < mostArrows) {
    const found = atStart.exec(title);
    if (!found) {
      break;
    }
    before.push(directionOf(found[0]));
    title = title.slice(found[0].length).replace(/^[\s/,]+/, '');
  }
  while (after.length < mostArrows) {
    // An arrow is short: only the end is searched, and not from every place of a long text.
    const found = atEnd.exec(title.slice(-24));
    if (!found) {
      break;
    }
    after.unshift(directionOf(found[0]));
    title = title.slice(0, title.length - found[0].length).trimEnd();
  }
  return {title, before, after, inside: inside.test(title)};
}

function onlyHeads(text: string): Direction[] | undefined {
  const found: Direction[] = [];
  let rest = text;
  for (let at = head.exec(rest); at; at = head.exec(rest)) {
    found.push(directionOf(at[0]));
    rest = rest.slice(at[0].length).trimStart();
  }
  return rest === '' && found.length > 0 ? found.slice(0, 1) : undefined;
}

function directionOf(found: string): Direction {
  const characters = [...found];
  const last = characters.at(-1) ?? '';
  if (characters[0] === '<' && characters.length > 1) {
    return last === '>' ? bothSides : left;
  }
  const [, direction] = [...arrows, ...heads].find(([set]) =>
    set.includes(last),
  ) ?? ['', right];
  if (direction === right) {
    // A corner of a box says where the line comes from.
    return /^[└╰]/.test(found)
      ? downRight
      : /^[┌╭]/.test(found)
        ? upRight
        : right;
  }
  return direction;
}
