import React, {type ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Summary from '@theme/CareerLadder/Summary';
import Text from '@theme/CareerLadder/Text';
import type {Props} from '@theme/CompetencyMatrix/Cell';

export default function Cell({
  expectations,
  label,
  anchors: [anchor, ...others],
  origins,
  examples: examplesHead,
}: Props): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  if (anchor === undefined || expectations.length === 0) {
    return <td />;
  }
  [anchor, ...others].forEach(collectAnchor);
  const isList = expectations.length > 1;
  return (
    <td id={anchor}>
      {others.map((other) => (
        <span key={other} id={other} />
      ))}
      <a className="career-matrix__link" href={`#${anchor}`} aria-label={label}>
        #
      </a>
      <div role={isList ? 'list' : undefined}>
        {expectations.map(({text, examples, origin}, index) => (
          <div
            key={index}
            className="career-matrix__expectation"
            role={isList ? 'listitem' : undefined}
          >
            <Text text={text} />{' '}
            {origin !== undefined && (
              <span className="career-matrix__origin">{origins[origin]}</span>
            )}{' '}
            {examples && (
              <details className="career-matrix__small">
                <Summary>{examplesHead}</Summary>
                {examples.map((example, nth) => (
                  <div key={nth} className="career-matrix__example">
                    <Text text={example} />
                  </div>
                ))}
              </details>
            )}
          </div>
        ))}
      </div>
    </td>
  );
}
