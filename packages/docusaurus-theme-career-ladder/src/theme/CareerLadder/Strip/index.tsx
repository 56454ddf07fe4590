import React, {type CSSProperties, type ReactNode} from 'react';
import type {LineView} from 'career-ladder';
import type {Props} from '@theme/CareerLadder/Strip';

/** How far a line between two roles of one column bends out, of 1000. */
const bow = 800;

/*
 * The drawing is stretched over the strip, whatever its size: nothing is measured.
 * Marks would be distorted by that, so they are elements of their own at the same places.
 */
export default function Strip({strip: {at, lines}, roles}: Props): ReactNode {
  return (
    <div className="career-ladder__strip" style={{'--at': at} as CSSProperties}>
      <svg
        viewBox="0 0 1000 1000"
        preserveAspectRatio="none"
        width="0"
        height="0"
        fill="none"
        stroke="currentColor"
      >
        <g>
          {lines.map((line, index) => (
            <path
              key={index}
              d={drawing(line)}
              data-from={roles[line.from]?.id}
              data-to={roles[line.to]?.id}
              data-lateral={line.lateral}
            />
          ))}
        </g>
      </svg>
      {lines.map(({y, bend, head, gate}, index) => (
        <React.Fragment key={index}>
          {(head === 'end' || head === 'both') &&
            mark('head', bend ? 0 : 1, y[1], bend ? 'back' : undefined)}
          {(head === 'start' || head === 'both') &&
            mark('head', 0, y[0], 'back')}
          {gate !== undefined &&
            mark(
              'gate',
              bend ? (bow * 0.75) / 1000 : 0.5,
              (y[0] + y[1]) / 2,
              undefined,
              gate,
            )}
        </React.Fragment>
      ))}
    </div>
  );
}

function drawing({y: [start, end], bend}: LineView): string {
  if (bend) {
    return `M0 ${start}C${bow} ${start} ${bow} ${end} 0 ${end}`;
  }
  return start === end
    ? `M0 ${start}H1000`
    : `M0 ${start}C500 ${start} 500 ${end} 1000 ${end}`;
}

function mark(
  name: 'head' | 'gate',
  x: number,
  y: number,
  turn?: 'back',
  index?: number,
): ReactNode {
  return (
    <i
      data-mark={name}
      data-turn={turn}
      data-index={index}
      style={{'--x': x, '--y': y / 1000} as CSSProperties}
    />
  );
}
