import {fill, type Ink, inkOfPath, stroke} from './colors';
import {element, path} from './element';

/** The theme's marks, drawn around the point (x, y). */

/** The tip of an arrow that stands at the point. `turn` in degrees, 0 along the career. */
export function drawHead(x: number, y: number, turn: number): string {
  return element('path', {
    d: path('M', -9, -4.5, 'L', 0, 0, 'L', -9, 4.5, 'Z'),
    transform: `translate(${path(x, y)}) rotate(${turn})`,
    ...fill('line'),
  });
}

/** A gate by its number: diamonds, circles and squares, empty or full. */
export function drawGate(x: number, y: number, index: number): string {
  const ink: Ink = index % 2 === 0 ? 'page' : 'line';
  const look = painted(ink, 1.5);
  const shape = Math.floor(index / 2);
  if (shape === 1) {
    return element('circle', {cx: x, cy: y, r: 3.5, ...look});
  }
  return element('rect', {
    x: x - 3.25,
    y: y - 3.25,
    width: 6.5,
    height: 6.5,
    rx: 0.5,
    ...(shape !== 2 && {transform: `rotate(45 ${path(x, y)})`}),
    ...look,
  });
}

/** The sign of an equality by its number: the first has one edge, the others have two. */
export function drawEqual(x: number, y: number, index: number): string {
  return [
    element('circle', {cx: x, cy: y, r: 8.5, ...painted('page', 1)}),
    ...(index > 0
      ? [element('circle', {cx: x, cy: y, r: 6.5, ...painted('page', 1)})]
      : []),
    element('path', {
      d: path('M', x - 3, y - 1.75, 'h', 6, 'm', -6, 3.5, 'h', 6),
      'stroke-width': 1.5,
      ...stroke('muted'),
    }),
  ].join('');
}

/** A path's mark by its number; color alone tells nothing. */
export function drawPathMark(x: number, y: number, index: number): string {
  const look = fill(inkOfPath(index));
  const box = (width: number, height: number) =>
    element('rect', {
      x: x - width / 2,
      y: y - height / 2,
      width,
      height,
      ...look,
    });
  const triangle = (up: number) =>
    element('path', {
      d: path('M', x - 4.5, y + up, 'h', 9, 'L', x, y - up, 'Z'),
      ...look,
    });
  const shapes = [
    () => element('circle', {cx: x, cy: y, r: 4.5, ...look}),
    () => box(9, 9),
    () => triangle(4.5),
    () => triangle(-4.5),
    () => box(3, 9),
    () => box(9, 3),
  ];
  return (shapes[index] ?? shapes[0])?.() ?? '';
}

/** Filled with one color, edged with that of lines. */
function painted(ink: Ink, width: number) {
  const {class: filled, ...rest} = fill(ink);
  const {class: edged, ...edge} = stroke('line');
  return {class: `${filled} ${edged}`, ...rest, ...edge, 'stroke-width': width};
}
