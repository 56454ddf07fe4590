import React, {Fragment, type ReactNode} from 'react';
import Text from '@theme/CareerLadder/Text';
import type {Props} from '@theme/RoleExpectations';

/* Lists like any other of the page: they take its look. */
export default function RoleExpectations({expectations}: Props): ReactNode {
  if (!expectations) {
    throw new Error(
      '<RoleExpectations/> has nothing to show. It works in MDX pages, with a role: <RoleExpectations role="track#role"/>.',
    );
  }
  const {label, themes, examples: before} = expectations;
  return (
    <section className="career-expectations" aria-label={label}>
      {themes.map((theme, index) => (
        <Fragment key={index}>
          {theme.title && (
            <p>
              <strong>{theme.title}</strong>
            </p>
          )}
          <ul>
            {theme.competencies.map((competency) => (
              <li key={competency.id} data-competency={competency.id}>
                {competency.title} <Origin text={competency.origin} />
                <ul>
                  {competency.expectations.map(
                    ({text, origin, examples}, place) => (
                      <li key={place}>
                        <Text text={text} /> <Origin text={origin} />
                        {examples && (
                          <small>
                            <br />
                            {before}{' '}
                            {examples.map((example, nth) => (
                              <Fragment key={nth}>
                                <Text text={example} />{' '}
                              </Fragment>
                            ))}
                          </small>
                        )}
                      </li>
                    ),
                  )}
                </ul>
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
    </section>
  );
}

function Origin({text}: {text: string | undefined}): ReactNode {
  return text && <small>{`(${text})`}</small>;
}
