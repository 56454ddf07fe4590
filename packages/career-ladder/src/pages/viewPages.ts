import type {Organization} from '../organization';
import {languageFor} from '../words/language';
import type {PageContext, PageOptions} from './context';
import {betweenPages} from './linkToPages';
import {pageAddress} from './pageAddress';
import type {Page} from './types';
import {viewIndexPage} from './viewIndexPage';
import {viewRolePage} from './viewRolePage';
import {viewTrackPage} from './viewTrackPage';

/**
 * Makes the generated pages: one that lists the tracks, one for each track, and one for each role in the file that it is written in.
 * @param organization with links to these pages where no others are written
 * @param base where the pages begin: `careers`
 */
export function viewPages(
  organization: Organization,
  base: string,
  options: PageOptions = {},
): Page[] {
  const context: PageContext = {
    organization: betweenPages(organization, base),
    base,
    options,
    language: languageFor(options),
  };
  return [
    {
      component: 'Index',
      address: pageAddress(base),
      name: '_index',
      view: viewIndexPage(context),
    },
    ...organization.tracks.flatMap((track): Page[] => [
      {
        component: 'Track',
        address: pageAddress(base, track.id),
        name: `_tracks/${track.id}`,
        track: track.id,
        view: viewTrackPage(track, context),
      },
      ...track.roles
        .filter((role) => role.track === track.id)
        .map((role): Page => ({
          component: 'Role',
          address: pageAddress(base, track.id, role.id),
          name: `_roles/${track.id}/${role.id}`,
          track: track.id,
          view: viewRolePage(role, track, context),
        })),
    ]),
  ];
}
