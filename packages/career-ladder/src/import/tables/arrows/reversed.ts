import {hasLetters, most} from '../likeRoles';
import type {Drawing} from './drawing';

// cspell:ignore Thaana
/** Letters that are written from right to left. */
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * A table of a page that runs from right to left has its first column at the right, where an arrow to the left leads on.
 * @param rtl what the page says of it; else the letters of its titles tell
 * @returns the drawing with its arrows as they lead in the order of the cells, and what is doubtful about that
 */
export function inCellOrder(
  drawing: Drawing,
  rtl: boolean | undefined,
): {drawing: Drawing; doubt?: string} {
  const titles = [...drawing.titles.values()].filter(hasLetters);
  const isReversed = rtl ?? most(titles, (title) => rightToLeft.test(title));
  if (!isReversed) {
    return {drawing};
  }
  const sideways = drawing.marks.flatMap(({direction}) =>
    direction && direction.x !== 0 && !direction.both ? direction.x : [],
  );
  if (
    rtl === undefined &&
    sideways.length > 0 &&
    sideways.every((x) => x === 1)
  ) {
    return {
      drawing,
      doubt:
        'Its titles are written from right to left and its arrows point to the right; the roles were read in the order of the columns.',
    };
  }
  return {
    drawing: {
      ...drawing,
      marks: drawing.marks.map((mark) =>
        mark.direction
          ? {...mark, direction: {...mark.direction, x: -mark.direction.x}}
          : mark,
      ),
    },
  };
}
