import {groupBy} from '../../groupBy';
import type {
  Expectation,
  Organization,
  RoleKey,
  Role,
  Track,
} from '../../organization';
import {trackOf} from '../../resolve/keys';

/** A role, and what its track expects at its level. */
export interface ExpectedOfRole {
  role: Role;
  track: Track;
  /** By the id of the competency, in the authored order; none where nothing is expected of it. */
  expectations: ReadonlyMap<string, readonly Expectation[]>;
}

/** Finds what is expected in a role; `undefined` where there is no such role. */
export function expectedOf(
  {tracks}: Organization,
  key: RoleKey,
): ExpectedOfRole | undefined {
  const track = tracks.find(({id}) => id === trackOf(key));
  const role = track?.roles.find((one) => one.key === key);
  return (
    track &&
    role && {
      role,
      track,
      expectations: groupBy(
        track.expectations.filter(({level}) => level === role.level),
        ({competency}) => competency,
      ),
    }
  );
}
