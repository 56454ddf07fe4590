import React, {type CSSProperties, type ReactNode} from 'react';
import type {LevelMapView} from 'career-ladder';
import Legend from '@theme/CareerLadder/Legend';
import Problems from '@theme/CareerLadder/Problems';
import Band from '@theme/CareerMap/Band';
import type {Props} from '@theme/CareerMap';

/** Fewer bands are seen at a glance. */
const manyBands = 6;

export default function CareerMap({
  map,
  caption,
  legend = true,
  occurrence,
}: Props): ReactNode {
  if (!map) {
    throw new Error(
      "<CareerMap/> has nothing to draw. It works in MDX pages: <CareerMap/> draws all tracks, <CareerMap tracks={['…']}/> some.",
    );
  }
  const {maps, jump, label} = map;
  const bands = maps.flatMap((one) => one.bands);
  return (
    <figure
      className="career-ladder career-map"
      aria-label={caption ? undefined : label}
    >
      {process.env.NODE_ENV !== 'production' && map.problems && (
        <Problems problems={map.problems} />
      )}
      {bands.length >= manyBands && (
        <nav className="career-map__jump" aria-label={jump}>
          {bands.map(({track, title}) => (
            <React.Fragment key={track}>
              <a href={`#${anchorOf(track, occurrence)}`}>{title}</a>{' '}
            </React.Fragment>
          ))}
        </nav>
      )}
      {maps.map((one) => {
        const {width, levels, legend: entries} = one;
        const roles = one.bands.flatMap((band) => band.roles);
        return (
          <div
            key={one.bands[0]?.track}
            className="career-ladder__body"
            data-width={width}
            data-lanes={width}
            style={{'--columns': columnsOf(one)} as CSSProperties}
          >
            {levels && (
              <div className="career-map__levels" aria-hidden="true">
                {levels.map((level) => (
                  <div key={level}>{level} </div>
                ))}
              </div>
            )}
            {one.bands.map((band) => (
              <Band
                key={band.track}
                band={band}
                roles={roles}
                anchor={anchorOf(band.track, occurrence)}
              />
            ))}
            {legend && entries && <Legend entries={entries} />}
          </div>
        );
      })}{' '}
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}

function anchorOf(track: string, occurrence?: string): string {
  const anchor = `map-${track}`.replace(/\//g, '-');
  return occurrence ? `${anchor}-${occurrence}` : anchor;
}

/** All bands have the same columns, whatever they hold, so that they stand below each other. */
function columnsOf({columns, gutters}: LevelMapView): string {
  return columns
    .map((share, column) => {
      const wider = gutters[column];
      return wider === undefined
        ? `minmax(0,${share}fr)`
        : `minmax(0,${share}fr) calc(var(--gutter) + ${wider * 0.125}rem)`;
    })
    .join(' ');
}
