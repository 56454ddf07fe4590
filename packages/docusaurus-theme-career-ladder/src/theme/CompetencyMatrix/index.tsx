import React, {type ReactNode} from 'react';
import Link from '@theme/CareerLadder/Link';
import Problems from '@theme/CareerLadder/Problems';
import Filter from '@theme/CompetencyMatrix/Filter';
import Group from '@theme/CompetencyMatrix/Group';
import Styles from '@theme/CompetencyMatrix/Styles';
import type {Props} from '@theme/CompetencyMatrix';

export default function CompetencyMatrix({
  matrix,
  occurrence,
}: Props): ReactNode {
  if (!matrix) {
    throw new Error(
      '<CompetencyMatrix/> has nothing to show. It works in MDX pages: <CompetencyMatrix track="…"/>.',
    );
  }
  const {track, caption, heads, levels, groups, origins, download} = matrix;
  return (
    <div className="career-matrix" data-track={track}>
      <Styles levels={levels.length} groups={groups.length} />
      {process.env.NODE_ENV !== 'production' && matrix.problems && (
        <Problems problems={matrix.problems} />
      )}
      {groups.length > 0 && (
        <>
          <Filter matrix={matrix} occurrence={occurrence} />
          {/* Whoever uses the keyboard has to be able to scroll it. */}
          <div
            className="career-matrix__scroller"
            role="region"
            aria-label={caption}
            tabIndex={0}
          >
            <table className="career-matrix__table">
              <caption>{caption}</caption>
              <thead>
                <tr>
                  <th scope="col">{heads.competency}</th>
                  {levels.map(({id, title}) => (
                    <th key={id} scope="col">
                      {title}
                    </th>
                  ))}
                </tr>
              </thead>
              {groups.map((group, index) => (
                <Group
                  key={index}
                  group={group}
                  levels={levels}
                  origins={origins}
                  examples={heads.examples}
                  occurrence={occurrence}
                />
              ))}
            </table>
          </div>
        </>
      )}{' '}
      {download && (
        <Link className="career-matrix__download" to={download.href} download>
          {download.text}
        </Link>
      )}
    </div>
  );
}
