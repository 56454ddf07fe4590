import React, {type ReactNode} from 'react';
import Heading from '@theme/Heading';
import type {Props} from '@theme/CareerPages/Section';

export default function Section({
  section: {id, title},
  children,
}: Props): ReactNode {
  return (
    <>
      <Heading as="h2" id={id}>
        {title}
      </Heading>
      {children}
    </>
  );
}
