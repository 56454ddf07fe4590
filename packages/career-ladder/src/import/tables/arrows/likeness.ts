import {quoted} from '../../../names/quoted';
import {
  announcesLadder,
  announcesProcess,
  areRelated,
  hasLetters,
  isLikeRole,
  isSentence,
  most,
} from '../likeRoles';
import {keyName, keySign} from '../words/arrows';
import type {CellMove, Component, Joined} from './component';
import type {Drawing, Mark} from './drawing';

/** What a table with arrows comes to. */
export interface Found {
  drawing: Drawing;
  joined: Joined[];
  loose: Mark[];
  components: Component[];
  /** The heading above it, and its caption. */
  around: string[];
}

/** Why a table with arrows is no ladder, or nothing against it. What is said first is the surest. */
export function unlikeLadder(found: Found): string | undefined {
  const {drawing, joined, loose, components} = found;
  const moves = components.flatMap((component) => component.moves);
  if (hasKeys(found)) {
    return 'It looks like a table of keyboard shortcuts: its arrows are keys.';
  }
  if (isLegend(found)) {
    return 'It looks like a table of signs or keys: each of its arrows stands beside what it means.';
  }
  if (isTrend(found)) {
    return 'It looks like a table of trends, of figures or technologies: its arrows say what rises and falls, and lead to no role.';
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
  const process = found.around.find((text) => announcesProcess([text]));
  return likeness(found) === 'none'
    ? process === undefined || announcesLadder([process])
      ? `Its texts do not read like job titles (${quoted(ends[0] ?? '')}, ${quoted(ends[1] ?? '')}): it looks like the steps of a process or the states of something.`
      : `It stands under ${quoted(process)}, so its arrows look like the steps of that rather than of a career.`
    : undefined;
}

/** Whether a role has both a way in and a way on. */
export function chains({moves}: Component): boolean {
  const reached = new Set(
    moves.flatMap(({to, kind}) => (kind === 'promotion' ? to : [])),
  );
  return moves.some(
    ({from, kind}) => kind === 'promotion' && reached.has(from),
  );
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

/** Whether the texts read like the roles of a ladder; by the heading alone, where nothing speaks against it. */
export function likeness({
  drawing,
  components,
  around,
}: Found): 'sure' | 'by heading' | 'none' {
  const titles = components.flatMap(({cells}) =>
    cells.map((cell) => drawing.titles.get(cell) ?? ''),
  );
  const moves = components.flatMap((component) => component.moves);
  const like = titles.filter(isLikeRole).length / titles.length;
  const related = moves.filter(({from, to}) =>
    areRelated(drawing.titles.get(from) ?? '', drawing.titles.get(to) ?? ''),
  ).length;
  const isRelated = 2 * related >= moves.length;
  const isLinked = components.every(({cells}) =>
    cells.every(({cell}) => cell.links.length > 0),
  );
  if (announcesProcess(around) && !(like >= 0.75 && isRelated)) {
    return 'none';
  }
  const isAnnounced = announcesLadder(around);
  const others = [isRelated, isLinked, isAnnounced].filter(Boolean).length;
  return like >= 0.75 ||
    (like >= 0.5 && others >= 1) ||
    (like > 0 && related === moves.length) ||
    others >= 2
    ? 'sure'
    : isAnnounced
      ? 'by heading'
      : 'none';
}

/** `Shift` is a key; the `Shift Manager` is none. */
function isKey(text: string): boolean {
  return keySign.test(text) || (keyName.test(text) && !isLikeRole(text));
}

function hasKeys({drawing, joined}: Found): boolean {
  const beside = drawing.marks.some(
    ({start, end}) =>
      (start && isKey(drawing.titles.get(start) ?? '')) ||
      (end && isKey(drawing.titles.get(end) ?? '')),
  );
  const named = [...drawing.titles.values()].filter(
    (title) => title.length < 30 && isKey(title),
  ).length;
  return beside || named > joined.length / 2;
}

/** All arrows in the first column, or in the last of two, each with a text beside it. */
function isLegend({drawing}: Found): boolean {
  const {grid, marks, titles} = drawing;
  const isAtEdge = (grid.width === 2 ? [0, 1] : [0]).some((edge) =>
    marks.every(({cell, start, end}) => !start && !end && cell.column === edge),
  );
  return (
    isAtEdge &&
    grid.width > 1 &&
    grid.height > 1 &&
    marks.every((mark) =>
      besides(mark, drawing).some(
        (cell) => cell && titles.has(cell) && !isFigure(cell.cell.text),
      ),
    )
  );
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
    !columns.has(0) &&
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
    drawing.grid.height === 1 &&
    drawing.marks.length <= 4 &&
    drawing.marks.every(({start, end}) => start ?? end)
  );
}
