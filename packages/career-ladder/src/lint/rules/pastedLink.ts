import {quoted} from '../../names/quoted';
import {pastedLink as findPastedLink} from '../../schema/rules/pastedLink';
import type {Finding, Rule} from '../rule';

/** A link with the Markdown or HTML of a link in it. One that begins with it is an error. */
export const pastedLink: Rule = {
  name: 'pasted-link',
  check: ({links}) =>
    links.flatMap(({href, position, track, role}): Finding[] => {
      const pasted = findPastedLink(href);
      if (!pasted) {
        return [];
      }
      const {kind, address} = pasted;
      return [
        {
          position,
          message: `${quoted(href)} holds ${kind}. Write only the address that it leads to${address === undefined ? '' : `: ${quoted(address)}`}.`,
          track,
          ...(role && {role}),
        },
      ];
    }),
};
