import {groupBy} from '../../groupBy';
import {quoted} from '../../names/quoted';
import type {Finding, Rule} from '../rule';
import type {WrittenLink} from '../writtenLinks';

/**
 * Links of one track to the same part of a site, some as whole addresses and some as paths of the site. It is the same part
 * where the paths begin alike; a link to another site is fine.
 */
export const mixedLinks: Rule = {
  name: 'mixed-links',
  check: ({links}) => {
    const addressed = links.flatMap(addressOf);
    return [
      ...groupBy(addressed, ({link, part}) => `${link.track.id} ${part}`),
    ].flatMap(([, ofPart]) => {
      const paths = ofPart.filter(({host}) => host === undefined);
      const whole = ofPart.filter(({host}) => host !== undefined);
      return [...groupBy(whole, ({host}) => host).values()].flatMap((ofHost) =>
        paths.length === 0
          ? []
          : ofHost.length <= paths.length
            ? ofHost.map(wholeAmongPaths)
            : paths.map((link) => pathAmongWhole(link, ofHost)),
      );
    });
  },
};

interface Address {
  link: WrittenLink;
  /** Absent for a path of the site. */
  host?: string;
  /** The first part of the path. */
  part: string;
  /** The path with all that follows it. */
  path: string;
}

function addressOf(link: WrittenLink): Address[] {
  const {href} = link;
  const isWhole = /^https?:/i.test(href);
  if (!isWhole && !href.startsWith('/')) {
    return [];
  }
  const {host, pathname, search, hash} = new URL(href, 'https://this.site');
  const [, part = ''] = pathname.split('/');
  return part === ''
    ? []
    : [
        {
          link,
          part,
          path: pathname + search + hash,
          ...(isWhole && {host}),
        },
      ];
}

function wholeAmongPaths({link, part, path}: Address): Finding {
  return found(
    link,
    `${quoted(link.href)} is a whole address, but other links of this track to "/${part}" are paths of the site. If it leads to a page of this site, write ${quoted(path)}.`,
  );
}

function pathAmongWhole(
  {link, part}: Address,
  [first]: readonly Address[],
): Finding {
  return found(
    link,
    `${quoted(link.href)} is a path of the site, but most links of this track to "/${part}" are whole addresses, like ${quoted(first?.link.href ?? '')}. If they lead to pages of this site, write them as paths, too.`,
  );
}

function found({position, track, role}: WrittenLink, message: string): Finding {
  return {position, message, track, ...(role && {role})};
}
