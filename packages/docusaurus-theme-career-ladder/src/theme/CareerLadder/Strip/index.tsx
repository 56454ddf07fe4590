import React, {type CSSProperties, type ReactNode} from 'react';
import type {LineView} from 'career-ladder';
import type {Props} from '@theme/CareerLadder/Strip';

/** How round the corners of a bend are, as a height. */
const corner = 20;

/*
 * The drawing is stretched over the strip, whatever its size: nothing is measured.
 * Marks would be distorted by that, so they are elements of their own at the same places.
 */
export default function Strip({
  strip: {at, lines, wide},
  roles,
}: Props): ReactNode {
  return (
    <div
      className="career-ladder__strip"
      data-wide={wide}
      style={{'--at': at} as CSSProperties}
    >
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
              data-kind={kindOf(line)}
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
              style={place([line.bend ? 0 : 1000, line.y[1]])}
            />
          )}
          {arrives(line, 'start') && (
            <i
              data-mark="head"
              data-turn="back"
              style={place([0, line.y[0]])}
            />
          )}
          {line.gate !== undefined && (
            <i
              data-mark="gate"
              data-index={line.gate}
              style={place(markOf(line))}
            />
          )}
          {line.equal !== undefined && (
            <i
              data-mark="equal"
              data-index={line.equal}
              style={place(markOf(line))}
            />
          )}
        </React.Fragment>
      ))}
    </div>
  );
}

function kindOf({equal, lateral}: LineView): string | undefined {
  return equal === undefined ? lateral && 'lateral' : 'equal';
}

function drawing(line: LineView): string {
  const {
    y: [start, end],
    bend,
    bow,
  } = line;
  if (bend) {
    const turn = start < end ? corner : -corner;
    return `M0 ${start}Q${bend} ${start} ${bend} ${start + turn}V${end - turn}Q${bend} ${end} 0 ${end}`;
  }
  if (bow) {
    return `M0 ${start}C300 ${start + bow} 700 ${start + bow} 1000 ${start}`;
  }
  if (start === end) {
    return `M0 ${start}H1000`;
  }
  const [from, to] = curveOf(line);
  const middle = (from + to) / 2;
  return `M0 ${start}H${from}C${middle} ${start} ${middle} ${end} ${to} ${end}H1000`;
}

/** Where the curve of a line begins and ends: before an arrowhead the line is straight, and for longer where others join it. */
function curveOf(line: LineView): [number, number] {
  const straight = line.merges ? 550 : 300;
  return [
    arrives(line, 'start') ? straight : 0,
    arrives(line, 'end') ? 1000 - straight : 1000,
  ];
}

function arrives({head}: LineView, end: 'start' | 'end'): boolean {
  return head === end || head === 'both';
}

/** Where the mark of a line stands: in the middle of it, or on the part that it shares with others. */
function markOf(line: LineView): [number, number] {
  const {
    y: [start, end],
    bend,
    mark = 0,
    bow = 0,
    merges,
  } = line;
  if (bend) {
    return [bend, mark];
  }
  if (merges) {
    return arrives(line, 'end') ? [620, end] : [380, start];
  }
  const [from, to] = curveOf(line);
  // The middle of the cubic curve that `drawing` makes of a bow is at three quarters of it.
  return [(from + to) / 2, (start + end) / 2 + bow * 0.75];
}

/** Both from 0 to 1000, as in the drawing. */
function place([x, y]: [number, number]): CSSProperties {
  return {
    '--x': x / 1000,
    '--y': Number((y / 1000).toFixed(5)),
  } as CSSProperties;
}
