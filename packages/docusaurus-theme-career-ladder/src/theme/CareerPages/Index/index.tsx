import React, {type ReactNode} from 'react';
import Text from '@theme/CareerLadder/Text';
import Link from '@theme/CareerLadder/Link';
import Page from '@theme/CareerPages/Page';
import type {Props} from '@theme/CareerPages/Index';

export default function Index({page}: Props): ReactNode {
  return (
    <Page page={page}>
      <p>{page.summary}</p>
      <div className="career-page__tracks" role="list">
        {page.tracks.map(({title, href, description, count}) => (
          <div key={href} role="listitem">
            <Link to={href}>{title}</Link>{' '}
            {description && (
              <div>
                <Text text={description} />
              </div>
            )}{' '}
            <small>{count}</small>
          </div>
        ))}
      </div>
    </Page>
  );
}
