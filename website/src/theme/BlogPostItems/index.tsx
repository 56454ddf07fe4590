import type {ComponentProps, ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import Items from '@theme-original/BlogPostItems';
import Heading from '@theme/Heading';

/** The notes, below a heading that says what they are: the theme's list begins with the first note. */
export default function BlogPostItems(
  props: ComponentProps<typeof Items>,
): ReactNode {
  return (
    <>
      <header className="margin-bottom--xl">
        <Heading as="h1">
          <Translate id="site.notes.title">Notes</Translate>
        </Heading>
        <p>
          <Translate id="site.notes.description">
            What is new in how we work, and why.
          </Translate>
        </p>
      </header>
      <Items {...props} />
    </>
  );
}
