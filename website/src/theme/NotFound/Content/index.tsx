import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';

/** What is read where no page is. */
export default function NotFoundContent(): ReactNode {
  return (
    <main className="container margin-vert--xl">
      <div className="markdown">
        <Heading as="h1">
          <Translate id="site.notFound.title">
            No station at this place
          </Translate>
        </Heading>
        <p>
          <Translate id="site.notFound.description">
            The page has moved, or it never was. Roles keep their addresses
            here, so please tell the one who sent you that the link is wrong.
          </Translate>
        </p>
        <p>
          <Translate
            id="site.notFound.ways"
            values={{
              handbook: (
                <Link to="/handbook">
                  <Translate id="site.notFound.handbook">
                    the handbook
                  </Translate>
                </Link>
              ),
              jobs: (
                <Link to="/jobs">
                  <Translate id="site.notFound.jobs">the jobs</Translate>
                </Link>
              ),
              start: (
                <Link to="/">
                  <Translate id="site.notFound.start">the start</Translate>
                </Link>
              ),
            }}
          >
            {
              'From here you can go to {handbook}, to {jobs} or back to {start}.'
            }
          </Translate>
        </p>
      </div>
    </main>
  );
}
