import React, {type MouseEvent, type ReactNode} from 'react';
import type {Props} from '@theme/CareerLadder/Summary';

export default function Summary(props: Props): ReactNode {
  return <summary {...props} onClick={stop} />;
}

/** Docusaurus' own details, where this stands in one, would take the click for theirs. */
function stop(event: MouseEvent) {
  event.stopPropagation();
}
