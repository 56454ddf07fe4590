import React, {type CSSProperties, type ReactNode} from 'react';
import type {LineView} from 'career-ladder';
import type {Props} from '@theme/CareerLadder/Strip';

/*
 * The drawing is stretched over the strip, whatever its size: nothing is measured.
 * Marks would be distorted by that, so they are elements of their own at the same places.
 */
export default function Strip({
  strip: {at, lines, wider, corner},
  roles,
}: Props): ReactNode {
  return (
    <div
      className="career-ladder__strip"
      style={{'--column': at + 1, '--wider': wider} as CSSProperties}
    >
      <svg
        viewBox="0 0 1000 1000"
        preserveAspectRatio="none"
        display="none"
        width="0"
        height="0"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
      >
        <g>
          {lines.map((line, index) => (
            <path
              key={index}
              d={drawing(line, corner)}
              data-from={roles[line.from]?.id}
              data-to={roles[line.to]?.id}
              data-kind={kindOf(line)}
            />
          ))}
        </g>
      </svg>
      {lines.map(({y, bend, head, gate, equal, mark}, index) => (
        <React.Fragment key={index}>
          {(head === 'end' || head === 'both') && (
            <i
              data-mark="head"
              data-turn={bend && 'back'}
              style={place([bend ? 0 : 1000, y[1]])}
            />
          )}
          {(head === 'start' || head === 'both') && (
            <i data-mark="head" data-turn="back" style={place([0, y[0]])} />
          )}
          {mark && (
            <i
              data-mark={equal === undefined ? 'gate' : 'equal'}
              data-index={equal ?? gate}
              style={place(mark)}
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

function drawing(
  {y: [start, end], x, bend, bow}: LineView,
  corner: number | undefined,
): string {
  if (bow) {
    return `M0 ${start}C300 ${start + bow} 700 ${start + bow} 1000 ${start}`;
  }
  if (!x && !bend) {
    return `M0 ${start}H1000`;
  }
  const [first, last] = x ?? [0, 0];
  const middle = bend ?? (first + last) / 2;
  const rest = bend ? '' : 'H1000';
  if (!corner) {
    return `M0 ${start}H${first}C${middle} ${start} ${middle} ${end} ${last} ${end}${rest}`;
  }
  const turn = start < end ? corner : -corner;
  return `M0 ${start}H${first}Q${middle} ${start} ${middle} ${start + turn}V${end - turn}Q${middle} ${end} ${last} ${end}${rest}`;
}

/** Both from 0 to 1000, as in the drawing. */
function place([x, y]: [number, number]): CSSProperties {
  return {
    '--x': x / 1000,
    '--y': Number((y / 1000).toFixed(5)),
  } as CSSProperties;
}
