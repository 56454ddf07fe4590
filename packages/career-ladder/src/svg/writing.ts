import {fill, type Ink} from './colors';
import {element, text} from './element';
import type {Font} from './wrap';

/** The side that texts begin at. Right to left, shapes are mirrored, and texts have to be put where their shapes are. */
export interface Side {
  shapes: (...shapes: string[]) => string;
  x: (x: number) => number;
}

/** @param width of the whole picture */
export function sideOf(direction: 'ltr' | 'rtl', width: number): Side {
  return direction === 'ltr'
    ? {shapes: (...shapes) => shapes.join(''), x: (x) => x}
    : {
        shapes: (...shapes) =>
          element(
            'g',
            {transform: `translate(${width} 0) scale(-1 1)`},
            ...shapes,
          ),
        x: (x) => width - x,
      };
}

/** How far below the middle of its line a text stands, in em. */
const drop = 0.35;

/** Writes lines below each other, from the top `y`. */
export function drawText(
  lines: string[],
  {
    x,
    y,
    font,
    ink,
    side,
    struck = false,
  }: {
    x: number;
    y: number;
    font: Font;
    ink: Ink;
    side: Side;
    struck?: boolean;
  },
): string {
  const baseline = y + font.line / 2 + font.size * drop;
  // A space between two lines keeps words apart where a text is read aloud or copied.
  const written = lines
    .map((line, index) =>
      element(
        'tspan',
        {
          x: side.x(x),
          y: baseline + index * font.line,
          'text-decoration': struck ? 'line-through' : undefined,
        },
        text(line),
      ),
    )
    .join(' ');
  return element(
    'text',
    {
      'font-size': font.size,
      'font-weight': font.bold && 600,
      'font-style': font.italic && 'italic',
      ...fill(ink),
    },
    written,
  );
}
