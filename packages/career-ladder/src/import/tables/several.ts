import {quoted} from '../../names/quoted';
import type {TableCell} from '../types';
import {isLikeRole} from './likeRoles';
import {isListOfLinks, plain} from './moves/split';
import {isRank} from './seniority';

/** Why a table cannot be read without guessing in which a cell that is one step holds several roles. */
export function crowded(cells: readonly TableCell[]): string | undefined {
  for (const cell of cells) {
    const titles = severalRoles(cell);
    if (titles) {
      return `Several roles stand in one cell (${titles.map(quoted).join(', ')} on line ${cell.line}), and nothing says which of them leads to which. Give each a cell of its own.`;
    }
  }
  return undefined;
}

/**
 * The roles of a cell that holds several: links beside each other, items of a list, or lines of which two name somebody
 * (`Senior Manager`, `Group Manager`). Other lines are one title that is broken (`Senior`, `Manager`).
 */
function severalRoles(cell: TableCell): string[] | undefined {
  const {links} = cell;
  if (
    new Set(links.map(({href}) => href)).size > 1 &&
    isListOfLinks(cell) &&
    links.every(({text}) => isLikeRole(text))
  ) {
    return links.map(({text}) => text);
  }
  const lines = cell.markdown
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('('));
  const titles = lines.map((line) => plain(line.replace(itemMark, '')));
  if (titles.length < 2) {
    return undefined;
  }
  const isList = lines.every((line) => itemMark.test(line));
  const isSeveral = isList
    ? titles.every(isLikeRole)
    : titles.filter(namesSomebody).length > 1 || titles.every(isRank);
  return isSeveral ? titles : undefined;
}

const itemMark = /^\s*(?:[-*•]|\d{1,3}\.)\s+/;

/** Whether there is a word for a person besides those of rank: `Engineer`, and not `Engineering` or `Technical`. */
// cspell:ignore ment
function namesSomebody(title: string): boolean {
  return wordsOf(title).some(
    (word) =>
      isLikeRole(word) &&
      /^\p{Script=Latin}+$/u.test(word) &&
      !/(?:ing|ment|ion|al|sign|search|ics|ogy)$/.test(word) &&
      !isRank(word),
  );
}

function wordsOf(title: string): string[] {
  return title
    .slice(0, 200)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
