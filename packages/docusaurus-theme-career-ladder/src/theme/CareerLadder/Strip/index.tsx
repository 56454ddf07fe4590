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
        display="none"
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
      {lines.map((line, index) => (
        <React.Fragment key={index}>
          {arrives(line, 'end') && (
            <i
              data-mark="head"
              data-turn={line.bend && 'back'}
              style={place(line.bend ? 0 : 1, line.y[1])}
            />
          )}
          {arrives(line, 'start') && (
            <i data-mark="head" data-turn="back" style={place(0, line.y[0])} />
          )}
          {line.gate !== undefined && (
            <i
              data-mark="gate"
              data-index={line.gate}
              style={place(...gatePoint(line))}
            />
          )}
        </React.Fragment>
      ))}
    </div>
  );
}

function drawing(line: LineView): string {
  const {
    y: [start, end],
    bend,
  } = line;
  if (bend) {
    return `M0 ${start}C${bow} ${start} ${bow} ${end} 0 ${end}`;
  }
  if (start === end) {
    return `M0 ${start}H1000`;
  }
  const [from, to] = curveOf(line);
  const middle = (from + to) / 2;
  return `M0 ${start}H${from}C${middle} ${start} ${middle} ${end} ${to} ${end}H1000`;
}

/** Where the curve of a line begins and ends: before an arrowhead the line is straight. */
function curveOf(line: LineView): [number, number] {
  return [arrives(line, 'start') ? 300 : 0, arrives(line, 'end') ? 700 : 1000];
}

function arrives({head}: LineView, end: 'start' | 'end'): boolean {
  return head === end || head === 'both';
}

/** The middle of a line's curve, where its gate stands. */
function gatePoint(line: LineView): [number, number] {
  const [from, to] = curveOf(line);
  const [start, end] = line.y;
  // The middle of the cubic curve that `drawing` bends by `bow`.
  const x = line.bend ? bow * 0.75 : (from + to) / 2;
  return [x / 1000, (start + end) / 2];
}

/** @param y from 0 to 1000, as in the drawing */
function place(x: number, y: number): CSSProperties {
  return {'--x': x, '--y': Number((y / 1000).toFixed(5))} as CSSProperties;
}
