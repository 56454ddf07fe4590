import {areRelated, isLikeRole, isSentence, most} from '../likeRoles';
import type {MoveLine} from './lines';
import {isNone} from './split';

/** Titles are short and have words of job titles. */
export function areRoles(lines: readonly MoveLine[]): boolean {
  const texts = lines.flatMap(({from, promotion, lateral}) =>
    [from, promotion, lateral].flatMap((cell) =>
      cell && !isNone(cell.text) ? cell.text : [],
    ),
  );
  return (
    !most(texts, isSentence) &&
    lines.every(({from}) => !isSentence(from.text)) &&
    lines.some(({promotion, lateral}) =>
      [promotion, lateral].some(
        (cell) => cell && !isNone(cell.text) && !isSentence(cell.text),
      ),
    ) &&
    most(texts, isLikeRole)
  );
}

/**
 * Things go from one role to another, too. Heads that any table may have ask for titles that share words, as the steps of a
 * career do, or for a heading that announces it.
 */
export function areSteps(
  lines: readonly MoveLine[],
  isAnnounced: boolean,
): boolean {
  const pairs = lines.flatMap(({from, promotion}) =>
    promotion && !isNone(promotion.text) ? [[from.text, promotion.text]] : [],
  );
  return (
    (isAnnounced ||
      most(pairs, ([from = '', to = '']) => areRelated(from, to))) &&
    pairs.flat().filter(isLikeRole).length >= pairs.length * 1.5
  );
}
