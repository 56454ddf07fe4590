import type {ComponentProps, ReactNode} from 'react';
import Items from '@theme-original/BlogPostItems';
import Heading from '@theme/Heading';

/** The notes, below a heading that says what they are: the theme's list begins with the first note. */
export default function BlogPostItems(
  props: ComponentProps<typeof Items>,
): ReactNode {
  return (
    <>
      <header className="margin-bottom--xl">
        <Heading as="h1">Notes</Heading>
        <p>What is new in how we work, and why.</p>
      </header>
      <Items {...props} />
    </>
  );
}
