import React, {type ReactNode} from 'react';
import Summary from '@theme/CareerLadder/Summary';
import Themes from '@theme/LevelChange/Themes';
import type {Props} from '@theme/LevelChange/Comparison';

/*
 * What stays is folded: readers ask for what is different. On paper it is open. The head is no heading, which would be one of the
 * page's own.
 */
export default function Comparison({
  comparison: {title, note, names, examples, themes, same},
}: Props): ReactNode {
  return (
    <section className="career-change" aria-label={title}>
      <div className="career-change__title">
        <strong>{title}</strong>
      </div>{' '}
      {note && <div className="career-change__note">{note}</div>}{' '}
      <Themes themes={themes} names={names} examples={examples} />{' '}
      {same && (
        <details className="career-change__same">
          <Summary>{same.text}</Summary> <Themes themes={same.themes} />
        </details>
      )}
    </section>
  );
}
