import React, {type ReactNode} from 'react';
import type {Props} from '@theme/CareerLadder/Problems';

export default function Problems({problems: {title, list}}: Props): ReactNode {
  return (
    <div className="alert alert--danger" role="alert">
      <strong>{title}</strong>
      {list.map((problem) => (
        <div key={problem} style={{whiteSpace: 'pre-wrap'}}>
          {problem}
        </div>
      ))}
    </div>
  );
}
