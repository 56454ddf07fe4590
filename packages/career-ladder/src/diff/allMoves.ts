import type {Move, Organization} from '../organization';

/** The moves of all tracks. One that leads from track to track is in both of them, and here once. */
export function allMoves({tracks}: Organization): Move[] {
  return [
    ...new Map(
      tracks.flatMap(({moves}) =>
        moves.map((move) => [`${move.from} ${move.to}`, move]),
      ),
    ).values(),
  ];
}
