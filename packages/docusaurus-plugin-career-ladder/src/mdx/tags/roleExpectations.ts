import {knownNames, viewRoleExpectations} from 'career-ladder';
import {findRoleOfTrack, findTrack} from './find';
import type {Tag} from './tag';

/** `<RoleExpectations role="security#staff-security-engineer"/>`: what is expected in a role, and where it comes from. */
export const roleExpectations: Tag = {
  name: 'RoleExpectations',
  component: '@theme/RoleExpectations',
  dataProp: 'expectations',
  inline: false,
  props: {role: 'text', instance: 'text'},
  ask({role}, tracks, fail) {
    const example = '<RoleExpectations role="track#role"/>';
    if (typeof role !== 'string') {
      return fail(`A role is missing: ${example}.`);
    }
    const {track, id, key} = findRoleOfTrack(role, tracks, example, fail);
    const {roles, expected, competencies} = findTrack(track, tracks, fail);
    // A track whose data has never been good may expect something.
    if (roles && !expected) {
      return fail(
        `Nothing is expected yet in the track "${track}". Write "competencies" and "expectations" in the track or in a shared file, such as _organization.yml.`,
      );
    }
    if (roles && !expected?.includes(id)) {
      return fail(
        `Nothing is expected yet in the role "${key}". Write it at the role's level, below "expectations". ${knownNames('competencies', '', competencies ?? [])} ${knownNames('roles in which something is expected', '', expected ?? [])}`,
      );
    }
    return {from: 'organization', roles: [key], view: {role: key}};
  },
  viewOfOrganization({organization, language}, {role = ''}) {
    return viewRoleExpectations(organization, role, language);
  },
};
