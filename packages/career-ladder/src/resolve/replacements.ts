import type {RoleKey} from '../organization';
import {findRole, type Tracks} from './references';
import type {Report} from './report';
import type {TrackFile} from './trackFile';

/** Follows `replacedBy`: for each replaced role the role that took its place. */
export function findReplacements(
  track: TrackFile,
  tracks: Tracks,
  report: Report,
): Map<RoleKey, RoleKey> {
  const replacements = new Map<RoleKey, RoleKey>();
  for (const {role, shape, place} of track.roles) {
    if (shape.replacedBy === undefined) {
      continue;
    }
    const position = track.shape.positionOf(['roles', place, 'replacedBy']);
    if (role.status !== 'deprecated' && !track.hasLost('status')) {
      report(
        'not-deprecated',
        position,
        `"${role.id}" is replaced, but its status is "${role.status}". Give it "status: deprecated".`,
      );
    }
    const by = findRole(shape.replacedBy, track, tracks, position, report);
    if (by === role) {
      report(
        'replaced-by-itself',
        position,
        `"${role.id}" is replaced by itself. Name another role.`,
      );
    } else if (by) {
      replacements.set(role.key, by.key);
    }
  }
  return replacements;
}
