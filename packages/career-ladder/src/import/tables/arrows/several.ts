import {isLikeRole} from '../likeRoles';
import {isListOfLinks} from '../moves/split';
import type {TableCell} from '../../types';

/**
 * The roles of a cell that is drawn as one step and holds several: links beside each other, items of a list, or lines that end
 * with the same word of a job title. Other lines may be one title that is broken.
 * @returns their titles; undefined for a cell with one
 */
export function severalRoles(cell: TableCell): string[] | undefined {
  const {links} = cell;
  if (
    new Set(links.map(({href}) => href)).size > 1 &&
    isListOfLinks(cell) &&
    links.every(({text}) => isLikeRole(text))
  ) {
    return links.map(({text}) => text);
  }
  const lines = cell.markdown.split('\n').filter((line) => line.trim() !== '');
  const titles = lines.map((line) =>
    line.replace(/^\s*(?:[-*•]|\d+\.)\s+/, ''),
  );
  if (titles.length < 2 || !titles.every(isLikeRole)) {
    return undefined;
  }
  const isList = titles.every((title, index) => title !== lines[index]);
  return isList || endAlike(titles) ? titles : undefined;
}

/** `Backend Engineer`, `Frontend Engineer`. */
function endAlike(titles: readonly string[]): boolean {
  const words = titles.map((title) => title.toLowerCase().split(/\s+/));
  const last = words[0]?.at(-1) ?? '';
  return (
    isLikeRole(last) &&
    words.every((each) => each.length > 1 && each.at(-1) === last)
  );
}
