import React, {
  type AnchorHTMLAttributes,
  forwardRef,
  type MouseEvent,
  type ReactNode,
} from 'react';
import DocusaurusLink from '@docusaurus/Link';
import isInternalUrl from '@docusaurus/isInternalUrl';
import type {Props} from '@theme/CareerLadder/Link';

interface AnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  navigate: () => void;
}

/**
 * A link inside the site. It leaves the router's ref alone: with it, Docusaurus would fetch the page as soon as the link
 * is visible, and a ladder shows many at once.
 */
const Anchor = forwardRef<HTMLAnchorElement, AnchorProps>(function Anchor(
  {navigate, ...props},
  _ref,
) {
  function follow(event: MouseEvent<HTMLAnchorElement>) {
    const modified =
      event.metaKey || event.altKey || event.ctrlKey || event.shiftKey;
    if (!modified && event.button === 0) {
      event.preventDefault();
      navigate();
    }
  }
  return (
    <a
      {...props}
      onClick={follow}
      onMouseEnter={fetchPage}
      onFocus={fetchPage}
    />
  );
});

/** Docusaurus' own handler looks for a page whose path has the link's `#…` in it, and finds none. */
function fetchPage({currentTarget}: {currentTarget: HTMLAnchorElement}) {
  void window.docusaurus.preload(currentTarget.pathname);
}

export default function Link(props: Props): ReactNode {
  return (
    <DocusaurusLink
      {...props}
      {...(isInternalUrl(props.to) && {component: Anchor})}
    />
  );
}
