import React, {type ReactNode} from 'react';
import CareerLadder from '@theme/CareerLadder';
import Text from '@theme/CareerLadder/Text';
import Page from '@theme/CareerPages/Page';
import Section from '@theme/CareerPages/Section';
import CompetencyMatrix from '@theme/CompetencyMatrix';
import type {Props} from '@theme/CareerPages/Track';

export default function Track({page}: Props): ReactNode {
  const {description, ladder, matrix} = page;
  return (
    <Page page={page} sections={matrix ? [ladder, matrix] : [ladder]}>
      {description && (
        <div className="career-page__text">
          <Text text={description} />
        </div>
      )}
      <Section section={ladder}>
        <CareerLadder ladder={ladder.view} />
      </Section>
      {matrix && (
        <Section section={matrix}>
          <CompetencyMatrix matrix={matrix.view} />
        </Section>
      )}
    </Page>
  );
}
