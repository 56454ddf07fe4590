import React, {Fragment, type ReactNode} from 'react';
import type {Props} from '@theme/CompetencyMatrix/Choices';

/* Native choices, not kept by React: the style sheet acts on them, with or without a script. */
export default function Choices({
  kind,
  head,
  name,
  entries,
  onChoose,
}: Props): ReactNode {
  return (
    <fieldset className="career-matrix__choices" data-kind={kind}>
      <legend>{head}</legend>
      {entries.map(({value, title}, index) => (
        <Fragment key={value}>
          {' '}
          <label>
            <input
              type="radio"
              name={name}
              value={value}
              defaultChecked={index === 0}
              // Else some browsers bring back what was chosen before the page was loaded again.
              autoComplete="off"
              onChange={() => onChoose(value)}
            />
            <span>{title}</span>
          </label>
        </Fragment>
      ))}
    </fieldset>
  );
}
