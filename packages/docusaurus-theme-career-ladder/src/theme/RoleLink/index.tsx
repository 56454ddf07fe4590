import React, {type ReactNode} from 'react';
import Link from '@theme/CareerLadder/Link';
import type {Props} from '@theme/RoleLink';

export default function RoleLink({link, children}: Props): ReactNode {
  if (!link) {
    throw new Error(
      '<RoleLink/> has nothing to link to. It works in MDX pages, with a role: <RoleLink role="track#role"/>.',
    );
  }
  const {title, href, note} = link;
  return (
    <>
      {linkTo(href, children ?? title)}
      {note && (
        <>
          {' '}
          {note.before}
          {note.role && linkTo(note.role.href, note.role.title)}
          {note.after}
        </>
      )}
    </>
  );
}

function linkTo(href: string | undefined, text: ReactNode): ReactNode {
  return href ? <Link to={href}>{text}</Link> : <span>{text}</span>;
}
