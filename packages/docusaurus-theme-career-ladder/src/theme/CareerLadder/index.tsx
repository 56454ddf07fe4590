import React, {type CSSProperties, type ReactNode} from 'react';
import Link from '@theme/CareerLadder/Link';
import Legend from '@theme/CareerLadder/Legend';
import Outline from '@theme/CareerLadder/Outline';
import Problems from '@theme/CareerLadder/Problems';
import Role from '@theme/CareerLadder/Role';
import Strip from '@theme/CareerLadder/Strip';
import type {Props} from '@theme/CareerLadder';

export default function CareerLadder({
  ladder,
  highlight = ladder?.around,
  direction = 'auto',
  caption,
  legend = true,
  outline = true,
  download,
  occurrence,
}: Props): ReactNode {
  if (!ladder) {
    throw new Error(
      '<CareerLadder/> has nothing to draw. In an MDX page give it a track or a role: <CareerLadder track="…"/>, <CareerLadder role="track#role"/>. Elsewhere import the data of a track and pass it: <CareerLadder ladder={…}/>.',
    );
  }
  const {track, roles, strips, rows, span} = ladder;
  return (
    <figure
      className="career-ladder"
      data-track={track}
      data-around={ladder.around}
      aria-label={caption ? undefined : ladder.label}
    >
      {process.env.NODE_ENV !== 'production' && ladder.problems && (
        <Problems problems={ladder.problems} />
      )}
      {roles.length > 0 && (
        <div
          className="career-ladder__body"
          data-direction={direction}
          {...(direction !== 'horizontal' && {
            'data-width': ladder.width,
            'data-lanes': ladder.lanes,
          })}
          style={{'--rows': rows, '--span': span} as CSSProperties}
        >
          <div className="career-ladder__grid">
            <div className="career-ladder__roles" role="list">
              {roles.map((role, index) => (
                <Role
                  key={role.id}
                  role={role}
                  first={role.column !== roles[index - 1]?.column}
                  anchor={anchorOf(track, role.id, occurrence)}
                  here={role.id === highlight ? ladder.here : undefined}
                  span={span}
                />
              ))}
            </div>
            <div className="career-ladder__lines" aria-hidden="true">
              {strips.map((strip) => (
                <Strip key={strip.at} strip={strip} roles={roles} />
              ))}
            </div>
          </div>{' '}
          {legend && ladder.legend && <Legend entries={ladder.legend} />}{' '}
          {outline && ladder.outline && (
            <Outline outline={ladder.outline} roles={roles} />
          )}
        </div>
      )}{' '}
      {caption && <figcaption>{caption}</figcaption>}{' '}
      {ladder.whole && (
        <div className="career-ladder__whole">
          <Link to={ladder.whole.href}>{ladder.whole.text}</Link>
        </div>
      )}{' '}
      {ladder.download && (download ?? ladder.download.always) && (
        <Link
          className="career-ladder__download"
          to={ladder.download.href}
          download
        >
          {ladder.download.text}
        </Link>
      )}{' '}
      {ladder.edit && (
        <Link className="career-ladder__edit" to={ladder.edit.href}>
          {ladder.edit.text}
        </Link>
      )}
    </figure>
  );
}

function anchorOf(track: string, role: string, occurrence?: string): string {
  const anchor = `ladder-${track}-${role}`.replace(/[/#]/g, '-');
  return occurrence ? `${anchor}-${occurrence}` : anchor;
}
