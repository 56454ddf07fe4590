import React, {type CSSProperties, type ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Join from '@theme/CareerLadder/Join';
import Link from '@theme/CareerLadder/Link';
import type {Props} from '@theme/CareerLadder/Role';

export default function Role({
  role,
  first,
  anchor,
  here,
  span,
}: Props): ReactNode {
  useBrokenLinks().collectAnchor(anchor);
  const card = {
    className: 'career-ladder__card',
    'aria-current': here ? ('true' as const) : undefined,
    children: (
      <>
        {here && <div className="career-ladder__here">{here}</div>}{' '}
        <div className="career-ladder__title">{role.title}</div>{' '}
        {(role.level ?? role.path) && (
          <div className="career-ladder__level">
            {role.tint !== undefined && (
              <i data-mark="path" data-index={role.tint} />
            )}
            <span>
              {role.level}
              {role.path && (
                <span data-hidden={role.level ? true : undefined}>
                  {role.path}
                </span>
              )}
            </span>
          </div>
        )}{' '}
        {role.guest && <div className="career-ladder__note">{role.guest}</div>}{' '}
        {role.note && <div className="career-ladder__note">{role.note}</div>}
      </>
    ),
  };
  return (
    <div
      role="listitem"
      className="career-ladder__role"
      id={anchor}
      data-role={role.id}
      data-first={first || undefined}
      data-tint={role.tint}
      data-status={role.status}
      style={
        {
          '--column': 2 * role.column + 1,
          '--row': role.row + 1,
          '--span': role.span,
        } as CSSProperties
      }
    >
      {role.href ? <Link to={role.href} {...card} /> : <div {...card} />}
      {role.join && <Join join={role.join} span={role.span ?? span} />}{' '}
      {role.words.length > 0 && (
        <div className="career-ladder__words" data-hidden>
          {role.words.join(' ')}
        </div>
      )}
    </div>
  );
}
