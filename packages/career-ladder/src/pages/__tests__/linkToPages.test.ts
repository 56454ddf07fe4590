import {trackOf} from '../../view/__tests__/organizations';
import {betweenPages, linkToPages} from '../linkToPages';

const organization = {
  tracks: [
    trackOf({
      id: 'security',
      href: '/security',
      roles: [{id: 'analyst'}, {id: 'lead', href: '/jobs/lead'}],
    }),
    trackOf({
      id: 'all',
      roles: [{id: 'analyst', key: 'security#analyst', track: 'security'}],
    }),
  ],
};

function linksOf({tracks}: typeof organization) {
  return tracks.map(({href, roles}) => [href, roles.map((role) => role.href)]);
}

it('leaves the links that are written', () => {
  expect(linksOf(linkToPages(organization, 'careers'))).toEqual([
    ['/security', ['/careers/security/analyst', '/jobs/lead']],
    ['/careers/all', ['/careers/security/analyst']],
  ]);
});

it('between pages, all links lead to pages', () => {
  expect(linksOf(betweenPages(organization, 'careers'))).toEqual([
    [
      '/careers/security',
      ['/careers/security/analyst', '/careers/security/lead'],
    ],
    ['/careers/all', ['/careers/security/analyst']],
  ]);
});
