import {quoted} from '../../../names/quoted';
import {
  announcesLadder,
  areRelated,
  hasLetters,
  isLikeRole,
  isSentence,
  most,
} from '../likeRoles';
import type {CellMove, Component, Joined} from './component';
import type {Drawing, Mark} from './drawing';

/** What a table with arrows comes to. */
export interface Found {
  drawing: Drawing;
  joined: Joined[];
  loose: Mark[];
  components: Component[];
  /** Headings and caption. */
  around: string[];
}

/** Why a table with arrows is no ladder, or nothing against it. What is said first is the surest. */
export function unlikeLadder(found: Found): string | undefined {
  const {drawing, joined, loose, components} = found;
  const words = [...drawing.titles.values()];
  const moves = components.flatMap((component) => component.moves);
  if (hasKeys(found)) {
    return 'It looks like a table of keyboard shortcuts: its arrows are keys.';
  }
  if (isTrend(found)) {
    return 'It looks like a table of figures: its arrows say whether something rises or falls, and lead to no role.';
  }
  if (joined.length === 0 || loose.length > joined.length) {
    if (isNavigation(found)) {
      return 'It looks like links to the previous and the next page: its arrows lead out of the table.';
    }
    return drawing.inside.length > 0 && joined.length === 0
      ? 'Its arrows stand within texts, and join no cells.'
      : `It looks like a table of signs: ${joined.length === 0 ? 'none' : 'few'} of its arrows lead${joined.length === 0 ? 's' : ''} from one role to another.`;
  }
  const ends = components.flatMap(({cells}) =>
    cells.map((cell) => drawing.titles.get(cell) ?? ''),
  );
  if (2 * ends.filter(hasLetters).length < ends.length * 1.5) {
    return 'It looks like a table of figures: its arrows join numbers.';
  }
  const sentence = ends.find(isSentence);
  if (sentence !== undefined) {
    return `Its arrows join sentences rather than titles: ${quoted(sentence)}.`;
  }
  if (!components.some(chains)) {
    const reason = unchained(found, moves);
    if (reason !== undefined) {
      return reason;
    }
  }
  return isLadderLike(found, moves, words)
    ? undefined
    : `Its texts do not read like job titles (${quoted(ends[0] ?? '')}, ${quoted(ends[1] ?? '')}): it looks like the steps of a process or the states of something.`;
}

/** Whether a role has both a way in and a way on. */
export function chains({moves}: Component): boolean {
  const reached = new Set(moves.map(({to}) => to));
  return moves.some(({from, both}) => !both && reached.has(from));
}

function unchained(
  {components, drawing}: Found,
  moves: readonly CellMove[],
): string | undefined {
  if (components.length > 1) {
    return 'It looks like a table of pairs, such as old and new names: no arrow leads on from where another one ends.';
  }
  const related = most(moves, ({from, to}) =>
    areRelated(drawing.titles.get(from) ?? '', drawing.titles.get(to) ?? ''),
  );
  return related &&
    moves.every(({from}) => isLikeRole(drawing.titles.get(from) ?? ''))
    ? undefined
    : 'It looks like something before and after: no arrow leads on from where another one ends.';
}

function isLadderLike(
  {drawing, around}: Found,
  moves: readonly CellMove[],
  words: readonly string[],
): boolean {
  const titleOf = (cell: CellMove['from']): string =>
    drawing.titles.get(cell) ?? '';
  const ends = moves.flatMap(({from, to}) => [titleOf(from), titleOf(to)]);
  return (
    most(ends, isLikeRole) ||
    (announcesLadder([...around, ...words.filter(isShort)]) &&
      (ends.some(isLikeRole) || moves.some(isRelated) || allLinked())) ||
    (most(moves, isRelated) && allLinked())
  );
  function isRelated({from, to}: CellMove): boolean {
    return areRelated(titleOf(from), titleOf(to));
  }
  function allLinked(): boolean {
    return moves.every(({from, to}) =>
      [from, to].every(({cell}) => cell.links.length > 0),
    );
  }
}

function isShort(text: string): boolean {
  return text.length < 60;
}

/** Names of keys as they are printed on them. */
const keys =
  /(?:^|[^\p{L}])(?:ctrl|strg|control|alt|shift|umschalt|cmd|command|option|esc|escape|enter|return|tab|space|leertaste|backspace|delete|del|entf|home|end|pos1|pgup|pgdn|page ?up|page ?down|wasd|arrow keys?|pfeiltasten?)(?:$|[^\p{L}])|[⌘⌥⇧⌃⏎⇥⌫]/iu;

function hasKeys({drawing, joined}: Found): boolean {
  const beside = drawing.marks.some(
    ({start, end}) =>
      (start && keys.test(drawing.titles.get(start) ?? '')) ||
      (end && keys.test(drawing.titles.get(end) ?? '')),
  );
  const named = [...drawing.titles.values()].filter(
    (title) => title.length < 30 && keys.test(title),
  ).length;
  return beside || named > joined.length / 2;
}

/** Figures beside the arrows, or a column of arrows that point each in a direction of its own. */
function isTrend({drawing, components, loose, joined}: Found): boolean {
  const figures = [...loose, ...joined.map(({mark}) => mark)].filter((mark) =>
    [mark.start, mark.end, ...besides(mark, drawing)].some(
      (cell) => cell && isFigure(drawing.titles.get(cell) ?? ''),
    ),
  ).length;
  if (2 * figures > drawing.marks.length) {
    return true;
  }
  const columns = new Set(drawing.marks.map(({column}) => column));
  const directions = new Set(
    drawing.marks.map(({direction}) => `${direction?.x} ${direction?.y}`),
  );
  return (
    columns.size === 1 &&
    directions.size > 1 &&
    drawing.marks.length > 2 &&
    !components.some(chains)
  );
}

function besides(mark: Mark, {grid}: Drawing) {
  const row = grid.places[mark.row];
  return [row?.[mark.column - 1], row?.[mark.columnEnd]];
}

function isFigure(text: string): boolean {
  return /\d/.test(text) && !/\p{L}{3}/u.test(text) && !/^\p{L}/u.test(text);
}

function isNavigation({drawing}: Found): boolean {
  return (
    drawing.marks.length <= 4 &&
    drawing.marks.every(({start, end}) => start ?? end)
  );
}
