import React, {createElement, Fragment, type ReactNode} from 'react';
import Link from '@theme/CareerLadder/Link';
import type {Props} from '@theme/CareerLadder/Text';

/* Elements rather than HTML: nothing in a text can become markup, and its links are links of the site. */
export default function Text({text}: Props): ReactNode {
  if (typeof text === 'string') {
    return text;
  }
  if ('tag' in text) {
    const {tag, href, start, text: inner} = text;
    const content = inner === undefined ? undefined : <Text text={inner} />;
    return tag === 'a' && href !== undefined ? (
      <Link to={href}>{content}</Link>
    ) : (
      createElement(tag, start === undefined ? null : {start}, content)
    );
  }
  return text.map((part, index) => (
    <Fragment key={index}>
      <Text text={part} />
    </Fragment>
  ));
}
