import {quoted} from '../../names/quoted';
import {pastedLink} from '../../schema/rules/pastedLink';
import {isPlaceholder} from '../../schema/rules/placeholder';
import type {Rule} from '../rule';

/** A link that was left to be filled in. One that is no address at all is an error. */
export const placeholderLink: Rule = {
  name: 'placeholder-link',
  check: ({links}) =>
    links
      .filter(({href}) => isPlaceholder(href) && !pastedLink(href))
      .map(({href, position, track, role}) => ({
        position,
        message: `${quoted(href)} is a placeholder. Write the address, or leave "href" out until there is one.`,
        track,
        ...(role && {role}),
      })),
};
