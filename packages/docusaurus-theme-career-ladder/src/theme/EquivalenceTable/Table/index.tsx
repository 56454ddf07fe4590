import React, {type CSSProperties, type ReactNode} from 'react';
import Link from '@theme/CareerLadder/Link';
import type {Props} from '@theme/EquivalenceTable/Table';

/* A table like any other of the site: it takes its look, and scrolls inside itself where it is too wide. */
export default function Table({
  table: {caption, level, tracks, equals, rows},
}: Props): ReactNode {
  const columns = tracks.reduce(
    (sum, {paths}) => sum + (paths?.length ?? 1),
    equals ? 2 : 1,
  );
  const heads = tracks.some(({paths}) => paths) ? 2 : 1;
  return (
    <table
      className="career-ladder-table"
      style={{'--columns': columns} as CSSProperties}
    >
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" rowSpan={heads}>
            {level}
          </th>
          {tracks.map(({title, paths}) => (
            <th
              key={title}
              scope={paths ? 'colgroup' : 'col'}
              colSpan={paths?.length}
              rowSpan={paths ? 1 : heads}
            >
              {title}
            </th>
          ))}
          {equals && (
            <th scope="col" rowSpan={heads}>
              {equals}
            </th>
          )}
        </tr>
        {heads > 1 && (
          <tr>
            {tracks.flatMap(({title, paths = []}) =>
              paths.map((path) => (
                <th key={`${title} ${path}`} scope="col">
                  {path}
                </th>
              )),
            )}
          </tr>
        )}
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.level}>
            <th scope="row">{row.level}</th>
            {row.cells.map(({roles, span}, index) => (
              <td key={index} colSpan={span}>
                {roles.map(({title, href, note}) => (
                  <div key={title}>
                    {href ? <Link to={href}>{title}</Link> : title}
                    {note && (
                      <>
                        {' '}
                        <small>{`(${note})`}</small>
                      </>
                    )}
                  </div>
                ))}
              </td>
            ))}
            {equals && (
              <td>
                {row.equals?.map((sentence) => (
                  <div key={sentence}>{sentence} </div>
                ))}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
