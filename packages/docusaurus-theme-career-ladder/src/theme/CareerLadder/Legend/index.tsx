import React, {type ReactNode} from 'react';
import type {Props} from '@theme/CareerLadder/Legend';

/* Hidden from screen readers: each role already says all of it in its own sentences. */
export default function Legend({entries}: Props): ReactNode {
  return (
    <div className="career-ladder__legend" aria-hidden="true">
      {entries.map(({mark, index, text}) => (
        <div
          key={`${mark} ${index} ${text}`}
          data-entry={mark}
          data-tint={mark === 'path' ? index : undefined}
        >
          {mark !== 'note' && <i data-mark={mark} data-index={index} />}
          {text}{' '}
        </div>
      ))}
    </div>
  );
}
