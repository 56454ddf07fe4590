import {type RoleKey, viewLevelChange} from 'career-ladder';
import type {TrackNames} from '../../delivery/names';
import {findRoleOfTrack, findTrack} from './find';
import type {Tag} from './tag';

/** `<LevelChange from="security#senior-security-engineer" to="security#staff-security-engineer"/>`: what is different between two roles. */
export const levelChange: Tag = {
  name: 'LevelChange',
  component: '@theme/LevelChange',
  dataProp: 'change',
  inline: false,
  props: {from: 'text', to: 'text', instance: 'text'},
  ask({from, to}, tracks, fail) {
    if (typeof from !== 'string') {
      return fail(
        'A role is missing: <LevelChange from="track#role" to="track#role"/> compares two roles, <LevelChange from="track#role"/> a role with each that it leads to.',
      );
    }
    const first = findRoleOfTrack(from, tracks, example, fail);
    const track = findTrack(first.track, tracks, fail);
    if (typeof to !== 'string') {
      if (track.roles && track.promoted?.includes(first.id) !== true) {
        return fail(
          `The role "${first.key}" leads to no other by promotion, so there is nothing to compare it with. Give it "next", or name the other role: <LevelChange from="${first.key}" to="track#role"/>.`,
        );
      }
      checkExpectations([track], fail);
      return askFor({from: first.key}, [first.key]);
    }
    const second = findRoleOfTrack(to, tracks, example, fail);
    if (first.key === second.key) {
      return fail(
        `The props "from" and "to" name the same role, "${first.key}". Name another one, or leave "to" out to compare it with each role that it leads to.`,
      );
    }
    checkExpectations([track, findTrack(second.track, tracks, fail)], fail);
    return askFor({from: first.key, to: second.key}, [first.key, second.key]);
  },
  viewOfOrganization({organization, language}, {from = '', to}) {
    return viewLevelChange(
      organization,
      {from, ...(to !== undefined && {to})},
      language,
    );
  },
};

const example = '<LevelChange from="track#role" to="track#role"/>';

function askFor(view: Record<string, string>, roles: readonly RoleKey[]) {
  return {from: 'organization', roles, view} as const;
}

/** A track whose data has never been good may have some. */
function checkExpectations(
  tracks: TrackNames[],
  fail: (message: string) => never,
): void {
  if (tracks.every(({roles, expected}) => roles && !expected)) {
    const names = [...new Set(tracks.map(({id}) => `"${id}"`))];
    fail(
      `Nothing is expected yet in ${names.length > 1 ? 'the tracks' : 'the track'} ${names.join(' and ')}, so there is nothing to compare. Write "competencies" and "expectations" in the track or in a shared file, such as _organization.yml.`,
    );
  }
}
