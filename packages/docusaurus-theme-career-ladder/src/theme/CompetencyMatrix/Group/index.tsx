import React, {type ReactNode} from 'react';
import Text from '@theme/CareerLadder/Text';
import Cell from '@theme/CompetencyMatrix/Cell';
import type {Props} from '@theme/CompetencyMatrix/Group';

export default function Group({
  group: {theme, competencies},
  levels,
  origins = [],
  examples,
  occurrence,
}: Props): ReactNode {
  return (
    <tbody data-group={theme?.id}>
      {theme && (
        <tr>
          <th
            className="career-matrix__theme"
            scope="rowgroup"
            colSpan={levels.length + 1}
          >
            <span>{theme.title}</span>
          </th>
        </tr>
      )}
      {competencies.map(({id, title, description, origin, cells}) => (
        <tr key={id}>
          <th scope="row">
            {title}{' '}
            {description && (
              <div className="career-matrix__small">
                <Text text={description} />
              </div>
            )}{' '}
            {origin !== undefined && (
              <span className="career-matrix__origin">{origins[origin]}</span>
            )}
          </th>
          {levels.map((level, index) => (
            <Cell
              key={level.id}
              expectations={cells[index] ?? []}
              label={`${title} – ${level.title}`}
              anchors={[level.id, ...(level.also ?? [])].map((one) =>
                [id, one, ...(occurrence ? [occurrence] : [])].join('-'),
              )}
              origins={origins}
              examples={examples}
            />
          ))}
        </tr>
      ))}
    </tbody>
  );
}
