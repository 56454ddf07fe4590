import React, {type MouseEvent, type ReactNode} from 'react';
import Link from '@theme/CareerLadder/Link';
import type {OutlineListsView} from 'career-ladder';
import type {Props} from '@theme/CareerLadder/Outline';

/*
 * Closed until a reader opens it, so that screen readers hear of each role once: in the list of the cards. On paper it is open.
 */
export default function Outline({outline, roles}: Props): ReactNode {
  return (
    <details className="career-ladder__outline">
      <summary onClick={stop}>{outline.text}</summary>{' '}
      <Lists {...outline} roles={roles} />
    </details>
  );
}

/** Docusaurus' own details, where the ladder stands in one, would take the click for theirs. */
function stop(event: MouseEvent) {
  event.stopPropagation();
}

function Lists({
  then,
  or,
  roles,
}: OutlineListsView & Pick<Props, 'roles'>): ReactNode {
  const List = or ? 'ul' : 'ol';
  return (
    (or ?? then) && (
      <List>
        {(or ?? then)?.map((item, index) => {
          const role = roles[item.role ?? -1];
          return (
            <li key={index}>
              {item.path}
              {role && (
                <>
                  {role.href ? (
                    <Link to={role.href}>{role.title}</Link>
                  ) : (
                    role.title
                  )}{' '}
                  {item.facts} {role.words.slice(item.told).join(' ')}
                </>
              )}{' '}
              <Lists {...item} roles={roles} />
            </li>
          );
        })}
      </List>
    )
  );
}
