import {
  type Direction,
  downLeft,
  downRight,
  upLeft,
  upRight,
} from './direction';
import {readArrows} from './glyphs';

const arrowWords =
  /arrow|chevron|caret|pfeil|fl[eè]che|flecha|seta|freccia|pijl|strzałka|стрелка|矢印|箭头|箭頭|화살표/iu;

/** A slanted arrow has two of them: `arrow-up-right`. */
const sides: [RegExp, 'up' | 'down' | 'left' | 'right'][] = [
  [/up|north|oben|rauf|haut|arriba|cima|上/iu, 'up'],
  [/down|south|unten|runter|bas\b|abajo|baixo|下/iu, 'down'],
  [/left|west|links|gauche|izquierda|esquerda|左|back/iu, 'left'],
  [/right|east|rechts|droite|derecha|direita|右|forward|next/iu, 'right'],
];

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
  if (!arrowWords.test(name)) {
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
