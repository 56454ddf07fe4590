import {slug} from '../names/slug';
import type {Position, Role, Track} from '../organization';
import type {Shape} from '../schema/shape';
import {ownRoles} from './ownRoles';

/** A link as the file of a track holds it. */
export interface WrittenLink {
  href: string;
  position: Position;
  track: Track;
  /** Absent for the link of the track itself. */
  role?: Role;
}

/** The links that the files of some tracks hold. Those of drafts are left out, as they are in what is published. */
export function writtenLinks(
  tracks: readonly Track[],
  shapes: readonly Shape[],
): WrittenLink[] {
  const shapeOf = new Map(shapes.map((shape) => [shape.file, shape]));
  return tracks.flatMap((track): WrittenLink[] => {
    const shape = shapeOf.get(track.file);
    if (!shape) {
      return [];
    }
    const places = new Map(
      shape.roles.map((role, place) => [
        'track' in role ? undefined : slug(role.id),
        place,
      ]),
    );
    const ofTrack =
      track.href === undefined
        ? []
        : [{href: track.href, position: shape.positionOf(['href']), track}];
    const ofRoles = ownRoles(track).flatMap((role) =>
      role.href === undefined || role.status === 'draft'
        ? []
        : {
            href: role.href,
            position: shape.positionOf([
              'roles',
              places.get(role.id) ?? 0,
              'href',
            ]),
            track,
            role,
          },
    );
    return [...ofTrack, ...ofRoles];
  });
}
