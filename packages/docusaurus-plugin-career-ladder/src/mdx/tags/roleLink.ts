import type {RoleLinkView} from 'career-ladder';
import {findRoleOfTrack} from './find';
import type {Tag} from './tag';

/** `<RoleLink role="security#staff-security-engineer"/>`: a link to a role that always has its current title. */
export const roleLink: Tag = {
  name: 'RoleLink',
  component: '@theme/RoleLink',
  dataProp: 'link',
  inline: true,
  props: {role: 'text', instance: 'text'},
  ask({role}, tracks, fail) {
    const example = `<RoleLink role="${tracks[0]?.id ?? 'track'}#${tracks[0]?.roles?.[0] ?? 'role'}"/>`;
    if (typeof role !== 'string') {
      return fail(`A role is missing: ${example}.`);
    }
    const {track, id, key} = findRoleOfTrack(role, tracks, example, fail);
    return {from: {track}, roles: [key], view: {role: id}};
  },
  viewOfTrack({roles}, props): RoleLinkView {
    const role = roles.find(({id}) => id === props.role);
    // Missing only in development, while the track's data has never been good.
    return {
      title: role?.title ?? props.role ?? '',
      ...(role?.href !== undefined && {href: role.href}),
      ...(role?.linkNote && {note: role.linkNote}),
    };
  },
};
