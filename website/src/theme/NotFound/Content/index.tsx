import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';

/** What is read where no page is. */
export default function NotFoundContent(): ReactNode {
  return (
    <main className="container margin-vert--xl">
      <div className="markdown">
        <Heading as="h1">No station at this place</Heading>
        <p>
          The page has moved, or it never was. Roles keep their addresses here,
          so please tell the one who sent you that the link is wrong.
        </p>
        <p>
          From here you can go to <Link to="/handbook">the handbook</Link>, to{' '}
          <Link to="/jobs">the jobs</Link> or back to{' '}
          <Link to="/">the start</Link>.
        </p>
      </div>
    </main>
  );
}
