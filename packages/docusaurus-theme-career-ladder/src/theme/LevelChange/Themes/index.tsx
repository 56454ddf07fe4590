import React, {Fragment, type ReactNode} from 'react';
import type {
  ChangePartView,
  ExpectationChangeView,
  TextView,
} from 'career-ladder';
import Text from '@theme/CareerLadder/Text';
import type {Props} from '@theme/LevelChange/Themes';

/* Lists that Infima does not style: its margins for list items outrank classes in some set-ups. */
export default function Themes({themes, names, examples}: Props): ReactNode {
  return themes.map((theme, index) => (
    <Fragment key={index}>
      {theme.title && <div className="career-change__theme">{theme.title}</div>}
      <div role="list" aria-label={theme.title}>
        {theme.competencies.map(({id, title, kind, note, parts}) => (
          <div
            key={id}
            role="listitem"
            className="career-change__competency"
            data-competency={id}
          >
            <div className="career-change__name">
              {title} <Kind kind={kind} note={note} />
            </div>{' '}
            <div>
              {parts.map((part, place) => (
                <Part key={place} part={part} names={names} said={examples} />
              ))}
            </div>
          </div>
        ))}
      </div>
    </Fragment>
  ));
}

function Kind({
  kind,
  note,
}: {
  kind: ChangePartView['kind'];
  note: string | undefined;
}): ReactNode {
  return (
    note && (
      <div className="career-change__kind" data-kind={kind}>
        {note}
      </div>
    )
  );
}

function Part({
  part: {kind, note, expectations},
  names,
  said,
}: Pick<Props, 'names'> & {
  part: ChangePartView;
  said: string | undefined;
}): ReactNode {
  return (
    <div className="career-change__part" data-part={kind}>
      <Kind kind={kind} note={note} />{' '}
      <div role="list" aria-label={note}>
        {expectations.map((expectation, index) => (
          <div
            key={index}
            role="listitem"
            className="career-change__expectation"
          >
            <Texts {...expectation} names={names} />{' '}
            <Examples list={expectation.examples} said={said} />
          </div>
        ))}
      </div>
    </div>
  );
}

function Texts({
  before,
  text,
  names,
}: Pick<ExpectationChangeView, 'before' | 'text'> &
  Pick<Props, 'names'>): ReactNode {
  return before === undefined ? (
    <Text text={text} />
  ) : (
    [before, text].map((one, index) => (
      <div key={index} className="career-change__text">
        <div className="career-change__level">{names?.[index]}</div>{' '}
        <div>
          <Text text={one} />
        </div>{' '}
      </div>
    ))
  );
}

function Examples({
  list,
  said,
}: {
  list: TextView[] | undefined;
  said: string | undefined;
}): ReactNode {
  return (
    list && (
      <div className="career-change__examples">
        {said}{' '}
        {list.map((example, index) => (
          <div key={index}>
            <Text text={example} />
          </div>
        ))}
      </div>
    )
  );
}
