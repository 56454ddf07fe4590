import type {Organization} from '../organization';
import {pageAddress} from './pageAddress';

/** Gives the tracks and roles that no link is written for the addresses of their generated pages. */
export function linkToPages(
  organization: Organization,
  base: string,
): Organization {
  return mapLinks(organization, (ids, href) =>
    href === undefined ? pageAddress(base, ...ids) : href,
  );
}

/** The organization as the generated pages show it: they lead to each other, whatever links are written. */
export function betweenPages(
  organization: Organization,
  base: string,
): Organization {
  return mapLinks(organization, (ids) => pageAddress(base, ...ids));
}

function mapLinks(
  organization: Organization,
  hrefOf: (ids: string[], href: string | undefined) => string,
): Organization {
  return {
    ...organization,
    tracks: organization.tracks.map((track) => ({
      ...track,
      href: hrefOf([track.id], track.href),
      // A track's list may hold roles of others, which have their pages there.
      roles: track.roles.map((role) => ({
        ...role,
        href: hrefOf([role.track, role.id], role.href),
      })),
    })),
  };
}
