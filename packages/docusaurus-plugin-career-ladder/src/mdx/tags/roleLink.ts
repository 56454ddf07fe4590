import type {RoleLinkView} from 'career-ladder';
import {findRole, findTrack} from './find';
import type {Tag} from './tag';

/** `<RoleLink role="security#staff-security-engineer"/>`: a link to a role that always has its current title. */
export const roleLink: Tag = {
  name: 'RoleLink',
  component: '@theme/RoleLink',
  dataProp: 'link',
  inline: true,
  anchored: false,
  props: {role: 'text', instance: 'text'},
  ask({role}, tracks, fail) {
    const example = `<RoleLink role="${tracks[0]?.id ?? 'track'}#${tracks[0]?.roles?.[0] ?? 'role'}"/>`;
    if (typeof role !== 'string') {
      return fail(`A role is missing: ${example}.`);
    }
    const [track = '', id = '', ...rest] = role.split('#');
    if (!track || !id || rest.length > 0) {
      return fail(
        `The role "${role}" is not of the form "track#role": ${example}.`,
      );
    }
    const found = findTrack(track, tracks, fail);
    const target = findRole(id, found, fail);
    return {track: found.id, role: target, view: {role: target}};
  },
  view({roles}, props): RoleLinkView {
    const role = roles.find(({id}) => id === props.role);
    // Missing only in development, while the track's data has never been good.
    return {
      title: role?.title ?? props.role ?? '',
      ...(role?.href !== undefined && {href: role.href}),
    };
  },
};
