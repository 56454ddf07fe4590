import React, {type ReactNode} from 'react';
import Link from '@theme/CareerLadder/Link';
import type {Props} from '@theme/RoleLink';

export default function RoleLink({link, children}: Props): ReactNode {
  if (!link) {
    throw new Error(
      '<RoleLink/> has nothing to link to. It works in MDX pages, with a role: <RoleLink role="track#role"/>.',
    );
  }
  const text = children ?? link.title;
  return link.href ? <Link to={link.href}>{text}</Link> : <span>{text}</span>;
}
