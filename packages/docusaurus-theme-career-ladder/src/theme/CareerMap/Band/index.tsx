import React, {type CSSProperties, type ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {LineView, StripView} from 'career-ladder';
import Link from '@theme/CareerLadder/Link';
import Role from '@theme/CareerLadder/Role';
import Strip from '@theme/CareerLadder/Strip';
import Summary from '@theme/CareerLadder/Summary';
import type {Props} from '@theme/CareerMap/Band';

/*
 * Its head can be folded and unfolded without a script. Lines that lead on to other bands run through it: behind the title where the
 * band is open, and where it is folded those that end in it end there.
 */
export default function Band({
  band: {track, title, whole, rows, span, roles: own, strips},
  roles,
  anchor,
}: Props): ReactNode {
  useBrokenLinks().collectAnchor(anchor);
  return (
    <details
      className="career-map__band"
      id={anchor}
      data-track={track}
      open
      style={{'--rows': rows, '--span': span} as CSSProperties}
    >
      <Summary>
        {(['open', 'folded'] as const).map((state) => (
          <span
            key={state}
            className="career-map__through"
            data-when={state}
            aria-hidden="true"
          >
            {strips.flatMap((strip) => {
              const lines = linesInHead(strip, state);
              return lines.length > 0 ? (
                <Strip
                  key={strip.at}
                  strip={{...strip, corner: headCorner, lines}}
                  roles={roles}
                />
              ) : (
                []
              );
            })}
          </span>
        ))}
        <span className="career-map__title">{title}</span>
      </Summary>{' '}
      {/* Not in the summary, which is a control itself. */}
      {whole && (
        <Link className="career-map__whole" to={whole.href}>
          {whole.text}
        </Link>
      )}{' '}
      <div className="career-ladder__grid">
        <div className="career-ladder__roles" role="list" aria-label={title}>
          {own.map((role, index) => (
            <Role
              key={role.id}
              role={role}
              first={role.column !== own[index - 1]?.column}
              anchor={`${anchor}-${role.id.slice(track.length + 1)}`}
              here={undefined}
              span={span}
            />
          ))}
        </div>
        <div className="career-ladder__lines" aria-hidden="true">
          {strips.map((strip) => (
            <Strip key={strip.at} strip={strip} roles={roles} />
          ))}
        </div>
      </div>
    </details>
  );
}

/** A head is lower than a band, so that what is round there is a larger share of it; in thousandths. */
const headCorner = 50;

/** What of the lines is in the band's head: all of the band lies below it, or is folded into its middle. */
function linesInHead({lines}: StripView, state: 'open' | 'folded'): LineView[] {
  return lines.flatMap(({mark: _mark, gate: _gate, head, ...line}) => {
    const y = line.y.map((height) =>
      height < 0 || height > 1000 ? height : state === 'open' ? 2000 : 500,
    ) as LineView['y'];
    return y[0] === y[1]
      ? []
      : {...line, y, ...(state === 'folded' && head && {head})};
  });
}
