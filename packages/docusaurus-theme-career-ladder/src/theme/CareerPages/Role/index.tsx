import React, {type ReactNode} from 'react';
import CareerLadder from '@theme/CareerLadder';
import Link from '@theme/CareerLadder/Link';
import Text from '@theme/CareerLadder/Text';
import Facts from '@theme/CareerPages/Facts';
import Page from '@theme/CareerPages/Page';
import Section from '@theme/CareerPages/Section';
import LevelChange from '@theme/LevelChange';
import RoleExpectations from '@theme/RoleExpectations';
import type {Props} from '@theme/CareerPages/Role';

export default function Role({page}: Props): ReactNode {
  const {description, job, ladder, expected, changes} = page;
  return (
    <Page
      page={page}
      sections={[ladder, expected, changes].filter((one) => one !== undefined)}
    >
      <Facts page={page} />
      {description && (
        <div className="career-page__text">
          <Text text={description} />
        </div>
      )}
      {job && (
        <p>
          <Link to={job.href}>{job.text}</Link>
        </p>
      )}
      <Section section={ladder}>
        {/* For who looks at the picture; a screen reader is told of it by the role's card. */}
        {ladder.words.length > 0 && (
          <p aria-hidden="true">{ladder.words.join(' ')}</p>
        )}
        <CareerLadder ladder={ladder.view} />
      </Section>
      {expected && (
        <Section section={expected}>
          <RoleExpectations expectations={expected.view} />
        </Section>
      )}
      {changes && (
        <Section section={changes}>
          <LevelChange change={changes.view} />
        </Section>
      )}
    </Page>
  );
}
