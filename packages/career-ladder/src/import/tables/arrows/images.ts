import {
  type Direction,
  downLeft,
  downRight,
  upLeft,
  upRight,
} from './direction';
import {
  arrowName,
  downName,
  leftName,
  rightName,
  upName,
} from '../words/arrows';
import {readArrows} from './glyphs';

/** A slanted arrow has two of them: `arrow-up-right`. */
const sides = [
  [upName, 'up'],
  [downName, 'down'],
  [leftName, 'left'],
  [rightName, 'right'],
] as const;

const corners = new Map<string, Direction>([
  ['ne', upRight],
  ['se', downRight],
  ['nw', upLeft],
  ['sw', downLeft],
]);

/**
 * Whether a picture is an arrow, from its alternative text or its file's name: `arrow-right.png`, `→`.
 * @returns undefined if it is none; no direction where it does not say which one
 */
export function imageArrow(name: string): {direction?: Direction} | undefined {
  const {title, before} = readArrows(name);
  if (title === '' && before[0]) {
    return {direction: before[0]};
  }
  if (!arrowName.test(name)) {
    return undefined;
  }
  const corner = /(?:^|[-_ .])(ne|se|nw|sw)(?:$|[-_ .])/i.exec(name)?.[1];
  const direction = corners.get(corner?.toLowerCase() ?? '');
  if (direction) {
    return {direction};
  }
  const said = new Set(
    sides.flatMap(([word, side]) => (word.test(name) ? side : [])),
  );
  const x = (said.has('right') ? 1 : 0) - (said.has('left') ? 1 : 0);
  const y = (said.has('down') ? 1 : 0) - (said.has('up') ? 1 : 0);
  return x === 0 && y === 0 ? {} : {direction: {x, y}};
}
