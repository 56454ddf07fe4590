import React, {type ReactNode} from 'react';
import Table from '@theme/EquivalenceTable/Table';
import type {Props} from '@theme/EquivalenceTable';

export default function EquivalenceTable({table}: Props): ReactNode {
  if (!table) {
    throw new Error(
      "<EquivalenceTable/> has nothing to show. It works in MDX pages: <EquivalenceTable/> shows all tracks, <EquivalenceTable tracks={['…']}/> some.",
    );
  }
  return table.tables.map((one, index) => <Table key={index} table={one} />);
}
