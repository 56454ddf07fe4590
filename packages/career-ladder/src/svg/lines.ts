import type {LineView} from '../view/types';
import {stroke} from './colors';
import {element, path} from './element';
import {drawEqual, drawGate, drawHead} from './marks';
import type {PlacedStrip} from './place';

const dashes = {lateral: '5 4', equal: '2 3'};

/** The look of a line that tells its kind. */
export function lineLook(kind: keyof typeof dashes | undefined) {
  return {
    ...stroke('line'),
    fill: 'none',
    'stroke-width': 1.75,
    'stroke-dasharray': kind && dashes[kind],
  };
}

/** Draws what runs through a strip, its marks above all lines. */
export function drawStrip({strip: {lines, corner}, box}: PlacedStrip): string {
  const x = (share: number) => box.x + (share / 1000) * box.width;
  const y = (share: number) => (share / 1000) * box.height;
  const drawn = lines.map((line) =>
    element('path', {
      d: drawing(line, corner, x, y),
      ...lineLook(
        line.equal === undefined ? line.lateral && 'lateral' : 'equal',
      ),
    }),
  );
  const marks = lines.flatMap(
    ({y: [start, end], bend, head, gate = 0, equal, mark}) => [
      ...(head === 'end' || head === 'both'
        ? [
            bend === undefined
              ? drawHead(x(1000), y(end), 0)
              : drawHead(x(0), y(end), 180),
          ]
        : []),
      ...(head === 'start' || head === 'both'
        ? [drawHead(x(0), y(start), 180)]
        : []),
      ...(mark
        ? [
            equal === undefined
              ? drawGate(x(mark[0]), y(mark[1]), gate)
              : drawEqual(x(mark[0]), y(mark[1]), equal),
          ]
        : []),
    ],
  );
  return [...drawn, ...marks].join('');
}

/** The theme's drawing, at its places in the picture. */
function drawing(
  {y: [start, end], x: curve, bend, bow}: LineView,
  corner: number | undefined,
  x: (share: number) => number,
  y: (share: number) => number,
): string {
  const from = ['M', x(0), y(start)];
  if (bow) {
    const out = y(start + bow);
    return path(...from, 'C', x(300), out, x(700), out, x(1000), y(start));
  }
  if (!curve && !bend) {
    return path(...from, 'H', x(1000));
  }
  const [first, last] = curve ?? [0, 0];
  const middle = x(bend ?? (first + last) / 2);
  const rest = bend ? [] : ['H', x(1000)];
  if (!corner) {
    const turn = [middle, y(start), middle, y(end), x(last), y(end)];
    return path(...from, 'H', x(first), 'C', ...turn, ...rest);
  }
  const turn = start < end ? corner : -corner;
  return path(
    ...from,
    'H',
    x(first),
    ...['Q', middle, y(start), middle, y(start + turn)],
    ...['V', y(end - turn)],
    ...['Q', middle, y(end), x(last), y(end)],
    ...rest,
  );
}
