import React, {type CSSProperties, type ReactNode} from 'react';
import type {Props} from '@theme/CareerLadder/Join';

export default function Join({
  join: {gap, equal, head, lateral, gate},
  span,
}: Props): ReactNode {
  return (
    <div
      className="career-ladder__join"
      aria-hidden="true"
      data-kind={head ? (lateral ? 'lateral' : 'promotion') : 'equal'}
      style={{'--gap': gap / span} as CSSProperties}
    >
      {head && head !== 'up' && <i data-mark="head" data-turn="down" />}
      {head && head !== 'down' && <i data-mark="head" data-turn="up" />}
      {equal !== undefined && <i data-mark="equal" data-index={equal} />}
      {gate !== undefined && <i data-mark="gate" data-index={gate} />}
    </div>
  );
}
