import type {Move, Role} from '../organization';
import type {MoveShape} from '../schema/shape';
import {findName} from './declared';
import {endsOf} from './keys';
import {listMoves} from './list';
import {findRole, type Tracks} from './references';
import type {Report} from './report';
import type {OwnRole, TrackFile} from './trackFile';

/** The moves that a track's file gives its own roles, each with its gate. */
export function readMoves(
  track: TrackFile,
  tracks: Tracks,
  report: Report,
): Move[] {
  const isList =
    !track.hasLost('next') &&
    track.roles.every(({shape}) => shape.next.length === 0);
  const listed = isList ? listMoves(track, report) : [];
  const written = track.roles.flatMap((from) =>
    (['next', 'lateral'] as const).flatMap((key) =>
      from.shape[key].flatMap(
        (move, index) =>
          readMove(track, from, key, move, index, tracks, report) ?? [],
      ),
    ),
  );
  // What is written wins over what follows from the order.
  const taken = new Set(written.flatMap(endsOf));
  return [
    ...listed.filter((move) => !endsOf(move).some((ends) => taken.has(ends))),
    ...written,
  ];
}

function readMove(
  track: TrackFile,
  from: OwnRole,
  key: 'next' | 'lateral',
  written: MoveShape,
  index: number,
  tracks: Tracks,
  report: Report,
): Move | undefined {
  const place = ['roles', from.place, key, index];
  const positionOf = (name: string) => track.shape.positionOf([...place, name]);
  const to = findRole(written.to, track, tracks, positionOf('to'), report);
  const own =
    written.gate !== undefined
      ? findName('gate', written.gate, track, positionOf('gate'), report)
      : undefined;
  if (!to) {
    return undefined;
  }
  if (to === from.role) {
    report(
      'move-to-itself',
      positionOf('to'),
      `"${to.id}" leads to itself. Name another role.`,
    );
    return undefined;
  }
  const kind = key === 'next' ? 'promotion' : 'lateral';
  const gate =
    own ?? (kind === 'promotion' ? gateOfLevel(to, tracks) : undefined);
  return {
    from: from.role.key,
    to: to.key,
    kind,
    ...(gate !== undefined && {gate}),
    ...(written.note !== undefined && {note: written.note}),
    both: written.both,
    allow: written.allow,
    position: track.shape.positionOf(place),
  };
}

function gateOfLevel(role: Role, {known}: Tracks): string | undefined {
  const levels = known.get(role.track)?.scope.levels;
  return role.level === undefined
    ? undefined
    : levels?.get(role.level)?.level.gate;
}
