import {usualSlashes} from '../../fix/slashes';
import {groupBy} from '../../groupBy';
import {quoted} from '../../names/quoted';
import {pageOf, withoutSlash} from '../page';
import {placeText} from '../../problems/place';
import type {Finding, Rule} from '../rule';

/** A page that is linked with a slash at its end in one place and without it in another, in any track. */
export const trailingSlash: Rule = {
  name: 'trailing-slash',
  check: ({links}) => {
    const usual = usualSlashes(links.map(({href}) => href));
    return [
      ...groupBy(links, ({href}) => withoutSlash(pageOf(href))).values(),
    ].flatMap((group): Finding[] => {
      // Where nothing is usual, the first link counts.
      const page = pageOf(usual(group[0]?.href ?? ''));
      const example = group.find(({href}) => pageOf(href) === page);
      return example
        ? group
            .filter(({href}) => pageOf(href) !== page)
            .map(({href, position, track, role}) => ({
              position,
              message: `${quoted(pageOf(href))} is written ${quoted(page)} ${placeText(example.position, position)}: only the slash at the end differs. Write both in one way.`,
              track,
              ...(role && {role}),
            }))
        : [];
    });
  },
};
