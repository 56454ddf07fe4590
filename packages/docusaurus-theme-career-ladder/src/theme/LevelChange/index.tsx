import React, {type ReactNode} from 'react';
import Comparison from '@theme/LevelChange/Comparison';
import Styles from '@theme/LevelChange/Styles';
import type {Props} from '@theme/LevelChange';

export default function LevelChange({change}: Props): ReactNode {
  if (!change) {
    throw new Error(
      '<LevelChange/> has nothing to compare. It works in MDX pages, with roles: <LevelChange from="track#role" to="track#role"/>.',
    );
  }
  return (
    <>
      <Styles />
      {change.changes.map((one) => (
        <Comparison key={one.title} comparison={one} />
      ))}
    </>
  );
}
