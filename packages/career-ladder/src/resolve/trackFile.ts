import {slug} from '../names/slug';
import type {Role} from '../organization';
import type {RoleShape, Shape} from '../schema/shape';
import {findName, type Lookup} from './declared';
import type {Report} from './report';

/** A track by itself: nothing that it names in other tracks is followed yet. */
export interface TrackFile extends Lookup {
  id: string;
  shape: Shape;
  /** Its own roles, in the authored order. */
  roles: OwnRole[];
  /** Its own roles by id and by alias. */
  roleNames: ReadonlyMap<string, Role>;
  /** Whether something under a key of its file was taken out because it was wrong. */
  hasLost: (key: string) => boolean;
}

export interface OwnRole {
  role: Role;
  shape: RoleShape;
  /** Its index among the entries of `roles`. */
  place: number;
}

/** Reads a track's own roles; a role whose id is taken is reported and left out. */
export function readTrack(
  id: string,
  shape: Shape,
  given: Lookup & Pick<TrackFile, 'hasLost'>,
  report: Report,
): TrackFile {
  const roleNames = new Map<string, Role>();
  const roles: OwnRole[] = [];
  shape.roles.forEach((written, place) => {
    if ('track' in written) {
      return;
    }
    const role = readRole(id, shape, written, place, given, report);
    const first = roleNames.get(role.id);
    if (first) {
      report(
        'duplicate-role',
        shape.positionOf(['roles', place, 'id']),
        `The role "${role.id}" is already in line ${first.position.line}. Give one of the two another id.`,
      );
      return;
    }
    roleNames.set(role.id, role);
    roles.push({role, shape: written, place});
  });
  for (const {role, place} of roles) {
    role.aliases.forEach((alias, index) => {
      const other = roleNames.get(alias);
      if (other && other !== role) {
        report(
          'duplicate-role',
          shape.positionOf(['roles', place, 'aliases', index]),
          `The alias "${alias}" already names the role in line ${other.position.line}. An id is never used again.`,
        );
      }
      roleNames.set(alias, other ?? role);
    });
  }
  return {...given, id, shape, roles, roleNames};
}

function readRole(
  track: string,
  shape: Shape,
  written: RoleShape,
  place: number,
  lookup: Lookup,
  report: Report,
): Role {
  const {title, href, description, status, aliases, terminal, allow} = written;
  const id = slug(written.id);
  const [level, path] = (['level', 'path'] as const).map((kind) => {
    const name = written[kind];
    return name === undefined
      ? undefined
      : findName(
          kind,
          name,
          lookup,
          shape.positionOf(['roles', place, kind]),
          report,
        );
  });
  return {
    key: `${track}#${id}`,
    id,
    track,
    title,
    ...(level !== undefined && {level}),
    ...(path !== undefined && {path}),
    ...(href !== undefined && {href}),
    ...(description !== undefined && {description}),
    status,
    aliases: aliases.map(slug),
    terminal,
    allow,
    position: shape.positionOf(['roles', place]),
  };
}
