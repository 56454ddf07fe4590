import {groupBy} from '../../groupBy';
import {quoted} from '../../names/quoted';
import {pageOf, withoutSlash} from '../page';
import {placeText} from '../place';
import type {Rule} from '../rule';

/** A page that is linked with a slash at its end in one place and without it in another, in any track. */
export const trailingSlash: Rule = {
  name: 'trailing-slash',
  check: ({links}) =>
    [
      ...groupBy(links, ({href}) => withoutSlash(pageOf(href))).values(),
    ].flatMap((group) => {
      // The sort is stable: of forms that are used as often, the first counts.
      const [usual, unusual = []] = [
        ...groupBy(group, ({href}) => pageOf(href)).values(),
      ].sort((a, b) => b.length - a.length);
      const [first] = usual ?? [];
      return first
        ? unusual.map(({href, position, track, role}) => ({
            position,
            message: `${quoted(pageOf(href))} is written ${quoted(pageOf(first.href))} ${placeText(first.position, position)}: only the slash at the end differs. Write both in one way.`,
            track,
            ...(role && {role}),
          }))
        : [];
    }),
};
