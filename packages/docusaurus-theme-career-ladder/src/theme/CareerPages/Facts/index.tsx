import React, {type ReactNode} from 'react';
import RoleLink from '@theme/RoleLink';
import type {Props} from '@theme/CareerPages/Facts';

export default function Facts({
  page: {facts, status, formerly},
}: Props): ReactNode {
  return (
    (facts ?? status ?? formerly) !== undefined && (
      <div className="career-page__facts">
        {facts && <div>{facts} </div>}
        {status && (
          <div>
            {status.before}
            {status.role && <RoleLink link={status.role} />}
            {status.after}{' '}
          </div>
        )}
        {formerly && <div>{formerly} </div>}
      </div>
    )
  );
}
