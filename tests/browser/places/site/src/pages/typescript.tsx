import type {ReactNode} from 'react';
import navigation from '@generated/docusaurus-plugin-career-ladder/default/navigation.json';
import CareerLadder from '@theme/CareerLadder';
import Layout from '@theme/Layout';

export default function Page(): ReactNode {
  return (
    <Layout title="A page in TSX">
      <main className="container margin-vert--lg">
        <h1>Written in TSX</h1>
        <CareerLadder ladder={navigation} caption="Who steers the ferries" />
      </main>
    </Layout>
  );
}
