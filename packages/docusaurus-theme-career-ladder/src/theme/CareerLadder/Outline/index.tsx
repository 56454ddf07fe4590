import React, {type ReactNode} from 'react';
import Link from '@theme/CareerLadder/Link';
import Summary from '@theme/CareerLadder/Summary';
import type {OutlineItemView, OutlineListsView} from 'career-ladder';
import type {Props} from '@theme/CareerLadder/Outline';

/*
 * Closed until a reader opens it, so that screen readers hear of each role once: in the list of the cards. On paper it is open.
 */
export default function Outline({outline, roles}: Props): ReactNode {
  return (
    <details className="career-ladder__outline">
      <Summary>{outline.text}</Summary> <Lists {...outline} roles={roles} />
    </details>
  );
}

function Lists({
  then,
  or,
  roles,
}: OutlineListsView & Pick<Props, 'roles'>): ReactNode {
  const items = or ?? then;
  const List = or ? 'ul' : 'ol';
  return (
    items && (
      <List>
        {items.map((item, index) => (
          <li key={index}>
            <Item {...item} roles={roles} /> <Lists {...item} roles={roles} />
          </li>
        ))}
      </List>
    )
  );
}

function Item({
  path,
  role: index = -1,
  facts,
  told,
  roles,
}: OutlineItemView & Pick<Props, 'roles'>): ReactNode {
  const role = roles[index];
  if (!role) {
    return path;
  }
  const {title, href, words} = role;
  return (
    <>
      {href ? <Link to={href}>{title}</Link> : title} {facts}{' '}
      {words.slice(told).join(' ')}
    </>
  );
}
